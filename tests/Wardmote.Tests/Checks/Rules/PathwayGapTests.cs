using Wardmote.Checks;
using Wardmote.Checks.Content;
using Wardmote.Checks.Rules;

namespace Wardmote.Tests.Checks.Rules;

public class PathwayGapTests
{
    [Fact]
    [Requirement("S3.39")]
    public void A_pathway_for_the_strategy_that_ends_at_Cabinet_is_found()
    {
        PlanContent plan = Pathway("CSP Board", "Cabinet / Lead Member");

        IReadOnlyList<Fault> faults = Sample.FaultsOf<PathwayGap>(plan);

        Assert.Single(faults);
    }

    [Fact]
    public void A_pathway_that_ends_at_full_Council_is_right()
    {
        PlanContent plan = Pathway("CSP Board", "Cabinet", "Full Council");

        IReadOnlyList<Fault> faults = Sample.FaultsOf<PathwayGap>(plan);

        Assert.Empty(faults);
    }

    [Fact]
    [Requirement("S3.39")]
    public void A_step_that_the_document_itself_requires_and_does_not_take_is_found()
    {
        PlanContent plan = Sample.Text("That Cabinet: approves the priorities.", "The strategy is part of the policy framework, which must be approved by full Council.");

        IReadOnlyList<Fault> faults = Sample.FaultsOf<PathwayGap>(plan);

        Assert.Single(faults);
    }

    [Fact]
    public void A_recommendation_to_full_Council_is_right()
    {
        PlanContent plan = Sample.Text("That Cabinet: recommends the priorities to full Council.", "The strategy must be approved by full Council.");

        IReadOnlyList<Fault> faults = Sample.FaultsOf<PathwayGap>(plan);

        Assert.Empty(faults);
    }

    private static PlanContent Pathway(params string[] steps) => Sample.Plan(title: "Towards a new Community Safety Strategy") with
    {
        Lists = [new("Sign-off pathway", Sample.Paragraph(1, "Sign-off pathway:")) { Items = [.. steps.Select(step => new ListItemContent([step], Sample.Paragraph(2, step)))] }],
    };
}
