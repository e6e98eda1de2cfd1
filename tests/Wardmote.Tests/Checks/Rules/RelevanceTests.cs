using Wardmote.Checks;
using Wardmote.Checks.Content;
using Wardmote.Checks.Rules;

namespace Wardmote.Tests.Checks.Rules;

public class RelevanceTests
{
    [Fact]
    public void All_crime_under_an_objective_about_drugs_is_found()
    {
        PlanContent plan = Sample.Plan(indicators: [Sample.Indicator("NCS_001", "All crime") with { Group = "Reduce drug and alcohol use" }]);

        IReadOnlyList<Fault> faults = Sample.FaultsOf<Relevance>(plan);

        Assert.Single(faults);
    }

    [Fact]
    public void A_survey_that_is_to_be_reduced_is_found()
    {
        PlanContent plan = Sample.Plan(indicators: [Sample.Indicator("NCS_001", "Reduce Residents Survey by 5%")]);

        IReadOnlyList<Fault> faults = Sample.FaultsOf<Relevance>(plan);

        Assert.Single(faults);
    }

    [Fact]
    public void A_measure_of_its_objective_is_right()
    {
        PlanContent plan = Sample.Plan(indicators: [Sample.Indicator("NCS_001", "Referrals to drug treatment") with { Group = "Reduce drug and alcohol use" }, Sample.Indicator("NCS_002", "All crime") with { Group = "Reduce crime" }]);

        IReadOnlyList<Fault> faults = Sample.FaultsOf<Relevance>(plan);

        Assert.Empty(faults);
    }
}
