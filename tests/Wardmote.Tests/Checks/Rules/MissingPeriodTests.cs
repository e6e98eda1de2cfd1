using Wardmote.Checks;
using Wardmote.Checks.Content;
using Wardmote.Checks.Rules;

namespace Wardmote.Tests.Checks.Rules;

public class MissingPeriodTests
{
    [Fact]
    public void A_year_that_the_outturns_skip_is_found()
    {
        PlanContent plan = Sample.Plan(indicators: [Sample.Indicator(values: [Sample.Outturn("2021/22", "10"), Sample.Outturn("2022/23", "11"), Sample.Outturn("2024/25", "12")])]);

        IReadOnlyList<Fault> faults = Sample.FaultsOf<MissingPeriod>(plan);

        Assert.Single(faults);
    }

    [Fact]
    public void A_year_before_the_plan_without_outturn_or_estimate_is_found()
    {
        PlanContent plan = Sample.Plan(indicators: [Sample.Indicator(values: [Sample.Outturn("2023/24", "10"), Sample.Target("2024/25", "11"), Sample.Target("2025/26", "12")])]);

        IReadOnlyList<Fault> faults = Sample.FaultsOf<MissingPeriod>(plan);

        Assert.Single(faults);
    }

    [Fact]
    public void One_column_for_several_future_years_is_found()
    {
        PlanContent plan = Sample.Plan(indicators: [Sample.Indicator(values: [Sample.Outturn("2024/25", "10"), Sample.Target("2025/26", "12"), Sample.Target("Future Years", "14")])]) with { Period = Sample.FinancialYears(2025, 3) };

        IReadOnlyList<Fault> faults = Sample.FaultsOf<MissingPeriod>(plan);

        Assert.Single(faults);
    }

    [Fact]
    public void Years_that_follow_one_another_are_right()
    {
        PlanContent plan = Sample.Plan(indicators: [Sample.Indicator(values: [Sample.Outturn("2023/24", "10"), Sample.Projection("2024/25", "11"), Sample.Target("2025/26", "12")])]);

        IReadOnlyList<Fault> faults = Sample.FaultsOf<MissingPeriod>(plan);

        Assert.Empty(faults);
    }
}
