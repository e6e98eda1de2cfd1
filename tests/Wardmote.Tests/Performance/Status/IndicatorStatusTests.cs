using Wardmote.Checks.Content;
using Wardmote.Performance;
using Wardmote.Performance.Status;

namespace Wardmote.Tests.Performance.Status;

public sealed class IndicatorStatusTests
{
    [Theory]
    [Requirement("S4.13")]
    [InlineData(Polarity.LowerIsBetter, 300, Rag.OnTarget)]
    [InlineData(Polarity.LowerIsBetter, 315, Rag.CloseToTarget)]
    [InlineData(Polarity.LowerIsBetter, 316, Rag.OffTarget)]
    [InlineData(Polarity.HigherIsBetter, 300, Rag.OnTarget)]
    [InlineData(Polarity.HigherIsBetter, 285, Rag.CloseToTarget)]
    [InlineData(Polarity.HigherIsBetter, 284, Rag.OffTarget)]
    [InlineData(Polarity.Neither, 100, Rag.Tracker)]
    [InlineData(Polarity.NotStated, 300, Rag.PolarityNotStated)]
    public void A_value_is_judged_by_its_polarity_and_thresholds(Polarity polarity, double value, Rag expected)
    {
        Series series = (Measured.Reports with { Polarity = polarity }).Aiming("2025-Q1", 300).Series("2025-Q1", value);

        Assert.Equal(expected, IndicatorStatus.Of(series, Measured.At("2025-Q1")).Rag);
    }

    [Theory]
    [Requirement("S4.7")]
    [InlineData(23.9, Rag.CloseToTarget, "0.1 percentage points below the target")]
    [InlineData(24, Rag.OnTarget, "Within the range")]
    [InlineData(40, Rag.OnTarget, "Within the range")]
    [InlineData(42.1, Rag.OffTarget, "2.1 percentage points above the target")]
    public void A_range_is_kept_to_on_both_sides(double value, Rag expected, string distance)
    {
        IndicatorDefinition definition = Measured.Share with { Polarity = Polarity.InRange, Targets = [new() { For = "2025/26", Kind = TargetKind.Range, Low = 24, High = 40 }] };

        IndicatorStatus status = IndicatorStatus.Of(definition.Series("2025-Q1", value), Measured.At("2025-Q1"));

        Assert.Equal((expected, distance), (status.Rag, status.DistanceWords));
    }

    [Fact]
    public void The_rule_is_told_with_its_numbers()
    {
        Series series = Measured.Reports.Aiming("2025/26", 1200).Series("2025-Q1", 310);

        IndicatorStatus status = IndicatorStatus.Of(series, Measured.At("2025-Q1"));

        Assert.Equal("On target at 300 or less; close to it up to 315 (5% of the target); off target beyond that", status.Rule);
        Assert.Equal("10 above the target", status.DistanceWords);
    }

    [Fact]
    [Requirement("S5.11")]
    public void Attendance_of_27_of_43_is_off_a_target_of_27_of_40()
    {
        Series series = Measured.Share.Aiming("2025/26", 67.5).Shares("2025-Q1", (27, 43));

        IndicatorStatus status = IndicatorStatus.Of(series, Measured.At("2025-Q1"));

        Assert.Equal((Rag.OffTarget, "62.8%", "4.7 percentage points below the target"), (status.Rag, ValueText.Of(series.Definition, status.Point), status.DistanceWords));
    }

    [Fact]
    public void What_reads_as_equal_is_equal()
    {
        Series series = Measured.Share.Aiming("2025/26", 62.8).Shares("2025-Q1", (27, 43));

        Assert.Equal(Rag.OnTarget, IndicatorStatus.Of(series, Measured.At("2025-Q1")).Rag);
    }

    [Fact]
    public void Missing_is_never_zero_and_a_special_value_is_no_value()
    {
        IndicatorDefinition definition = Measured.Reports.Aiming("2025/26", 1200);
        Series special = new(definition, [new SeriesPoint(Measured.At("2025-Q1"), null, Special: SpecialValue.NotYetAvailable)]);

        Assert.Equal(Rag.NoValue, IndicatorStatus.Of(definition.Series("2025-Q1", 1), Measured.At("2025-Q2")).Rag);
        Assert.Equal("“Not yet available” stands in the value's place for Q1 2025/26 (Apr to Jun)", IndicatorStatus.Of(special, Measured.At("2025-Q1")).Rule);
        Assert.Equal(Rag.NoValue, IndicatorStatus.OfLatest(definition.Series("2025-Q1")).Rag);
    }

    [Fact]
    public void A_year_is_judged_by_the_sum_of_its_quarters_only_when_all_are_there()
    {
        IndicatorDefinition definition = Measured.Reports.Aiming("2025/26", 1200);

        Assert.Equal(Rag.OnTarget, IndicatorStatus.Of(definition.Series("2025-Q1", 300, 290, 300, 300), Measured.At("2025/26")).Rag);
        Assert.Equal(Rag.NoValue, IndicatorStatus.Of(definition.Series("2025-Q1", 300, 290, 300), Measured.At("2025/26")).Rag);
    }

    [Fact]
    public void The_latest_value_up_to_a_period_is_judged()
    {
        Series series = Measured.Reports.Aiming("2025/26", 1200).Series("2025-Q1", 300, 400, null, 500);

        Assert.Equal("Q2 2025/26 (Jul to Sep)", IndicatorStatus.OfLatest(series, Measured.At("2025-Q3")).Period.Name);
        Assert.Equal("Q4 2025/26 (Jan to Mar)", IndicatorStatus.OfLatest(series).Period.Name);
    }

    [Fact]
    public void A_date_is_met_or_missed()
    {
        double Day(int year, int month, int day) => new DateOnly(year, month, day).DayNumber;
        IndicatorDefinition definition = Measured.Reports with { Type = DataType.Date, Accumulation = Accumulation.Level, Targets = [new() { For = "2025/26", Number = Day(2025, 9, 30) }] };

        IndicatorStatus status = IndicatorStatus.Of(definition.Series("2025-Q1", Day(2025, 10, 4)), Measured.At("2025-Q1"));

        Assert.Equal((Rag.OffTarget, "4 days later than the target"), (status.Rag, status.DistanceWords));
        Assert.Equal("On target on 30 September 2025 or earlier; anything else is off target", status.Rule);
    }

    [Fact]
    public void Every_judgement_has_a_word_and_the_three_colours_have_shapes_of_their_own()
    {
        Rag[] judged = [.. Enum.GetValues<Rag>().Where(rag => rag.IsJudged)];

        Assert.Equal(Enum.GetValues<Rag>().Length, Enum.GetValues<Rag>().Select(rag => rag.Title).Distinct().Count());
        Assert.Equal(3, judged.Select(rag => rag.Shape).Distinct().Count());
    }
}
