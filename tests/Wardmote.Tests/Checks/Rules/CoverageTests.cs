using Wardmote.Checks;
using Wardmote.Checks.Content;
using Wardmote.Checks.Rules;

namespace Wardmote.Tests.Checks.Rules;

public class CoverageTests
{
    [Fact]
    [Requirement("S1.9")]
    public void A_responsibility_without_an_action_is_found()
    {
        PlanContent plan = Sample.Plan([Sample.Action("1", "Review the hate crime panel")]) with { Responsibilities = [For("Hate Crime"), For("Civil Contingencies")] };

        IReadOnlyList<Fault> faults = Sample.FaultsOf<Coverage>(plan);

        Fault fault = Assert.Single(faults);
        Assert.Equal("Civil Contingencies", fault.Seen);
    }

    [Fact]
    public void Acronyms_and_other_names_count_as_covered()
    {
        PlanContent plan = Sample.Plan([Sample.Action("1", "Bring the IDVA in house"), Sample.Action("2", "Prepare for Martyn’s Law")]) with { Responsibilities = [For("Domestic Abuse"), For("VAWG"), For("Protective Security")] };

        IReadOnlyList<Fault> faults = Sample.FaultsOf<Coverage>(plan);

        Assert.Empty(faults);
    }

    [Fact]
    public void A_priority_with_neither_action_nor_indicator_is_found()
    {
        PlanContent plan = Sample.Plan([Sample.Action("1") with { Priorities = ["Safer streets"] }, Sample.Action("2") with { Priorities = ["Safer homes"] }]) with { Priorities = [Named("Safer streets"), Named("Safer homes"), Named("Safer schools")] };

        IReadOnlyList<Fault> faults = Sample.FaultsOf<Coverage>(plan);

        Assert.Single(faults);
    }

    private static ResponsibilityContent For(string title) => new(title, Sample.Paragraph(3, title));

    private static PriorityContent Named(string title) => new("", title, Sample.Paragraph(4, title));
}
