using System.Text.Json;
using Wardmote.Analysis.Geometry;
using Wardmote.Analysis.Hotspots;
using Wardmote.Analysis.Tests.Reference;

namespace Wardmote.Analysis.Tests.Hotspots;

public sealed class LocalStatisticTests
{
    [Theory]
    [InlineData("queen", WeightStyle.Binary, true, "gi_star_z_binary_self")]
    [InlineData("queen", WeightStyle.RowStandardised, true, "gi_star_z_rowstd_self")]
    [InlineData("queen", WeightStyle.Binary, false, "gi_z_binary_noself")]
    [InlineData("queen", WeightStyle.RowStandardised, false, "gi_z_rowstd_noself")]
    [InlineData("rook", WeightStyle.Binary, true, "gi_star_z_binary_self")]
    [InlineData("rook", WeightStyle.RowStandardised, false, "gi_z_rowstd_noself")]
    public void Gi_and_Gi_star_agree_with_spdep_and_esda(string contiguity, WeightStyle style, bool includeSelf, string name)
    {
        double[] expected = Columbus.Local.GetProperty(contiguity).Numbers(name);

        LocalGetisOrd found = LocalGetisOrd.Of(Columbus.Crime, Columbus.Weights(contiguity, style, includeSelf));

        Assert.All(expected, (z, i) => ReferenceCase.Agrees(z, found.Z[i]));
    }

    [Theory]
    [InlineData("queen")]
    [InlineData("rook")]
    public void The_chances_of_Gi_star_agree_with_spdep_alone_adjusted_and_permuted(string contiguity)
    {
        JsonElement expected = Columbus.Local.GetProperty(contiguity);

        LocalGetisOrd found = LocalGetisOrd.Of(Columbus.Crime, Columbus.Weights(contiguity, WeightStyle.Binary, includeSelf: true), permutations: 99_999, seed: 8, NeighbourDraw.AllDrawn);

        Assert.All(expected.Numbers("p_two_sided_gi_star"), (p, i) => ReferenceCase.Agrees(p, found.Chances[i]));
        Assert.All(expected.Numbers("p_fdr_bh_gi_star"), (p, i) => ReferenceCase.Agrees(p, found.AdjustedChances[i]));
        Assert.All(expected.GetProperty("gi_star_perm_9999").Numbers("p_two_sided_rank"), (p, i) => AgreesWithinItsError(p, found.PermutedChances[i]));
    }

    [Theory]
    [InlineData("queen")]
    [InlineData("rook")]
    public void Local_Moran_agrees_with_spdep(string contiguity)
    {
        JsonElement expected = Columbus.Local.GetProperty(contiguity).GetProperty("local_moran_rowstd");

        LocalMoran found = LocalMoran.Of(Columbus.Crime, Columbus.Weights(contiguity, WeightStyle.RowStandardised), permutations: 99_999, seed: 9, NeighbourDraw.AllDrawn);

        Assert.All(expected.Numbers("Ii"), (value, i) => ReferenceCase.Agrees(value, found.Values[i]));
        Assert.All(expected.Numbers("E_conditional"), (value, i) => ReferenceCase.Agrees(value, found.Expected[i]));
        Assert.All(expected.Numbers("Var_conditional"), (value, i) => ReferenceCase.Agrees(value, found.Variances[i]));
        Assert.All(expected.Numbers("Z_conditional"), (value, i) => ReferenceCase.Agrees(value, found.Z[i]));
        Assert.All(expected.Numbers("p_two_sided_conditional"), (value, i) => ReferenceCase.Agrees(value, found.Chances[i]));
        Assert.Equal(expected.GetProperty("quadrant_mean").EnumerateArray().Select(name => name.GetString()!.Replace("-", "", StringComparison.Ordinal)), found.Quadrants.Select(quadrant => quadrant.ToString()));
        Assert.All(Columbus.Local.GetProperty(contiguity).GetProperty("local_moran_perm_9999").Numbers("p_two_sided_rank"), (p, i) => AgreesWithinItsError(p, found.PermutedChances[i]));
    }

    [Theory]
    [InlineData("d1", 30)]
    [InlineData("d2", 60)]
    [InlineData("d3", 90)]
    public void Gi_star_of_the_published_grid_agrees_at_each_distance(string name, double distance)
    {
        double[][] rows = ReferenceCase.Rows("spatial_gistar_getisord_grid");
        Weights weights = Weights.WithinDistance([.. rows.Select(row => new Position(row[1], row[2]))], distance, includeSelf: true);

        LocalGetisOrd found = LocalGetisOrd.Of([.. rows.Select(row => row[3])], weights);

        Assert.All(ReferenceCase.Expected("spatial_gistar_getisord_grid").GetProperty(name).Numbers("gi_star_z"), (z, i) => ReferenceCase.Agrees(z, found.Z[i]));
    }

    [Fact]
    public void With_the_own_value_held_every_order_of_the_others_is_as_likely_as_any()
    {
        // Three of five others are drawn: of the ten sums 6, 7, 8, 8, 9, 10, 9, 10, 11, 12 two come to 8 or less beside 6 and 7, and eight to 8 or more.
        LocalGetisOrd found = LocalGetisOrd.Of([100, 1, 2, 5, 3, 4], Weights.Of([[1, 2, 3], [0], [0], [0], [0], [0]], includeSelf: true), permutations: 99_999, seed: 2);

        Assert.Equal(2 * 4 / 10.0, found.PermutedChances[0], 0.01);
    }

    [Fact]
    public void The_permuted_chances_lie_near_the_normal_ones_where_neighbourhoods_have_some_size()
    {
        double[] values = [.. Enumerable.Range(0, 40).Select(i => (double)(i * i % 17))];
        Weights weights = Weights.Of([.. Enumerable.Range(0, 40).Select(i => (int[])[.. Enumerable.Range(1, 1 + i % 7).Select(step => (i + step) % 40)])]);

        LocalGetisOrd found = LocalGetisOrd.Of(values, weights, permutations: 20_000, seed: 2);

        Assert.All(Enumerable.Range(0, 40).Where(i => i % 7 >= 4), i => Assert.Equal(found.Chances[i], found.PermutedChances[i], 0.15));
    }

    [Fact]
    public async Task One_core_and_many_give_the_same_answer()
    {
        Weights weights = Columbus.Weights("queen", WeightStyle.Binary, includeSelf: true);

        LocalGetisOrd many = LocalGetisOrd.Of(Columbus.Crime, weights, 999, seed: 11);
        LocalGetisOrd one = await Task.Factory.StartNew(() => LocalGetisOrd.Of(Columbus.Crime, weights, 999, seed: 11), CancellationToken.None, TaskCreationOptions.None, new ConcurrentExclusiveSchedulerPair().ExclusiveScheduler);

        Assert.Equal(many.PermutedChances, one.PermutedChances);
    }

    [Fact]
    public void An_area_without_neighbours_has_no_answer_and_does_not_count_among_the_tests()
    {
        LocalGetisOrd found = LocalGetisOrd.Of([5, 1, 1, 9, 4], Weights.Of([[1], [0, 2], [1, 3], [2], []]), permutations: 99, seed: 1);

        Assert.True(double.IsNaN(found.Z[4]) && double.IsNaN(found.Chances[4]) && double.IsNaN(found.AdjustedChances[4]) && double.IsNaN(found.PermutedChances[4]));
        Assert.All(found.Z.Take(4), z => Assert.True(double.IsFinite(z)));
    }

    /// <summary>
    /// A two-sided chance p is twice a share of q = p / 2 among the permutations, so that the figures of 9,999 there and 99,999 here differ by
    /// more than four times 2 √(q (1 - q) (1 / 9,999 + 1 / 99,999)) once in sixteen thousand times.
    /// </summary>
    private static void AgreesWithinItsError(double expected, double found)
    {
        double q = Math.Max(expected / 2, 1e-4);
        Assert.Equal(expected, found, 4 * 2 * Math.Sqrt(q * (1 - q) * (1.0 / 9_999 + 1.0 / 99_999)) + 2e-4);
    }
}
