using Wardmote.Checks;
using Wardmote.Checks.Content;
using Wardmote.Checks.Rules;
using static Wardmote.Tests.Checks.Sample;

namespace Wardmote.Tests.Checks.Rules;

public sealed class CopiedCellTests
{
    [Fact]
    public void The_count_in_the_percentage_s_place_is_found()
    {
        Fault fault = Assert.Single(FaultsOf<CopiedCell>(Plan(indicators: [Compound(("60", "68%"), ("103", "103%"))])));

        Assert.Equal("103%", fault.Seen);
    }

    [Fact]
    public void A_row_of_outturns_under_two_names_is_found()
    {
        PlanContent plan = Plan(indicators:
        [
            Indicator("NCS_1", "Burglaries", Outturn("2021/22", "41"), Outturn("2022/23", "52"), Outturn("2023/24", "47")),
            Indicator("NCS_2", "Robberies", Outturn("2021/22", "41"), Outturn("2022/23", "52"), Outturn("2023/24", "47")),
        ]);

        Assert.Single(FaultsOf<CopiedCell>(plan));
    }

    [Fact]
    public void Numbers_that_differ_and_a_hundred_of_a_hundred_are_no_fault()
    {
        PlanContent plan = Plan(indicators: [Compound(("60", "68%"), ("100", "100%")), Indicator("NCS_8", "Inspections", Outturn("2021/22", "100%"), Outturn("2022/23", "100%"), Outturn("2023/24", "100%")),
            Indicator("NCS_9", "Audits", Outturn("2021/22", "100%"), Outturn("2022/23", "100%"), Outturn("2023/24", "100%"))]);

        Assert.Empty(FaultsOf<CopiedCell>(plan));
    }

    private static IndicatorContent Compound(params (string Count, string Share)[] years)
        => Indicator("NCS_4d", "Cases closed in three months", [.. years.SelectMany((year, index) => new[] { Outturn($"202{index}/2{index + 1}", year.Count, "NCS_4"), Outturn($"202{index}/2{index + 1}", year.Share, "NCS_4d") })])
            with { Measures = [new("No. received", "NCS_4"), new("Closed %", "NCS_4d", "%")] };
}
