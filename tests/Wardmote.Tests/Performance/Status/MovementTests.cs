using Wardmote.Checks.Content;
using Wardmote.Performance;
using Wardmote.Performance.Status;

namespace Wardmote.Tests.Performance.Status;

public sealed class MovementTests
{
    private static readonly double?[] Steady = [43, 40, 46, 42, 45, 41, 44, 43];

    [Fact]
    public void Values_that_vary_by_chance_show_no_clear_change()
    {
        Movement movement = Movement.Of(Measured.Reports.Series("2023-Q1", Steady));

        Assert.Equal(Direction.NoClearChange, movement.Direction);
        Assert.StartsWith("Within normal variation: the last value, 43, lies between 3", movement.Sentence, StringComparison.Ordinal);
        Assert.Equal("XmR chart of 8 values", movement.Method);
    }

    [Theory]
    [InlineData(Polarity.LowerIsBetter, 90, Direction.GettingWorse)]
    [InlineData(Polarity.HigherIsBetter, 90, Direction.Improving)]
    [InlineData(Polarity.Neither, 90, Direction.Rising)]
    [InlineData(Polarity.NotStated, 5, Direction.Falling)]
    [InlineData(Polarity.LowerIsBetter, 5, Direction.Improving)]
    public void A_value_outside_the_limits_has_a_word_by_its_polarity(Polarity polarity, double last, Direction expected)
    {
        Movement movement = Movement.Of((Measured.Reports with { Polarity = polarity }).Series("2023-Q1", [.. Steady, last]));

        Assert.Equal(expected, movement.Direction);
        Assert.True(movement.Points[^1].IsSignal);
    }

    [Fact]
    public void Fewer_than_eight_comparable_values_are_too_few_to_say()
    {
        IndicatorDefinition broken = Measured.Reports with { Breaks = [new(new DateOnly(2024, 4, 1), "Independent Living included")] };

        Movement few = Movement.Of(Measured.Reports.Series("2023-Q1", 43, 40, 46));
        Movement sinceBreak = Movement.Of(broken.Series("2023-Q1", [.. Steady, 90]));

        Assert.Equal(Direction.TooFewToSay, few.Direction);
        Assert.Equal("Too few to say: 5 comparable values since the break of 1 April 2024, and at least 8 are needed", sinceBreak.Sentence);
    }

    [Fact]
    public void Shares_are_charted_with_limits_that_follow_their_cases()
    {
        Movement movement = Movement.Of(Measured.Share.Shares("2023-Q1", (50, 100), (48, 100), (52, 100), (51, 100), (25, 50), (49, 100), (50, 100), (80, 100)));

        Assert.Equal((Direction.Improving, "p chart of 8 values"), (movement.Direction, movement.Method));
        Assert.True(movement.Points[4].Upper > movement.Points[5].Upper);
        Assert.StartsWith("Improving: the last value, 80.0%, lies above 6", movement.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Totals_since_the_year_began_are_taken_apart_first()
    {
        IndicatorDefinition definition = Measured.Reports with { Accumulation = Accumulation.YearToDate };

        Movement movement = Movement.Of(definition.Series("2023-Q1", 10, 21, 30, 41, 10, 20, 31, 40, 11));

        Assert.Equal(Direction.NoClearChange, movement.Direction);
        Assert.Equal([10, 11, 9, 11, 10, 10, 11, 9, 11], movement.Points.Select(point => point.Value));
    }

    [Fact]
    public void A_missing_value_is_a_gap_and_not_a_zero()
    {
        Movement movement = Movement.Of(Measured.Reports.Series("2023-Q1", 43, 40, null, 42, 45, 41, 44, 43, 42));

        Assert.Null(movement.Points[2].Value);
        Assert.Equal(Direction.NoClearChange, movement.Direction);
    }

    [Theory]
    [InlineData(35, 28, Direction.NoClearChange, "Down from 35 to 28 (-20%); chance alone leaves open anything from -53% to +35%, so this is no evidence of a change")]
    [InlineData(400, 300, Direction.Improving, "Down from 400 to 300 (-25%); chance alone leaves open anything from -36% to -13%: evidence of a fall")]
    [InlineData(4, 9, Direction.NoClearChange, "Up from 4 to 9, too few for a percentage, so this is no evidence of a change")]
    public void Counts_a_year_apart_are_compared_with_what_chance_leaves_open(double before, double after, Direction direction, string words)
    {
        Series series = Measured.Reports.Series("2024-Q1", before, 1, 1, 1, after);

        PeriodComparison comparison = Movement.Of(series).YearAgo!;

        Assert.Equal((direction, words), (comparison.Direction, comparison.Words));
    }

    [Fact]
    public void Shares_a_year_apart_have_the_interval_of_their_difference()
    {
        Series series = Measured.Share.Shares("2024/25", (24, 43), (27, 43));

        PeriodComparison comparison = PeriodComparison.Of(series, Measured.At("2024/25"), Measured.At("2025/26"));

        Assert.Equal(Direction.NoClearChange, comparison.Direction);
        Assert.InRange(comparison.Range!.Value.Low, -14, -12);
        Assert.StartsWith("Up from 55.8% to 62.8%", comparison.Words, StringComparison.Ordinal);
    }

    [Fact]
    [Requirement("S4.11")]
    public void Nothing_is_compared_across_a_break()
    {
        IndicatorDefinition broken = Measured.Reports with { Breaks = [new(new DateOnly(2025, 4, 1), "Independent Living included")] };

        PeriodComparison comparison = PeriodComparison.Of(broken.Series("2024-Q1", 400, 1, 1, 1, 300), Measured.At("2024-Q1"), Measured.At("2025-Q1"));

        Assert.Null(comparison.Change);
        Assert.Equal("Not compared: from 1 April 2025 on it is counted in another way (Independent Living included)", comparison.Words);
    }

    [Fact]
    public void A_value_without_known_chance_gets_no_direction_word()
    {
        IndicatorDefinition level = Measured.Reports with { Accumulation = Accumulation.Level };

        PeriodComparison comparison = PeriodComparison.Of(level.Series("2024-Q1", 40, 50), Measured.At("2024-Q1"), Measured.At("2024-Q2"));

        Assert.Equal(Direction.NotJudged, comparison.Direction);
        Assert.Equal("Up from 40 to 50 (+25%); what chance leaves open is not known, so no direction is named", comparison.Words);
    }
}
