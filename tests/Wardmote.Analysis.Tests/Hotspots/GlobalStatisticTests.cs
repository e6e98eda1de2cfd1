using System.Text.Json;
using Wardmote.Analysis.Hotspots;
using Wardmote.Analysis.Tests.Reference;

namespace Wardmote.Analysis.Tests.Hotspots;

public sealed class GlobalStatisticTests
{
    public static TheoryData<string, WeightStyle, string> Cases => new()
    {
        { "queen", WeightStyle.Binary, "queen_B" }, { "queen", WeightStyle.RowStandardised, "queen_W" },
        { "rook", WeightStyle.Binary, "rook_B" }, { "rook", WeightStyle.RowStandardised, "rook_W" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Moran_Geary_and_the_general_G_agree_with_spdep(string contiguity, WeightStyle style, string name)
    {
        Weights weights = Columbus.Weights(contiguity, style);
        JsonElement expected = Columbus.Global.GetProperty(name);

        Agrees(expected.GetProperty("moran_randomisation"), "I", GlobalStatistic.Moran(Columbus.Crime, weights));
        Agrees(expected.GetProperty("moran_normality"), "I", GlobalStatistic.Moran(Columbus.Crime, weights, NullModel.Normality));
        Agrees(expected.GetProperty("geary"), "C", GlobalStatistic.Geary(Columbus.Crime, weights));
        Agrees(expected.GetProperty("getis_ord_global_G_binary"), "G", GlobalStatistic.GetisOrd(Columbus.Crime, Columbus.Weights(contiguity, WeightStyle.Binary)));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_permutations_spread_as_those_of_spdep_do(string contiguity, WeightStyle style, string name)
    {
        JsonElement expected = Columbus.Global.GetProperty(name).GetProperty("moran_permutation_99999");

        PermutedMoran permuted = PermutedMoran.Of(Columbus.Crime, Columbus.Weights(contiguity, style), permutations: 99_999, seed: 1);

        // Two means of 99,999 draws differ by more than four standard errors once in ten thousand times.
        Assert.Equal(expected.GetProperty("sim_mean").GetDouble(), permuted.Mean, 4 * Math.Sqrt(2) * permuted.StandardDeviation / Math.Sqrt(99_999));
        Assert.Equal(expected.GetProperty("sim_sd").GetDouble(), permuted.StandardDeviation, permuted.StandardDeviation * 0.012);
        Assert.Equal(1e-5, permuted.ChanceAbove, 1e-12);
        Assert.Equal(2e-5, permuted.ChanceTwoSided, 1e-12);
    }

    [Fact]
    public void Random_orders_come_to_the_share_among_all_orders()
    {
        JsonElement expected = ReferenceCase.Expected("spatial_moran_exact_permutation");
        double[] values = [.. ReferenceCase.Rows("spatial_moran_exact_permutation").Select(row => row[1])];
        Weights path = Weights.Of([.. Enumerable.Range(0, 7).Select(i => (int[])[.. new[] { i - 1, i + 1 }.Where(j => j is >= 0 and < 7)])]);

        PermutedMoran permuted = PermutedMoran.Of(values, path, permutations: 200_000, seed: 42);

        ReferenceCase.Agrees(expected.GetProperty("I").GetDouble(), permuted.Value);
        Assert.Equal(expected.GetProperty("p_exact_greater").GetDouble(), permuted.ChanceAbove, 0.005);
        Assert.Equal(expected.GetProperty("mean").GetDouble(), permuted.Mean, 0.003);
        Assert.Equal(Math.Sqrt(expected.GetProperty("var_population").GetDouble()), permuted.StandardDeviation, 0.003);
    }

    [Fact]
    public void The_same_seed_gives_the_same_answer_and_another_gives_another()
    {
        Weights weights = Columbus.Weights("queen", WeightStyle.Binary);

        Assert.Equal(PermutedMoran.Of(Columbus.Crime, weights, 199, seed: 5), PermutedMoran.Of(Columbus.Crime, weights, 199, seed: 5));
        Assert.NotEqual(PermutedMoran.Of(Columbus.Crime, weights, 199, seed: 5).Mean, PermutedMoran.Of(Columbus.Crime, weights, 199, seed: 6).Mean);
    }

    [Fact]
    public void Morans_I_of_rates_allows_for_small_populations_as_spdep_does()
    {
        string[][] rows = [.. File.ReadAllLines(Shared.PathOf("reference-values/rates_empirical_bayes_ncsids/input.csv")).Skip(1).Select(line => line.Split(','))];
        Weights weights = Columbus.Of(ReferenceCase.Rows("rates_empirical_bayes_ncsids", "neighbours_queen.csv"), 100, WeightStyle.Binary);
        double[] Column(int column) => [.. rows.Select(row => double.Parse(row[column], System.Globalization.CultureInfo.InvariantCulture))];

        PermutedMoran moran = PermutedMoran.OfRates(Column(2), Column(3), weights, permutations: 9_999, seed: 3);

        ReferenceCase.Agrees(ReferenceCase.Expected("rates_empirical_bayes_ncsids").GetProperty("EB_moran_I").GetDouble(), moran.Value);
        Assert.InRange(moran.ChanceAbove, 0.0001, 0.0005);
    }

    [Fact]
    public void What_cannot_be_told_is_refused_in_words()
    {
        Weights ring = Weights.Of([[1, 3], [0, 2], [1, 3], [2, 0]]);

        Assert.Contains("values that differ", Assert.Throws<NoAnswerException>(() => GlobalStatistic.Moran([2, 2, 2, 2], ring)).Message, StringComparison.Ordinal);
        Assert.Throws<NoAnswerException>(() => GlobalStatistic.Geary([1, 2, 3, 4], Weights.Of([[], [], [], []])));
        Assert.Throws<ArgumentException>(() => GlobalStatistic.Moran([1, 2, 3], ring));
        Assert.Throws<ArgumentException>(() => GlobalStatistic.Moran([1, double.NaN, 3, 4], ring));
        Assert.Throws<ArgumentException>(() => GlobalStatistic.GetisOrd([1, -2, 3, 4], ring));
        Assert.Throws<ArgumentException>(() => Weights.Of([[1], [2]]));
    }

    private static void Agrees(JsonElement expected, string value, GlobalStatistic found)
    {
        ReferenceCase.Agrees(expected.GetProperty(value).GetDouble(), found.Value);
        ReferenceCase.Agrees(expected.GetProperty("E").GetDouble(), found.Expected);
        Assert.Equal(1, found.Variance / expected.GetProperty("V").GetDouble(), 1e-9);
        ReferenceCase.Agrees(expected.GetProperty("z").GetDouble(), found.Z);
        Assert.Equal(1, found.ChanceAbove / expected.GetProperty("p_greater").GetDouble(), 1e-7);
    }
}
