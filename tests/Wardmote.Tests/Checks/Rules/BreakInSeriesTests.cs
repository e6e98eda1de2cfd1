using Wardmote.Checks.Content;
using Wardmote.Checks.Rules;
using static Wardmote.Tests.Checks.Sample;

namespace Wardmote.Tests.Checks.Rules;

public sealed class BreakInSeriesTests
{
    [Theory]
    [InlineData("Previously cases only included General Needs, but from 2024/25 Independent Living is also included.")]
    [InlineData("From 2022 data includes domestic related criminal damage.")]
    [InlineData("The definition has changed in 2023/24.")]
    public void A_change_of_what_is_counted_inside_a_row_is_found(string comment)
    {
        Assert.Single(FaultsOf<BreakInSeries>(Plan(indicators: [With(comment)])));
    }

    [Fact]
    public void A_change_of_scheme_beside_a_comparison_is_found_in_a_report()
    {
        PlanContent plan = Text("The new framework requires changes to our RAG system.", "On average 61 people were on the cohort (15% increase on last year's average).");

        Assert.Single(FaultsOf<BreakInSeries>(plan));
    }

    [Theory]
    [InlineData("Measure previously recorded as service data prior to 2025/26")]
    [InlineData("The definition has changed in 2023/24, so earlier years are not comparable.")]
    [InlineData("From 2018 data includes robbery.")]
    [InlineData("New indicator.")]
    public void A_comment_without_a_break_or_with_a_word_about_it_is_no_fault(string comment)
    {
        Assert.Empty(FaultsOf<BreakInSeries>(Plan(indicators: [With(comment)])));
    }

    private static IndicatorContent With(string comment)
        => Indicator(values: [Outturn("2021/22", "84"), Outturn("2022/23", "92"), Outturn("2023/24", "134"), Target("2024/25", "100")]) with { Comment = comment };
}
