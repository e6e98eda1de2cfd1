using Wardmote.Checks;
using Wardmote.Checks.Content;
using Wardmote.Checks.Rules;

namespace Wardmote.Tests.Checks.Rules;

public class TargetIsNotANumberTests
{
    [Fact]
    public void Words_where_a_target_should_be_are_found_once_for_the_indicator()
    {
        PlanContent plan = Sample.Plan(indicators: [Sample.Indicator("NCS_002", "Reports of domestic abuse", Sample.Target("2025/26", "New indicator"), Sample.Target("2026/27", "N/A"))]);

        IReadOnlyList<Fault> faults = Sample.FaultsOf<TargetIsNotANumber>(plan);

        Fault fault = Assert.Single(faults);
        Assert.Contains("2025/26, 2026/27", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_and_a_measure_that_is_only_monitored_are_right()
    {
        PlanContent plan = Sample.Plan(indicators: [Sample.Indicator(values: [Sample.Target("2025/26", "120")]), Sample.Indicator("NCS_009", "Calls", Sample.Target("2025/26", "Monitor only"))]);

        IReadOnlyList<Fault> faults = Sample.FaultsOf<TargetIsNotANumber>(plan);

        Assert.Empty(faults);
    }
}
