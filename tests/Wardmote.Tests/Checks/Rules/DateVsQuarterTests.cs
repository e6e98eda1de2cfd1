using Wardmote.Checks;
using Wardmote.Checks.Content;
using Wardmote.Checks.Rules;
using static Wardmote.Tests.Checks.Sample;

namespace Wardmote.Tests.Checks.Rules;

public sealed class DateVsQuarterTests
{
    [Fact]
    [Requirement("S1.18")]
    public void A_date_outside_the_quarter_beside_it_is_found()
    {
        PlanContent plan = Plan([Action("1", milestones: [Milestone("1", quarter: "Q2", date: Month(2025, 8)), Milestone("2", quarter: "Q4", date: Month(2026, 4))])]);

        Fault fault = Assert.Single(FaultsOf<DateVsQuarter>(plan));

        Assert.Equal("Q1 of 2026/27", fault.Expected);
    }

    [Fact]
    public void A_date_left_in_the_text_of_the_milestone_counts_as_well()
    {
        Assert.Single(FaultsOf<DateVsQuarter>(Plan([Action("1", milestones: Milestone("4", "Open the new service (April 2026)", "Q4"))])));
    }

    [Fact]
    public void Dates_within_their_quarters_are_no_fault()
    {
        PlanContent plan = Plan([Action("1", milestones: [Milestone("1", quarter: "Q2", date: Month(2025, 8)), Milestone("2", quarter: "Q1/2", date: Month(2025, 9)), Milestone("3", quarter: "Q3"), Milestone("4", date: Month(2026, 1))])]);

        Assert.Empty(FaultsOf<DateVsQuarter>(plan));
    }

    [Fact]
    public void A_plan_that_plainly_counts_in_calendar_quarters_is_left_alone()
    {
        PlanContent plan = Plan([Action("1", milestones: [Milestone("1", quarter: "Q1", date: Month(2025, 2)), Milestone("2", quarter: "Q4", date: Month(2025, 11))])]);

        Assert.Empty(FaultsOf<DateVsQuarter>(plan));
    }
}
