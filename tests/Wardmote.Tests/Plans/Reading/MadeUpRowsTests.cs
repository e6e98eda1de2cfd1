using Wardmote.Checks.Content;
using Wardmote.Tests.Plans.Writing;
using static Wardmote.Tests.Checks.Sample;

namespace Wardmote.Tests.Plans.Reading;

/// <summary>Rows of the requirements that no real document shows in full, shown on plans of councils that do not exist.</summary>
public sealed class MadeUpRowsTests
{
    [Fact]
    [Requirement("S4.2")]
    public void Three_tiers_of_indicators_are_told_apart()
    {
        PlanContent plan = MadeUp.Plan("""
            # Westmoor scorecard 2026/27
            Ref | Indicator | Tier | 2024/25 Outturn | Target 2026/27
            W1 | Burglaries recorded in homes | CSI | 412 | 400
            W2 | Cases closed within three months | KPI | 71% | 75%
            W3 | Calls answered by the wardens | MPI | 900 | 950
            """);

        Assert.Equal(["CSI", "KPI", "MPI"], plan.Indicators.Select(indicator => indicator.Tier));
    }

    [Fact]
    [Requirement("S4.22", "S4.23")]
    public void A_budget_line_names_its_task_and_a_bracket_is_a_saving()
    {
        PlanContent plan = MadeUp.Plan("""
            # Westmoor business plan 2026/27: budgets
            Budget implications | Action code | 2026/27 £ | 2027/28 £
            Wardens at the weekend | WM2628_01 | 12,000 | 12,000
            One control room instead of two | WM2628_02 | (9,000) | (9,000)
            Net change in revenue budgets | | 3,000 | 3,000
            """);

        Assert.Equal(["WM2628_01", "WM2628_02", null], plan.Budgets.Select(budget => budget.ActionCode));
        Assert.Equal([12_000m, -9_000m, 3_000m], plan.Budgets.Select(budget => budget.Amounts[0].Number!.Value));
        Assert.Equal(["2026/27", "2027/28"], plan.Budgets[0].Amounts.Select(amount => amount.Period));
        Assert.Equal([false, false, true], plan.Budgets.Select(budget => budget.IsTotal));
    }

    [Theory]
    [InlineData(Polarity.HigherIsBetter)]
    [InlineData(Polarity.LowerIsBetter)]
    [InlineData(Polarity.InRange)]
    [InlineData(Polarity.Neither)]
    [Requirement("S4.7")]
    public void Whether_more_is_better_is_held_and_comes_back_from_an_exported_file(Polarity polarity)
    {
        PlanContent plan = Plan(indicators: [Indicator(values: Outturn("2024/25", "40")) with { Polarity = polarity }]);

        PlanContent read = Exported.ReadBack(plan, "xlsx");

        Assert.Equal(polarity, Assert.Single(read.Indicators).Polarity);
    }
}
