using Wardmote.Checks;
using Wardmote.Checks.Content;
using Wardmote.Checks.Rules;
using static Wardmote.Tests.Checks.Sample;

namespace Wardmote.Tests.Checks.Rules;

public sealed class ChildOutsideParentPeriodTests
{
    [Fact]
    [Requirement("S1.18")]
    public void A_milestone_after_its_action_ends_is_found()
    {
        PlanContent plan = Plan([Action("1", "Move the service in house", Month(2025, 4), Month(2026, 3), null, Milestone("3", quarter: "Q2"), Milestone("4", quarter: "Q4", date: Month(2026, 4)))]);

        Fault fault = Assert.Single(FaultsOf<ChildOutsideParentPeriod>(plan));

        Assert.Equal("April 2026", fault.Seen);
    }

    [Fact]
    [Requirement("S1.18")]
    public void A_quarter_that_the_action_does_not_reach_is_found()
    {
        Assert.Single(FaultsOf<ChildOutsideParentPeriod>(Plan([Action("1", "Train the wardens", Month(2025, 4), Month(2025, 9), null, Milestone("1", quarter: "Q4"))])));
    }

    [Fact]
    public void An_action_due_before_the_plan_begins_is_found()
    {
        Assert.Single(FaultsOf<ChildOutsideParentPeriod>(Plan([Action(due: Month(2025, 3))])));
    }

    [Fact]
    public void An_action_due_after_the_period_in_its_own_title_is_found()
    {
        PlanContent plan = Plan([Action("1", "Deliver the Night-time Action Plan 2024-2027", due: Month(2028, 3))]) with { Period = FinancialYears(2025, 3) };

        Assert.Single(FaultsOf<ChildOutsideParentPeriod>(plan));
    }

    [Fact]
    public void Milestones_that_stop_a_month_before_an_end_of_the_action_s_own_are_found()
    {
        PlanContent plan = Plan([Action("1", "Review the panel", Month(2025, 4), Month(2025, 11), null, Milestone("1", quarter: "Q1"), Milestone("2", quarter: "Q2"))]);

        Assert.Single(FaultsOf<ChildOutsideParentPeriod>(plan));
    }

    [Fact]
    public void What_lies_within_what_it_belongs_to_is_no_fault()
    {
        PlanContent plan = Plan(
        [
            Action("1", "Train the wardens", Month(2025, 4), Month(2026, 3), null, Milestone("1", quarter: "Q1"), Milestone("2", quarter: "Q3")),
            Action("2", "Review the panel", Month(2025, 4), Month(2025, 11), null, Milestone("1", quarter: "Q2"), Milestone("2", quarter: "Q3")),
            Action("3", "Deliver the Night-time Action Plan 2024-2027", Month(2024, 4), Month(2026, 3)),
            Action("4", due: Month(2025, 2), status: "Complete"),
        ]);

        Assert.Empty(FaultsOf<ChildOutsideParentPeriod>(plan));
    }
}
