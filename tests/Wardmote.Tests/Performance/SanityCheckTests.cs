using Wardmote.Performance;
using Wardmote.Platform.Common;

namespace Wardmote.Tests.Performance;

public sealed class SanityCheckTests
{
    private static readonly Period Quarter = StoredIndicators.Quarter;
    private static readonly IndicatorDefinition Reports = StoredIndicators.Reports with { Targets = [new() { For = "2025/26", Number = 150 }] };

    [Theory]
    [InlineData(1320, "times")]
    [InlineData(13, "digit missing")]
    [InlineData(132, "same")]
    [InlineData(150, "target")]
    [InlineData(140.5, "no whole number")]
    public void What_looks_wrong_is_asked_about(double number, string doubt)
    {
        var series = new Series(Reports, [new SeriesPoint(Quarter.Previous, 132)]);

        IReadOnlyList<string> doubts = SanityCheck.Of(series, Quarter, EnteredNumber.Of(number));

        Assert.Contains(doubt, Assert.Single(doubts), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(128)]
    [InlineData(0)]
    public void An_ordinary_value_is_not_asked_about(double number) =>
        Assert.Empty(SanityCheck.Of(new Series(Reports, [new SeriesPoint(Quarter.Previous, 132)]), Quarter, EnteredNumber.Of(number)));

    [Fact]
    public void Nothing_is_compared_across_a_break()
    {
        var series = new Series(Reports with { Breaks = [new(Quarter.First, "Counted anew")] }, [new SeriesPoint(Quarter.Previous, 132)]);

        Assert.Empty(SanityCheck.Of(series, Quarter, EnteredNumber.Of(1320)));
    }

    [Fact]
    public void A_rough_value_is_told_as_rough() => Assert.Single(SanityCheck.Of(new Series(Reports, []), Quarter, EnteredNumber.Of(40, isApproximate: true)));
}
