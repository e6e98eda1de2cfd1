using Wardmote.Analysis.Scoring;

namespace Wardmote.Analysis.Tests.Scoring;

public sealed class RankAcceptabilityTests
{
    private const int Draws = 40_000;

    // Totals are lines in w, the weight of the first criterion: 1 + 4w, 5 - 4w and 3.2 - 0.2w. They cross at w = 0.5, 11/21 and 9/19: each order holds on an interval.
    [Fact]
    public void With_two_criteria_each_share_is_the_length_of_an_interval()
    {
        ScoreTable table = new([[5, 1], [1, 5], [3, 3.2]], [0.5, 0.5]);

        RankAcceptability places = table.Under(Weightings.Even(2, seed: 1).Take(Draws));

        double third = 11.0 / 21, second = 9.0 / 19;
        Assert.Equal(1 - third, places.Places[0][0], 0.01);
        Assert.Equal(second, places.Places[1][0], 0.01);
        Assert.Equal(third - second, places.Places[2][0], 0.01);
        Assert.Equal(0.5, places.Ahead[0][1], 0.01);
    }

    [Fact]
    public void Within_ranges_the_interval_is_cut_at_their_ends()
    {
        ScoreTable table = new([[5, 1], [1, 5]], [0.6, 0.4]);

        RankAcceptability places = table.Under(new WeightRanges([0.45, 0.2], [0.8, 0.55]).Draws(seed: 2).Take(Draws));

        Assert.Equal(0.3 / 0.35, places.Places[0][0], 0.01);
        Assert.Equal(places.Places[0][0], places.OrderHolds(1), 1e-12);
    }

    [Theory]
    [InlineData(0, 0, 0, 1, 1, 1)]
    [InlineData(0.1, 0.2, 0.1, 0.6, 0.7, 0.5)]
    [InlineData(0.3, 0.25, 0.25, 0.4, 0.4, 0.42)]
    public void With_three_criteria_each_share_is_the_area_of_a_polygon(double a, double b, double c, double a1, double b1, double c1)
    {
        double[][] scores = [[5, 2, 1], [1, 4, 3], [2, 3, 4]];
        ScoreTable table = new(scores, [1, 1, 1]);
        double[] low = [a, b, c], high = [a1, b1, c1];

        RankAcceptability places = table.Under(new WeightRanges(low, high).Draws(seed: 3).Take(Draws));

        double whole = Area(Region(low, high));
        for (int option = 0; option < 3; option++)
        {
            List<(double X, double Y)> best = Region(low, high);
            foreach (double[] other in scores.Where(other => other != scores[option]))
            {
                best = Cut(best, [.. scores[option].Zip(other, (mine, theirs) => mine - theirs)], 0);
            }

            Assert.Equal(Area(best) / whole, places.Places[option][0], 0.012);
        }
    }

    [Fact]
    public void Options_that_are_always_level_share_the_better_place_and_hold_their_order_either_way()
    {
        ScoreTable table = new([[3, 3], [3, 3], [1, 1]], [0.5, 0.5]);

        RankAcceptability places = table.Under(Weightings.Even(2, seed: 1).Take(100));

        Assert.Equal([1.0, 0, 0], places.Places[1]);
        Assert.Equal([0.0, 0, 1], places.Places[2]);
        Assert.Equal(1, places.OrderHolds(3));
        Assert.Equal(0.5, places.Ahead[0][1]);
        Assert.Equal((3, 3), places.RangeOf(2));
    }

    [Fact]
    public void Scores_moved_by_a_step_give_the_shares_of_all_81_ways_to_move_four_scores()
    {
        double[][] scores = [[4, 2], [3, 3]];
        ScoreTable table = new(scores, [0.6, 0.4]);
        double[][] moves = [.. from a in Steps(4) from b in Steps(2) from c in Steps(3) from d in Steps(3) select new[] { 0.6 * a + 0.4 * b, 0.6 * c + 0.4 * d }];

        var exact = RankAcceptability.Of(table.Totals, moves);
        var drawn = RankAcceptability.Of(table.Totals, ScoreNoise.Draws(scores, [1, 1], [1, 1], [5, 5], seed: 4).Take(Draws).Select(moved => new ScoreTable(moved, [0.6, 0.4]).Totals));

        Assert.Equal(81, exact.Draws);
        Assert.Equal(exact.Places[0][0], drawn.Places[0][0], 0.01);
        Assert.Equal(exact.Ahead[0][1], drawn.Ahead[0][1], 0.01);
        Assert.All(ScoreNoise.Draws(scores, [1, 1], [1, 1], [4, 5], seed: 4).Take(100), moved => Assert.InRange(moved[0][0], 3, 4));
    }

    [Fact]
    public void The_first_five_change_at_the_weight_at_which_one_from_below_draws_level_and_not_before()
    {
        var random = new Random(5);
        double[][] scores = [.. Enumerable.Range(0, 8).Select(_ => Enumerable.Range(0, 4).Select(_ => 1 + 4 * random.NextDouble()).ToArray())];
        double[] weights = [0.4, 0.3, 0.2, 0.1];
        ScoreTable table = new(scores, weights);
        HashSet<int> First(ScoreTable of) => [.. Enumerable.Range(0, 8).Where(option => of.Ranks[option] <= 5)];
        ScoreTable At(int criterion, double weight) => table.With([.. weights.Select((own, k) => k == criterion ? weight : own * (1 - weight) / (1 - weights[criterion]))]);

        IReadOnlyList<WeightFlip?> flips = table.Flips(first: 5);

        Assert.Contains(flips, flip => flip is not null);
        foreach ((int criterion, WeightFlip? flip) in flips.Index().Where(flip => flip.Item is not null))
        {
            ScoreTable level = At(criterion, flip!.Weight);
            double before = flip.Weight + 1e-6 * Math.Sign(weights[criterion] - flip.Weight), after = flip.Weight - 1e-6 * Math.Sign(weights[criterion] - flip.Weight);
            Assert.Equal(level.Totals[flip.Option], level.Totals[flip.Over], 1e-9);
            Assert.True(First(At(criterion, before)).SetEquals(First(table)));
            Assert.False(First(At(criterion, Math.Min(after, 1))).SetEquals(First(table)));
        }

        Assert.All(table.Flips(first: 8), Assert.Null);
    }

    private static double[] Steps(double score) => [.. new[] { -1, 0, 1 }.Select(step => score + step)];

    /// <summary>The weightings within ranges, as a polygon over the first two weights.</summary>
    private static List<(double X, double Y)> Region(double[] low, double[] high)
    {
        List<(double X, double Y)> region = [(0, 0), (1, 0), (0, 1)];
        for (int k = 0; k < 3; k++)
        {
            double[] one = [.. Enumerable.Range(0, 3).Select(at => at == k ? 1.0 : 0)];
            region = Cut(Cut(region, one, low[k]), [.. one.Select(part => -part)], -high[k]);
        }

        return region;
    }

    /// <summary>What of a polygon has a weighted sum of at least so much (Sutherland and Hodgman).</summary>
    private static List<(double X, double Y)> Cut(List<(double X, double Y)> polygon, double[] sum, double least)
    {
        double Value((double X, double Y) at) => sum[0] * at.X + sum[1] * at.Y + sum[2] * (1 - at.X - at.Y) - least;
        List<(double X, double Y)> cut = [];
        for (int i = 0; i < polygon.Count; i++)
        {
            (double X, double Y) from = polygon[i], to = polygon[(i + 1) % polygon.Count];
            if (Value(from) >= 0)
            {
                cut.Add(from);
            }

            if (Value(from) * Value(to) < 0)
            {
                double share = Value(from) / (Value(from) - Value(to));
                cut.Add((from.X + share * (to.X - from.X), from.Y + share * (to.Y - from.Y)));
            }
        }

        return cut;
    }

    private static double Area(List<(double X, double Y)> polygon) =>
        Math.Abs(polygon.Select((at, i) => at.X * polygon[(i + 1) % polygon.Count].Y - polygon[(i + 1) % polygon.Count].X * at.Y).Sum()) / 2;
}
