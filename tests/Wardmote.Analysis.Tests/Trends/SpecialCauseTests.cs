using Wardmote.Analysis.Trends;

namespace Wardmote.Analysis.Tests.Trends;

public sealed class SpecialCauseTests
{
    private static ControlChart Around(double centre, double limit, params double[] values) => new(
        values, centre, [.. values.Select(_ => centre - limit)], [.. values.Select(_ => centre + limit)]);

    private static int[] PointsOf(ControlChart chart, SpecialCauseRule rule) =>
        [.. SpecialCause.In(chart).Where(cause => cause.Rule == rule).Select(cause => cause.Point)];

    [Fact]
    public void A_point_outside_the_limits_is_named_with_its_side_and_one_on_the_limit_is_not()
    {
        ControlChart chart = Around(10, 3, 13, 13.1, 9, 6.9, 7);

        SpecialCause[] outside = [.. SpecialCause.In(chart).Where(cause => cause.Rule == SpecialCauseRule.OutsideLimits)];

        Assert.Equal([new(1, SpecialCauseRule.OutsideLimits, SpecialCauseDirection.Above), new(3, SpecialCauseRule.OutsideLimits, SpecialCauseDirection.Below)], outside);
    }

    [Fact]
    public void Eight_on_one_side_are_a_shift_and_seven_are_not()
    {
        ControlChart eight = Around(10, 30, 9, 11, 12, 11, 12, 11, 12, 11, 12, 9);
        ControlChart seven = Around(10, 30, 9, 11, 12, 11, 12, 11, 12, 11, 9);

        Assert.Equal([1, 2, 3, 4, 5, 6, 7, 8], PointsOf(eight, SpecialCauseRule.Shift));
        Assert.Empty(SpecialCause.In(seven));
    }

    [Fact]
    public void A_missing_value_and_a_point_on_the_centre_end_a_shift()
    {
        ControlChart missing = Around(10, 30, 11, 12, 11, 12, double.NaN, 11, 12, 11, 12);
        ControlChart centre = Around(10, 30, 11, 12, 11, 12, 10, 11, 12, 11, 12);

        Assert.Empty(SpecialCause.In(missing));
        Assert.Empty(SpecialCause.In(centre));
    }

    [Fact]
    public void Six_rising_are_a_trend_and_five_or_a_gap_or_two_equal_are_not()
    {
        ControlChart six = Around(10, 30, 12, 7, 8, 9, 11, 12, 13, 12);
        ControlChart five = Around(10, 30, 12, 7, 8, 9, 11, 12, 11);
        ControlChart gap = Around(10, 30, 7, 8, 9, double.NaN, 11, 12, 13);
        ControlChart equal = Around(10, 30, 7, 8, 9, 9, 11, 12, 13);

        Assert.Equal([1, 2, 3, 4, 5, 6], PointsOf(six, SpecialCauseRule.Trend));
        Assert.All(SpecialCause.In(six), cause => Assert.Equal(SpecialCauseDirection.Rising, cause.Direction));
        Assert.Empty(SpecialCause.In(five).Concat(SpecialCause.In(gap)).Concat(SpecialCause.In(equal)));
    }

    [Fact]
    public void A_trend_turned_round_falls_at_the_same_points()
    {
        ControlChart chart = ControlChart.OfValues(Reference.ControlCharts.Values);
        ControlChart mirrored = ControlChart.OfValues([.. Reference.ControlCharts.Values.Select(value => -value)]);

        SpecialCause[] turned = [.. SpecialCause.In(mirrored).Select(cause => cause with { Direction = Opposite(cause.Direction) })];

        Assert.NotEmpty(turned);
        Assert.Equal(SpecialCause.In(chart), turned);
    }

    [Fact]
    public void Two_of_three_near_the_same_limit_are_named_and_the_third_is_not()
    {
        ControlChart chart = Around(10, 3, 12.5, 10.5, 12.6, 10, 12.5, 7.5, 9, 7.4, double.NaN, 7.4);

        Assert.Equal([0, 2, 4, 5, 7], PointsOf(chart, SpecialCauseRule.NearLimit));
    }

    [Fact]
    public void A_limit_cut_off_at_zero_makes_small_counts_no_more_unusual()
    {
        // The mean is 4, so the lower limit of -2 is cut off at 0. Ones are common among such counts.
        ControlChart chart = ControlChart.OfCounts([4, 1, 1, 7, 5, 4, 3, 7]);

        Assert.Equal(0, chart.Lower[0]);
        Assert.Empty(SpecialCause.In(chart));
    }

    [Fact]
    public void A_series_that_never_changes_shows_nothing_whatever_the_rounding()
    {
        ControlChart chart = ControlChart.OfValues([.. Enumerable.Repeat(0.1, 40)]);

        Assert.Empty(SpecialCause.In(chart));
    }

    [Fact]
    public void The_signs_of_the_reference_series_stand_where_its_limits_and_centre_put_them()
    {
        ControlChart chart = ControlChart.OfValues(Reference.ControlCharts.Values);

        int[] outside = [.. Enumerable.Range(0, 60).Where(i => chart.Values[i] is < 1148.5 or > 1832.63333333333)];
        Assert.Equal(outside, PointsOf(chart, SpecialCauseRule.OutsideLimits));
        Assert.Equal([.. Enumerable.Range(37, 10), .. Enumerable.Range(48, 9)], PointsOf(chart, SpecialCauseRule.Shift));
    }

    // What docs/methods/trends.md tells of false alarms.
    [Theory]
    [InlineData(12, 0.08)]
    [InlineData(24, 0.18)]
    [InlineData(40, 0.31)]
    public void Chance_alone_raises_a_sign_in_a_known_share_of_series(int length, double expected)
    {
        Random random = new(4_040);
        const int Series = 5_000;

        int signalled = Enumerable.Range(0, Series).Count(_ =>
            SpecialCause.In(ControlChart.OfValues([.. Enumerable.Range(0, length).Select(_ => Normal.Quantile(0.5 + (random.NextDouble() - 0.5) * 0.999999))])).Count > 0);

        Assert.Equal(expected, (double)signalled / Series, 0.03);
    }

    private static SpecialCauseDirection Opposite(SpecialCauseDirection direction) => direction switch
    {
        SpecialCauseDirection.Above => SpecialCauseDirection.Below,
        SpecialCauseDirection.Below => SpecialCauseDirection.Above,
        SpecialCauseDirection.Rising => SpecialCauseDirection.Falling,
        _ => SpecialCauseDirection.Rising,
    };
}
