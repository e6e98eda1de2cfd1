using Wardmote.Checks.Content;
using Wardmote.Platform.Documents;
using Wardmote.Plans.Reading;

namespace Wardmote.Tests.Plans.Reading;

/// <summary>Tables of budgets of councils that do not exist.</summary>
public sealed class MadeUpBudgetsTests
{
    [Theory]
    [InlineData("Code | Item | 2026/27 £ | 2027/28 £")]
    [InlineData("Action code | Budget implication | 2026/27 £ | 2027/28 £")]
    [InlineData("Ref | Budget line | 2026/27 £ | 2027/28 £")]
    [InlineData("Pentana code | Description | 2026/27 £ | 2027/28 £")]
    [Requirement("S4.22", "S4.23")]
    public void A_budget_line_is_named_by_its_words_where_the_code_stands_first(string headings)
    {
        PlanContent plan = MadeUp.Plan($"""
            # Westmoor business plan 2026/29
            {headings}
            Efficiencies | | |
            WM2628_01 | Wardens at the weekend | 12,000 | 12,000
            WM2628_02 | One control room instead of two | (9,000) | (9,000)
             | Net change in revenue budgets | 3,000 | 3,000
            """);

        Assert.Empty(plan.Indicators);
        Assert.Empty(plan.Actions);
        Assert.Equal(["Wardens at the weekend", "One control room instead of two", "Net change in revenue budgets"], plan.Budgets.Select(budget => budget.Title));
        Assert.Equal(["WM2628_01", "WM2628_02", null], plan.Budgets.Select(budget => budget.ActionCode));
        Assert.Equal(["Efficiencies", "Efficiencies", null], plan.Budgets.Select(budget => budget.Group));
        Assert.Equal([12_000m, -9_000m, 3_000m], plan.Budgets.Select(budget => budget.Amounts[0].Number!.Value));
        Assert.Equal([false, false, true], plan.Budgets.Select(budget => budget.IsTotal));
    }

    [Fact]
    public void A_total_may_stand_where_the_other_rows_have_their_code()
    {
        PlanContent plan = MadeUp.Plan("""
            Code | Item | 2026/27 £
            WM1 | Wardens | 12,000
            Total | | 12,000
            """);

        Assert.Equal(("Total", null, true), (plan.Budgets[1].Title, plan.Budgets[1].ActionCode, plan.Budgets[1].IsTotal));
    }

    [Fact]
    public void A_budget_in_a_text_of_markdown_is_no_table_of_indicators()
    {
        const string Text = """
            # Westmoor resources

            | Line | 2025/26 £ |
            |---|---|
            | Wardens | 120,000 |
            | Net budget | 120,000 |
            """;

        PlanContent plan = PlanReader.Read(SourceReader.Read("westmoor.md", new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Text))));

        Assert.Empty(plan.Indicators);
        Assert.Equal([("Wardens", false), ("Net budget", true)], plan.Budgets.Select(budget => (budget.Title, budget.IsTotal)));
    }

    [Fact]
    public void Outturns_and_targets_in_pounds_are_indicators()
    {
        PlanContent plan = MadeUp.Plan("""
            Ref | Description | 2025/26 outturn £ | 2026/27 target £
            WM1 | Cost of each patrol | 120 | 110
            """);

        Assert.Empty(plan.Budgets);
        Assert.Equal("Cost of each patrol", Assert.Single(plan.Indicators).Title);
    }
}
