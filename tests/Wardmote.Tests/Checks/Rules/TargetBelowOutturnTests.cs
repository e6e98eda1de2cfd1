using Wardmote.Checks;
using Wardmote.Checks.Content;
using Wardmote.Checks.Rules;
using static Wardmote.Tests.Checks.Sample;

namespace Wardmote.Tests.Checks.Rules;

public sealed class TargetBelowOutturnTests
{
    [Fact]
    [Requirement("S4.14")]
    public void A_target_below_what_was_achieved_is_found_where_more_is_plainly_better()
    {
        PlanContent plan = Plan(indicators: [Indicator("KPI 3", "Warden patrols undertaken", Outturn("2023/24", "500"), Target("2024/25", "500"), Projection("2024/25", "880"), Target("2025/26", "600"), Target("2026/27", "650"))]);

        Fault fault = Assert.Single(FaultsOf<TargetBelowOutturn>(plan));

        Assert.Equal("KPI 3 2025/26", fault.Subject);
        Assert.Contains("880", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_target_above_the_outturn_is_found_where_less_is_better()
    {
        Assert.Single(FaultsOf<TargetBelowOutturn>(Plan(indicators: [Indicator("NCS_1", "Number of burglaries", Outturn("2023/24", "40"), Target("2024/25", "46"))])));
    }

    [Fact]
    public void A_target_that_is_lowered_is_found()
    {
        Assert.Single(FaultsOf<TargetBelowOutturn>(Plan(indicators: [Indicator("KPI 4", "Warnings given", Outturn("2023/24", "223"), Target("2024/25", "320"), Target("2025/26", "250"))])));
    }

    [Fact]
    public void Ambitious_targets_and_measures_of_unknown_polarity_are_no_fault()
    {
        PlanContent plan = Plan(indicators:
        [
            Indicator("NCS_1", "Number of burglaries", Outturn("2023/24", "40"), Target("2024/25", "38"), Target("2025/26", "36")),
            Indicator("NCS_2", "Residents who feel safe", Outturn("2023/24", "62.4%"), Target("2024/25", "62%"), Target("2025/26", "65%")),
            Indicator("NCS_3", "Domestic abuse reported", Outturn("2023/24", "1,060"), Target("2024/25", "1,100"), Target("2025/26", "900")),
            Indicator("NCS_4", "Cases closed", Outturn("2023/24", "103%"), Target("2024/25", "70%")),
        ]);

        Assert.Empty(FaultsOf<TargetBelowOutturn>(plan));
    }
}
