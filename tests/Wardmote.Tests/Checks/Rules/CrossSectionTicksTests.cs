using Wardmote.Checks;
using Wardmote.Checks.Content;
using Wardmote.Checks.Rules;

namespace Wardmote.Tests.Checks.Rules;

public class CrossSectionTicksTests
{
    [Fact]
    [Requirement("S1.11")]
    public void A_priority_that_is_used_but_not_ticked_is_found()
    {
        PlanContent plan = Sample.Plan([Sample.Action("1") with { Priorities = ["6", "8"] }]) with { Priorities = [Priority("6.", true), Priority("8.", false)] };

        IReadOnlyList<Fault> faults = Sample.FaultsOf<CrossSectionTicks>(plan);

        Fault fault = Assert.Single(faults);
        Assert.Equal("8", fault.Seen);
    }

    [Fact]
    [Requirement("S1.11")]
    public void A_priority_that_is_ticked_but_not_used_is_found()
    {
        PlanContent plan = Sample.Plan([Sample.Action("1") with { Priorities = ["6"] }]) with { Priorities = [Priority("6.", true), Priority("8.", true)] };

        IReadOnlyList<Fault> faults = Sample.FaultsOf<CrossSectionTicks>(plan);

        Assert.Single(faults);
    }

    [Fact]
    public void Ticks_that_agree_with_their_use_are_right()
    {
        PlanContent plan = Sample.Plan([Sample.Action("1") with { Priorities = ["6", "NA"] }]) with { Priorities = [Priority("6.", true), Priority("n/a", true), Priority("7", false)] };

        IReadOnlyList<Fault> faults = Sample.FaultsOf<CrossSectionTicks>(plan);

        Assert.Empty(faults);
    }

    private static PriorityContent Priority(string reference, bool isTicked) => new(reference, $"Priority {reference}", Sample.Cell(2, "Priority", reference)) { IsTicked = isTicked };
}
