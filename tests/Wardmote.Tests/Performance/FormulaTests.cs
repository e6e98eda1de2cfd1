using Wardmote.Checks.Content;
using Wardmote.Performance;
using Wardmote.Platform.Common;

namespace Wardmote.Tests.Performance;

public sealed class FormulaTests
{
    private static readonly Period Quarter = Period.Of(PeriodKind.Quarter, new DateOnly(2025, 7, 1));

    [Theory]
    [InlineData("[A] / [B] * 100", 25.0)]
    [InlineData("100 * ([A] + 1) / ([B] - [A])", 20.0)]
    [InlineData("-[A] + 2 * 3.5", -3.0)]
    public void A_formula_is_computed_as_it_is_written(string text, double expected)
    {
        Formula formula = Formula.Read(text);

        double? value = formula.Evaluate(code => code == "A" ? 10 : text.Contains("([B] - [A])", StringComparison.Ordinal) ? 65 : 40);

        Assert.Equal(expected, value!.Value, 10);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2 + 2")]
    [InlineData("[A")]
    [InlineData("[A] +")]
    [InlineData("([A]")]
    [InlineData("[A] [B]")]
    [InlineData("[] * 2")]
    [InlineData("A / B")]
    [InlineData("[A] * 1.2.3")]
    public void What_is_no_formula_is_refused(string text) => Assert.Throws<RuleBrokenException>(() => Formula.Read(text));

    [Fact]
    [Requirement("S4.8"), Requirement("S4.9")]
    public void A_share_of_two_indicators_keeps_its_numerator_and_denominator()
    {
        var received = new Series(Definition("A"), [new SeriesPoint(Quarter, 132)]);
        var closed = new Series(Definition("B"), [new SeriesPoint(Quarter, 492)]);
        IndicatorDefinition share = Definition("C") with { Type = DataType.Percentage, Formula = "[A] / [B] * 100" };

        Series computed = Formula.Read(share.Formula!).Compute(share, new Dictionary<string, Series> { ["A"] = received, ["B"] = closed });

        SeriesPoint point = Assert.Single(computed.Points);
        Assert.Equal(26.829, point.Number!.Value, 3);
        Assert.Equal((132d, 492d), (point.Numerator, point.Denominator));
    }

    [Fact]
    public void A_period_in_which_a_part_is_missing_has_no_value()
    {
        var received = new Series(Definition("A"), [new SeriesPoint(Quarter, 10)]);
        IndicatorDefinition share = Definition("C") with { Formula = "[A] / [B]" };

        Series computed = Formula.Read(share.Formula!).Compute(share, new Dictionary<string, Series> { ["A"] = received });

        Assert.Null(Assert.Single(computed.Points).Number);
    }

    [Fact]
    [Requirement("S5.11")]
    public void What_was_projected_of_the_parts_projects_the_share()
    {
        var referrals = new Series(Definition("R"), [], [new SeriesPoint(Quarter, 43)]);
        var attendees = new Series(Definition("A"), [], [new SeriesPoint(Quarter, 27)]);
        IndicatorDefinition share = Definition("C") with { Type = DataType.Percentage, Formula = "[A] / [R] * 100" };

        Series computed = Formula.Read(share.Formula!).Compute(share, new Dictionary<string, Series> { ["R"] = referrals, ["A"] = attendees });

        Assert.Empty(computed.Points);
        Assert.Equal(62.791, Assert.Single(computed.Projections).Number!.Value, 3);
    }

    private static IndicatorDefinition Definition(string code) => new() { Code = code, Title = code, Polarity = Polarity.HigherIsBetter };
}
