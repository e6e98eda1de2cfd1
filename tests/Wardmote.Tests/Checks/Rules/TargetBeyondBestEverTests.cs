using Wardmote.Checks;
using Wardmote.Checks.Content;
using Wardmote.Checks.Rules;
using static Wardmote.Tests.Checks.Sample;

namespace Wardmote.Tests.Checks.Rules;

public sealed class TargetBeyondBestEverTests
{
    [Theory]
    [InlineData("80%")]
    [InlineData("75%")]
    [Requirement("S4.14")]
    public void A_target_far_beyond_the_best_of_three_years_is_found(string target)
    {
        PlanContent plan = Plan(indicators: [Indicator("NCS_2", "Residents who feel safe", Outturn("2021/22", "60.4%"), Outturn("2022/23", "57.7%"), Outturn("2023/24", "62.2%"), Target("2024/25", target), Target("2025/26", target))]);

        Fault fault = Assert.Single(FaultsOf<TargetBeyondBestEver>(plan));

        Assert.Contains("robust", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2185", "2139", "1975", "1800")]
    [InlineData("304", "341", "383", "450")]
    [InlineData("79%", "75%", "79%", "82%")]
    [InlineData("3", "4", "4", "6")]
    [InlineData("84", "92", "134", "100")]
    public void A_target_within_reach_is_no_fault(string first, string second, string third, string target)
    {
        PlanContent plan = Plan(indicators: [Indicator("NCS_1", "Something counted", Outturn("2021/22", first), Outturn("2022/23", second), Outturn("2023/24", third), Target("2024/25", target))]);

        Assert.Empty(FaultsOf<TargetBeyondBestEver>(plan));
    }

    [Fact]
    public void A_baseline_was_achieved_as_well()
    {
        PlanContent plan = Plan(indicators: [Indicator("KPI 3", "Residents who feel safe", Value("2022/23", ValueKind.Baseline, "58.1%"), Outturn("2023/24", "59.4%"), Outturn("2024/25", "60.2%"), Target("2025/26", "90%"))]);

        Assert.Single(FaultsOf<TargetBeyondBestEver>(plan));
    }

    [Fact]
    public void Two_outturns_are_too_few_to_tell()
    {
        Assert.Empty(FaultsOf<TargetBeyondBestEver>(Plan(indicators: [Indicator("NCS_1", "Something", Outturn("2022/23", "10%"), Outturn("2023/24", "11%"), Target("2024/25", "90%"))])));
    }
}
