using Wardmote.Analysis.Forecasts;

namespace Wardmote.Analysis.Tests.Forecasts;

public sealed class YearEndTests
{
    private const double None = double.NaN;

    [Fact]
    public void A_years_total_is_what_is_known_and_the_last_years_mean_for_the_rest()
    {
        YearEnd end = YearEnd.OfCounts([80, 120, 100, 100, 90, 110, 100, 100], [130, 90, None, None]);

        // The last four known quarters are 100, 100, 130 and 90: 105 each.
        Assert.Equal((130 + 90 + 2 * 105, 2), (end.Value, end.Missing));
        Assert.InRange(end.Range!.Value.Low, 220, 429);
        Assert.Equal(end.Range.Value.High - 430, 430 - end.Range.Value.Low, 1e-9);
    }

    // By hand: 10 differs by nothing from 10, 14 by 4 from 10, 10 by 4/3 from 34/3; drift 4/15; t with 3 degrees at 0.9 is 1.63774435369621.
    [Fact]
    public void The_range_is_the_documented_formula()
    {
        double drift = 4.0 / 15;
        double squares = 16 / (1 + 1.0 / 2 + drift) + 16.0 / 9 / (1 + 1.0 / 3 + drift);
        double expected = 1.63774435369621 * Math.Sqrt(squares / 3 * (1 + 0.25 + drift));

        YearEnd end = YearEnd.OfAmounts([10], [10, 14, 10, None]);

        Assert.Equal(expected, end.Range!.Value.High - end.Value!.Value, 1e-9);
    }

    [Fact]
    public void A_complete_year_is_its_own_total_without_a_range()
    {
        YearEnd counts = YearEnd.OfCounts([], [1, 2, 3, 4]);
        YearEnd shares = YearEnd.OfShares([], [new(1, 4), new(2, 4), new(0, 0), new(3, 4)]);

        Assert.Equal(new YearEnd(10, null, 0), counts);
        Assert.Equal(new YearEnd(0.5, null, 0), shares);
        Assert.True(counts.IsComplete);
    }

    [Fact]
    public void From_fewer_than_four_periods_nothing_is_projected_and_the_reason_is_told()
    {
        YearEnd quarters = YearEnd.OfCounts([10, 12], [9, None, None, None]);
        YearEnd months = YearEnd.OfCounts([.. Enumerable.Repeat(5.0, 11)], [.. Enumerable.Repeat(None, 12)]);
        YearEnd shares = YearEnd.OfShares([new(1, 2), new(0, 0), new(1, 2), new(1, 3)], [.. Enumerable.Repeat(Trials.Unknown, 4)]);

        Assert.Equal("A projection learns from at least 4 known periods, and there are 3", quarters.WhyNone);
        Assert.Equal("A projection learns from at least 4 quarters of known months, and there are 3", months.WhyNone);
        Assert.All([quarters, months, shares], end => Assert.True(end.Value is null && end.Range is null && end.WhyNone.Length > 0));
    }

    [Fact]
    public void A_missing_quarter_is_projected_like_one_to_come_and_never_counted_as_zero()
    {
        YearEnd end = YearEnd.OfCounts([100, 100, 100, 100], [100, None, 100, None]);

        Assert.Equal((400, 2), (end.Value, end.Missing));
    }

    [Fact]
    public void A_count_that_never_varied_still_varies_by_chance_and_an_amount_does_not()
    {
        YearEnd counts = YearEnd.OfCounts([100, 100, 100, 100], [100, 100, 100, None]);
        YearEnd amounts = YearEnd.OfAmounts([100, 100, 100, 100], [100, 100, 100, None]);

        Assert.InRange(counts.Range!.Value.High - counts.Range.Value.Low, 20, 50);
        Assert.Equal(new Interval(400, 400), amounts.Range);
    }

    [Fact]
    public void A_total_never_falls_below_what_is_known_and_a_share_stays_between_none_and_all()
    {
        YearEnd counts = YearEnd.OfCounts([0, 40, 0, 2, 0, 30], [3, None, None, None], level: 0.99);
        YearEnd shares = YearEnd.OfShares([.. Enumerable.Repeat(new Trials(10, 10), 8)], [new(10, 10), .. Enumerable.Repeat(Trials.Unknown, 3)]);

        Assert.Equal(3, counts.Range!.Value.Low);
        Assert.Equal((1, 1), (shares.Value, shares.Range!.Value.High));
        Assert.InRange(shares.Range.Value.Low, 0.5, 0.999);
    }

    [Fact]
    public void A_years_share_pools_what_is_known_with_the_recent_share_of_as_many_trials()
    {
        YearEnd end = YearEnd.OfShares([.. Enumerable.Repeat(new Trials(20, 100), 8)], [new(40, 100), new(30, 100), Trials.Unknown, Trials.Unknown]);

        // The last four known quarters pool to 110 of 400.
        Assert.Equal((70 + 200 * 0.275) / 400, end.Value!.Value, 1e-12);
        Assert.True(end.Range!.Value.Contains(end.Value.Value));
    }

    [Fact]
    public void The_range_narrows_as_the_year_goes_on_and_grows_with_the_level()
    {
        double[] before = [90, 110, 95, 105, 100, 120, 85, 100];
        double[] widths = [.. Enumerable.Range(1, 3).Select(known => Width(YearEnd.OfCounts(before, [.. Enumerable.Repeat(100.0, known), .. Enumerable.Repeat(None, 4 - known)])))];
        YearEnd surer = YearEnd.OfCounts(before, [100, None, None, None], level: 0.95);

        Assert.True(widths[0] > widths[1] && widths[1] > widths[2]);
        Assert.True(Width(surer) > widths[0]);
    }

    [Fact]
    public void A_year_of_one_period_and_a_level_of_one_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => YearEnd.OfCounts([1, 2, 3, 4], [None]));
        Assert.Throws<ArgumentOutOfRangeException>(() => YearEnd.OfCounts([1, 2, 3, 4], [None, None], level: 1));
    }

    private static double Width(YearEnd end) => end.Range!.Value.High - end.Range.Value.Low;
}
