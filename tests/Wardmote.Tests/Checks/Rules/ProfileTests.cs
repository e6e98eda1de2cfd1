using Wardmote.Checks;
using Wardmote.Checks.Content;
using Wardmote.Checks.Rules;
using static Wardmote.Tests.Checks.Sample;

namespace Wardmote.Tests.Checks.Rules;

public sealed class ProfileTests
{
    [Fact]
    public void Milestones_in_the_first_quarter_of_a_whole_year_leave_nothing_to_track()
    {
        PlanContent plan = Plan([Action("1", "Hold the budget", Month(2025, 4), Month(2026, 3), null, Milestone("1", quarter: "Q1"), Milestone("2", quarter: "Q1"))]);

        Fault fault = Assert.Single(FaultsOf<Profile>(plan));

        Assert.Contains("9 months", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Milestones_to_be_confirmed_are_nothing_to_track()
    {
        Assert.Single(FaultsOf<Profile>(Plan([Action() with { MilestonesPending = "TBC. Awaiting guidance" }])));
    }

    [Fact]
    public void Milestones_into_the_second_half_and_actions_without_any_are_no_fault()
    {
        PlanContent plan = Plan(
        [
            Action("1", "Hold the budget", Month(2025, 4), Month(2026, 3), null, Milestone("1", quarter: "Q1/2")),
            Action("2", "Train the wardens", Month(2025, 4), Month(2026, 3)),
            Action("3", "Plan the event", Month(2025, 4), Month(2026, 3), null, Milestone("1", quarter: "Q1"), Milestone("2")),
        ]);

        Assert.Empty(FaultsOf<Profile>(plan));
    }
}
