using Wardmote.Checks;
using Wardmote.Checks.Content;
using Wardmote.Checks.Rules;

namespace Wardmote.Tests.Checks.Rules;

public class PerverseTargetTests
{
    [Fact]
    public void A_falling_target_for_reports_of_a_hidden_crime_is_found()
    {
        PlanContent plan = Sample.Plan(indicators: [Sample.Indicator("NCS_030", "Hate crime reported to the police", Sample.Outturn("2023/24", "210"), Sample.Target("2025/26", "190"))]);

        IReadOnlyList<Fault> faults = Sample.FaultsOf<PerverseTarget>(plan);

        Assert.Single(faults);
    }

    [Fact]
    public void A_rising_target_for_reports_and_a_falling_one_for_burglary_are_right()
    {
        PlanContent plan = Sample.Plan(indicators: [
            Sample.Indicator("NCS_030", "Hate crime reported to the police", Sample.Outturn("2023/24", "210"), Sample.Target("2025/26", "230")),
            Sample.Indicator("NCS_031", "Burglaries recorded", Sample.Outturn("2023/24", "210"), Sample.Target("2025/26", "190"))]);

        IReadOnlyList<Fault> faults = Sample.FaultsOf<PerverseTarget>(plan);

        Assert.Empty(faults);
    }
}
