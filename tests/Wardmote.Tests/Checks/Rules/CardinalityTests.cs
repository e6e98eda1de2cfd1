using Wardmote.Checks.Content;
using Wardmote.Checks.Rules;
using static Wardmote.Tests.Checks.Sample;

namespace Wardmote.Tests.Checks.Rules;

public sealed class CardinalityTests
{
    [Fact]
    [Requirement("S4.3")]
    public void More_of_a_tier_than_the_plan_allows_is_found_in_both_readings()
    {
        var faults = FaultsOf<Cardinality>(With(4, 2));

        Assert.Equal(["4", "6"], faults.Select(fault => fault.Seen));
        Assert.Contains("Objective 1", faults[0].Message, StringComparison.Ordinal);
        Assert.Contains("the plan as a whole", faults[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Too_many_milestones_are_found()
    {
        PlanContent plan = Plan([Action("1", milestones: [Milestone("1"), Milestone("2"), Milestone("3")])]) with { Vocabulary = new() { Limits = [new(2, "milestones", "action", Paragraph(1, ""))] } };

        Assert.Single(FaultsOf<Cardinality>(plan));
    }

    [Fact]
    [Requirement("S4.3")]
    public void As_many_as_allowed_is_no_fault()
    {
        Assert.Empty(FaultsOf<Cardinality>(With(2, 2)));
    }

    private static PlanContent With(int first, int second)
        => Plan(indicators: [.. Enumerable.Range(1, first).Select(number => Of(number, "Objective 1")), .. Enumerable.Range(10, second).Select(number => Of(number, "Objective 2")), Of(30, "Objective 1") with { Tier = "KPI" }])
            with { Vocabulary = new() { Limits = [new(2, "CSI", "corporate priority", Paragraph(1, ""))] } };

    private static IndicatorContent Of(int number, string group) => Indicator($"NCS_{number}") with { Tier = "CSI", Group = group };
}
