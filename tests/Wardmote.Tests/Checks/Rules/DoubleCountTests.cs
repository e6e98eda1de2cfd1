using Wardmote.Checks;
using Wardmote.Checks.Content;
using Wardmote.Checks.Rules;

namespace Wardmote.Tests.Checks.Rules;

public class DoubleCountTests
{
    [Fact]
    public void Measures_that_count_the_same_incident_are_found()
    {
        PlanContent plan = Sample.Plan(indicators: [
            Police with { Comment = "Incidents of nuisance reported to the Police and Council are recorded as separate incidents" },
            Sample.Indicator("NCS_002", "Nuisance reported to the council", Sample.Outturn("2023/24", "90")) with { Group = "Reduce nuisance" }]);

        IReadOnlyList<Fault> faults = Sample.FaultsOf<DoubleCount>(plan);

        Assert.Single(faults);
    }

    [Fact]
    public void Measures_without_an_overlap_are_right()
    {
        PlanContent plan = Sample.Plan(indicators: [
            Police with { Comment = "Each incident is counted once" },
            Sample.Indicator("NCS_002", "Nuisance reported to the council", Sample.Outturn("2023/24", "90")) with { Group = "Reduce nuisance" }]);

        IReadOnlyList<Fault> faults = Sample.FaultsOf<DoubleCount>(plan);

        Assert.Empty(faults);
    }

    private static IndicatorContent Police => Sample.Indicator("NCS_001", "Nuisance reported to the police", Sample.Outturn("2023/24", "410")) with { Group = "Reduce nuisance" };
}
