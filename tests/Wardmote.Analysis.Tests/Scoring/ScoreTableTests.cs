using System.Globalization;
using System.Text.Json;
using Wardmote.Analysis.Scoring;
using Wardmote.Analysis.Tests.Reference;

namespace Wardmote.Analysis.Tests.Scoring;

public sealed class ScoreTableTests
{
    private const string Case = "mcda_weighted_sum";

    [Fact]
    public void Totals_places_and_the_weights_at_which_the_leader_changes_are_numpys()
    {
        JsonElement expected = ReferenceCase.Expected(Case);
        (string[] themes, string[] criteria, double[][] scores) = Input();
        ScoreTable table = new(scores, [.. criteria.Select(criterion => expected.GetProperty("weights").GetProperty(criterion).GetDouble())]);

        IReadOnlyList<WeightFlip?> flips = table.Flips();
        ScoreTable equal = table.With([.. criteria.Select(_ => 1.0)]);

        string[] order = [.. Enumerable.Range(0, themes.Length).OrderBy(option => table.Ranks[option]).Select(option => themes[option])];
        Assert.Equal(expected.GetProperty("rank").EnumerateArray().Select(theme => theme.GetString()), order);
        Assert.Equal([1, 5, 7, 3, 5, 2, 4], table.Ranks);
        for (int option = 0; option < themes.Length; option++)
        {
            Assert.Equal(expected.GetProperty("weighted_sum").GetProperty(themes[option]).GetDouble(), table.Totals[option], 1e-12);
            Assert.Equal(expected.GetProperty("minmax_weighted").GetProperty(themes[option]).GetDouble(), table.Stretched().Totals[option], 1e-12);
            Assert.Equal(expected.GetProperty("equal_weights").GetProperty(themes[option]).GetDouble(), equal.Totals[option], 1e-12);
        }

        foreach ((JsonElement flip, WeightFlip? found) in expected.GetProperty("one_way_weight_flip").EnumerateArray().Zip(flips))
        {
            string? by = flip.GetProperty("overtaken_by").GetString();
            Assert.Equal(by, found is null ? null : themes[found.Option]);
            if (by is not null)
            {
                Assert.Equal(flip.GetProperty("nearest_flip_weight").GetDouble(), found!.Weight, 1e-12);
            }
        }

        // 3.6 - 3.3 = 0.1 x (4 - 1): without preventability Drugs is level with Serious violence.
        Assert.Equal([1, 1], Enumerable.Range(0, themes.Length).Where(option => themes[option] is "Serious violence" or "Drugs").Select(option => table.Without(Array.IndexOf(criteria, "preventability")).Ranks[option]));
    }

    [Fact]
    public void At_the_weight_of_a_flip_the_two_are_level()
    {
        ScoreTable table = new([[4, 1, 2], [1, 5, 2], [2, 2, 5]], [0.6, 0.2, 0.2]);

        WeightFlip flip = table.Flips()[0]!;
        ScoreTable there = table.With([flip.Weight, (1 - flip.Weight) / 2, (1 - flip.Weight) / 2]);

        Assert.Equal(there.Totals[0], there.Totals[flip.Option], 1e-12);
    }

    // With two criteria the leader of the first is first wherever its weight is above a half: half of all weightings.
    [Fact]
    public void Random_weightings_give_each_place_its_share_and_the_same_seed_the_same_shares()
    {
        ScoreTable table = new([[5, 1], [1, 5]], [0.5, 0.5]);

        RankAcceptability places = table.Under(Weightings.Even(2, seed: 20261122).Take(10_000));

        Assert.Equal(0.5, places.Places[0][0], 0.02);
        Assert.All(places.Places, option => Assert.Equal(1, option.Sum(), 1e-9));
        Assert.Equal(places.Places, table.Under(Weightings.Even(2, seed: 20261122).Take(10_000)).Places);
    }

    [Fact]
    public void Options_that_are_level_share_a_place_and_a_criterion_can_be_left_out()
    {
        ScoreTable table = new([[3, 1], [1, 3], [1, 1]], [1, 1]);

        Assert.Equal([1, 1, 3], table.Ranks);
        Assert.Equal([1, 2, 2], table.Without(1).Ranks);
        Assert.Throws<ArgumentException>(() => new ScoreTable([[1, 2]], [0, 0]));
        Assert.Throws<ArgumentException>(() => new ScoreTable([[1, double.NaN]], [1, 1]));
    }

    private static (string[] Themes, string[] Criteria, double[][] Scores) Input()
    {
        string[][] rows = [.. File.ReadAllLines(Shared.PathOf($"reference-values/{Case}/input.csv")).Select(line => line.Split(','))];
        return ([.. rows[1..].Select(row => row[0])], rows[0][1..], [.. rows[1..].Select(row => row[1..].Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray())]);
    }
}
