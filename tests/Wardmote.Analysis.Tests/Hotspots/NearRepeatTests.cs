using System.Text.Json;
using Wardmote.Analysis.Hotspots;
using Wardmote.Analysis.Tests.Reference;

namespace Wardmote.Analysis.Tests.Hotspots;

public sealed class NearRepeatTests
{
    [Theory]
    [InlineData("small20", Separation.Manhattan)]
    [InlineData("small20", Separation.Euclid)]
    [InlineData("clustered300", Separation.Manhattan)]
    [InlineData("clustered300", Separation.Euclid)]
    public void Pairs_expectations_and_chances_agree_with_NearRepeat(string set, Separation separation)
    {
        JsonElement expected = ReferenceCase.Expected("knox_near_repeat").GetProperty($"{set}_{(separation == Separation.Euclid ? "euclidean" : "manhattan")}");
        NearRepeatSettings settings = new()
        {
            Metres = expected.Numbers("sds"), HasOpenBand = expected.GetProperty("sds_last_inf").GetBoolean(), Days = expected.Numbers("tds"),
            Separation = separation, Permutations = 9_999, Seed = 4,
        };

        NearRepeat found = NearRepeat.Of(Events($"{set}.csv"), settings);

        Assert.Equal(expected.GetProperty("pairs_total").GetInt64(), found.Pairs);
        Assert.Equal(Cells(expected, "observed"), found.Cells.Select(cell => (double)cell.Observed));
        Assert.All(Cells(expected, "expected_analytic"), (value, i) => ReferenceCase.Agrees(value, found.Cells[i].Expected));
        Assert.All(Cells(expected, "knox_ratio_analytic"), (value, i) => Assert.True(double.IsNaN(value) ? double.IsNaN(found.Cells[i].Ratio) : Math.Abs(value - found.Cells[i].Ratio) < 1e-9));

        // Two shares of 9,999 each differ by more than four standard errors once in sixteen thousand times.
        Assert.All(Cells(expected, "pseudo_p"), (p, i) => Assert.Equal(p, found.Cells[i].Chance, 4 * Math.Sqrt(2 * Math.Max(p, 1e-3) * Math.Max(1 - p, 1e-3) / 9_999) + 2e-4));
    }

    [Fact]
    public void Random_dealings_come_to_the_share_among_all_dealings()
    {
        JsonElement expected = ReferenceCase.Expected("knox_near_repeat").GetProperty("exact7");

        NearRepeat found = NearRepeat.Of(Events("exact7.csv"), new NearRepeatSettings { Metres = [0, 100], Days = [0, 3], Permutations = 200_000, Seed = 1 });

        NearRepeatCell cell = Assert.Single(found.Cells);
        Assert.Equal(expected.GetProperty("observed_close_pairs").GetInt32(), cell.Observed);
        ReferenceCase.Agrees(expected.GetProperty("expected_analytic").GetDouble(), cell.Expected);
        Assert.Equal(expected.GetProperty("p_exact").GetDouble(), cell.Chance, 0.001);
    }

    [Fact]
    public void Events_at_random_show_no_repeats_and_repeats_that_were_planted_are_found()
    {
        Random random = new(9);
        DatedEvent[] plain = [.. Enumerable.Range(0, 400).Select(_ => new DatedEvent(random.NextDouble() * 10_000, random.NextDouble() * 10_000, random.Next(365)))];
        DatedEvent[] planted = [.. plain, .. plain.Take(80).Select(one => new DatedEvent(one.Easting + 20 + random.NextDouble() * 40, one.Northing, one.Day + random.Next(6)))];

        NearRepeat none = NearRepeat.Of(plain, new NearRepeatSettings { Seed = 3 });
        NearRepeat some = NearRepeat.Of(planted, new NearRepeatSettings { Seed = 3, Resamples = 199 });

        Assert.Contains("No more events followed", none.Words, StringComparison.Ordinal);
        Assert.StartsWith("Pairs of events 1-100 m and 0-7 days apart were", some.Words, StringComparison.Ordinal);
        Assert.EndsWith("(by chance: fewer than 1 in 1,000 shuffles).", some.Words, StringComparison.Ordinal);
        NearRepeatCell cell = some.Cells.Single(one => one.FromMetres == 1 && one.FromDays == 0);
        Assert.True(cell.Limits.Contains(cell.Ratio) && cell.Limits.Low > 3);
    }

    [Fact]
    public void Few_events_are_tested_but_nothing_is_said_of_them()
    {
        NearRepeat found = NearRepeat.Of(Events("small20.csv"), new NearRepeatSettings { Permutations = 99 });

        Assert.Contains("At least 200 are needed", found.Words, StringComparison.Ordinal);
        Assert.NotEmpty(found.Cells);
    }

    [Fact]
    public void Months_and_snap_points_are_refused_with_the_reason()
    {
        DatedEvent[] events = [.. Enumerable.Range(0, 300).Select(i => new DatedEvent(i, i, i % 12))];

        Assert.Contains("fixed list of map points", Assert.Throws<NoAnswerException>(() => NearRepeat.Of(events, new(), Locations.SnapPoints)).Message, StringComparison.Ordinal);
        Assert.Contains("the month alone", Assert.Throws<NoAnswerException>(() => NearRepeat.Of(events, new(), Locations.Exact, Dates.Months)).Message, StringComparison.Ordinal);
        Assert.Throws<NoAnswerException>(() => NearRepeat.Of(events[..2], new()));
        Assert.Throws<ArgumentException>(() => NearRepeat.Of(events, new NearRepeatSettings { Metres = [0, 100, 100] }));
    }

    [Fact]
    public void A_pair_on_the_edge_of_a_band_belongs_to_the_band_that_begins_there()
    {
        NearRepeat found = NearRepeat.Of([new(0, 0, 0), new(100, 0, 7), new(5000, 0, 100)], new NearRepeatSettings { Metres = [0, 100, 200], Days = [0, 7, 14], Permutations = 9 });

        Assert.Equal([0, 0, 0, 1], found.Cells.Select(cell => cell.Observed));
    }

    private static DatedEvent[] Events(string file) => [.. ReferenceCase.Rows("knox_near_repeat", file).Select(row => new DatedEvent(row[0], row[1], row[2]))];

    private static double[] Cells(JsonElement set, string name) =>
        [.. set.GetProperty(name).EnumerateArray().SelectMany(row => row.EnumerateArray()).Select(value => value.ValueKind == JsonValueKind.Null ? double.NaN : value.GetDouble())];
}
