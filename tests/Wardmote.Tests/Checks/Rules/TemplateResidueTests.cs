using Wardmote.Checks;
using Wardmote.Checks.Content;
using Wardmote.Checks.Rules;

namespace Wardmote.Tests.Checks.Rules;

public class TemplateResidueTests
{
    [Fact]
    public void Instructions_and_placeholders_are_found()
    {
        PlanContent plan = Sample.Text("Senior responsible officer: Head of Community Safety (you)", "Sponsor: Director (e.g., Ann Other)", "The board meets on [insert date].", "To keep people safe. ?");

        IReadOnlyList<Fault> faults = Sample.FaultsOf<TemplateResidue>(plan);

        Assert.Equal(4, faults.Count);
    }

    [Fact]
    public void Text_of_another_section_is_found()
    {
        PlanContent plan = Sample.Plan() with { Sections = [Sample.Section("Financial implications", "Costs are met from the budget."), Sample.Section("Staffing implications and risks", "There are no direct financial implications in responding to this consultation.")] };

        IReadOnlyList<Fault> faults = Sample.FaultsOf<TemplateResidue>(plan);

        Assert.Single(faults);
    }

    [Fact]
    public void Finished_text_is_right()
    {
        PlanContent plan = Sample.Text("The board (police, fire and health) meets in May, e.g. to agree the budget.", "Did it work?") with { Sections = [Sample.Section("Financial implications", "There are no direct financial implications.")] };

        IReadOnlyList<Fault> faults = Sample.FaultsOf<TemplateResidue>(plan);

        Assert.Empty(faults);
    }
}
