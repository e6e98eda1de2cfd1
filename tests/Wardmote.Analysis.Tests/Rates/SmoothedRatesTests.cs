using System.Globalization;
using System.Text.Json;
using Wardmote.Analysis.Rates;
using Wardmote.Analysis.Tests.Reference;
using static Wardmote.Analysis.Tests.Reference.ReferenceCase;

namespace Wardmote.Analysis.Tests.Rates;

/// <summary>Sudden infant deaths in the counties of North Carolina, 1974-78, as spdep 1.2.7 smooths them.</summary>
public sealed class SmoothedRatesTests
{
    private const string Case = "rates_empirical_bayes_ncsids";

    private static (double[] Counts, double[] Populations) Counties()
    {
        string[][] rows = [.. File.ReadAllLines(Shared.PathOf($"reference-values/{Case}/input.csv")).Skip(1).Select(line => line.Split(','))];
        return ([.. rows.Select(row => Number(row[^2]))], [.. rows.Select(row => Number(row[^1]))]);

        static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
    }

    private static int[][] Neighbours(int areas)
    {
        ILookup<double, int> pairs = Rows(Case, "neighbours_queen.csv").ToLookup(row => row[0] - 1, row => (int)row[1] - 1);
        return [.. Enumerable.Range(0, areas).Select(i => pairs[i].ToArray())];
    }

    [Fact]
    public void Rates_drawn_towards_the_rate_of_all_agree_with_the_reference()
    {
        JsonElement expected = Expected(Case).GetProperty("global_EB");
        (double[] counts, double[] populations) = Counties();

        SmoothedRates smoothed = SmoothedRates.Global(counts, populations);

        Assert.All(expected.Numbers("est"), (value, i) => Assert.Equal(1, smoothed.Values[i] / value, 1e-9));
        Assert.Equal(1, smoothed.Variances[0] / expected.GetProperty("a").GetDouble(), 1e-9);
        Assert.Equal(1, smoothed.Means[0] / expected.GetProperty("b").GetDouble(), 1e-9);
    }

    [Fact]
    public void Rates_drawn_towards_their_neighbourhood_agree_with_the_reference()
    {
        JsonElement expected = Expected(Case).GetProperty("local_EB");
        (double[] counts, double[] populations) = Counties();

        SmoothedRates smoothed = SmoothedRates.Local(counts, populations, Neighbours(counts.Length));

        Assert.All(expected.Numbers("est"), (value, i) => Assert.Equal(1, smoothed.Values[i] / value, 1e-9));
    }

    [Fact]
    public void The_probability_map_agrees_with_the_reference()
    {
        JsonElement expected = Expected(Case);
        (double[] counts, double[] populations) = Counties();

        IReadOnlyList<UnusualCount> unusual = UnusualCount.Of([.. counts.Select(count => (long)count)], populations);

        Assert.All(expected.Numbers("choynowski_pmap"), (chance, i) => Assert.Equal(1, unusual[i].AtLeastSoFar / chance, 1e-9));
        Assert.Equal(expected.GetProperty("choynowski_type_low").EnumerateArray().Select(low => low.GetBoolean()), unusual.Select(area => area.IsLow));
        JsonElement map = expected.GetProperty("probmap");
        Assert.All(map.Numbers("expected"), (count, i) => Agrees(count, unusual[i].Expected));
        Assert.All(map.Numbers("relRisk"), (percent, i) => Agrees(percent, 100 * unusual[i].Relative));
        Assert.All(map.Numbers("pmap"), (chance, i) => Agrees(chance, unusual[i].UpTo));
    }

    [Fact]
    public void Morans_I_of_the_deviates_agrees_with_the_reference()
    {
        (double[] counts, double[] populations) = Counties();
        int[][] neighbours = Neighbours(counts.Length);

        IReadOnlyList<double> z = SmoothedRates.Deviates(counts, populations);

        double mean = z.Average();
        double sum = Enumerable.Range(0, z.Count).Sum(i => (z[i] - mean) * neighbours[i].Sum(j => z[j] - mean));
        double links = neighbours.Sum(areas => areas.Length);
        Agrees(Expected(Case).GetProperty("EB_moran_I").GetDouble(), z.Count / links * sum / z.Sum(value => (value - mean) * (value - mean)));
    }

    [Fact]
    public void Areas_that_differ_no_more_than_chance_all_get_the_rate_of_all()
    {
        SmoothedRates smoothed = SmoothedRates.Global([10, 11, 9, 10], [1_000, 1_000, 1_000, 1_000]);

        Assert.All(smoothed.Values, value => Agrees(0.01, value));
    }

    [Fact]
    public void A_smoothed_rate_lies_between_the_plain_one_and_the_mean_and_more_people_hold_it_nearer_its_own()
    {
        SmoothedRates smoothed = SmoothedRates.Global([40, 4, 2, 60], [1_000, 100, 1_000, 5_000]);

        Assert.All(Enumerable.Range(0, 4), i => Assert.InRange(
            smoothed.Values[i], Math.Min(smoothed.Raw[i], smoothed.Means[i]), Math.Max(smoothed.Raw[i], smoothed.Means[i])));
        Assert.True(smoothed.Values[0] > smoothed.Values[1]);
    }

    [Fact]
    public void An_area_that_is_not_known_stays_unknown_and_an_island_keeps_its_rate()
    {
        SmoothedRates global = SmoothedRates.Global([10, double.NaN, 30], [1_000, 1_000, 1_000]);
        SmoothedRates local = SmoothedRates.Local([10, 3, 30], [1_000, 1_000, 1_000], [[1], [0], []]);

        Assert.True(double.IsNaN(global.Values[1]) && double.IsFinite(global.Values[0]));
        Agrees(0.03, local.Values[2]);
        Assert.Throws<NoAnswerException>(() => SmoothedRates.Global([0, 0], [1_000, 1_000]));
        Assert.Throws<ArgumentException>(() => SmoothedRates.Global([1, 2], [1_000, 0]));
    }
}
