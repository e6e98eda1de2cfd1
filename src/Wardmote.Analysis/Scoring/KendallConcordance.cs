namespace Wardmote.Analysis.Scoring;

/// <summary>
/// How far several judges put the same things in the same order: Kendall's coefficient of concordance W, corrected for ties, 0 for no agreement and 1 for the same order (Kendall and Babington Smith 1939;
/// ties: Kendall 1970). Its test asks whether the judges agree more than if each had ordered at random: Friedman's chi-square, which needs some eight things to be
/// near, and a permutation of each judge's scores by seed, which always holds. Example: <c>KendallConcordance.Of([[1, 2, 3], [1, 3, 2]]).W</c> is 0.75.
/// </summary>
public sealed class KendallConcordance
{
    private readonly double[][] _ranks;
    private readonly double _most;

    private KendallConcordance(double[][] ranks, double most)
    {
        (_ranks, _most) = (ranks, most);
        W = Math.Min(1, SpreadOf(ranks) / most);
        DegreesOfFreedom = ranks[0].Length - 1;
        ChiSquare = ranks.Length * DegreesOfFreedom * W;
        P = Gamma.ShareAbove(ChiSquare / 2, DegreesOfFreedom / 2.0);
    }

    /// <summary>The concordance, between 0 and 1.</summary>
    public double W { get; }

    /// <summary>Friedman's statistic: judges times degrees of freedom times W.</summary>
    public double ChiSquare { get; }

    /// <summary>The things less one.</summary>
    public int DegreesOfFreedom { get; }

    /// <summary>The chance of a W as large if each judge ordered at random, by chi-square.</summary>
    public double P { get; }

    /// <summary>The mean of Spearman's correlations over all pairs of judges: (m W - 1) / (m - 1).</summary>
    public double MeanCorrelation => (_ranks.Length * W - 1) / (_ranks.Length - 1);

    /// <summary>The concordance of some judges.</summary>
    /// <param name="scores">For each judge a score for each thing, in whatever unit; only their order counts, and equal scores share the middle rank.</param>
    /// <exception cref="ArgumentException">Fewer than two judges or two things, or a judge who lacks a score: leave that judge or that thing out.</exception>
    /// <exception cref="NoAnswerException">Every judge gave all things the same score.</exception>
    public static KendallConcordance Of(IReadOnlyList<IReadOnlyList<double>> scores)
    {
        int m = scores.Count, n = m == 0 ? 0 : scores[0].Count;
        if (m < 2 || n < 2 || scores.Any(judge => judge.Count != n || !judge.All(double.IsFinite)))
        {
            throw new ArgumentException("At least two judges must each have a score for each of at least two things", nameof(scores));
        }

        double ties = scores.Sum(judge => judge.GroupBy(score => score).Sum(same => Math.Pow(same.Count(), 3) - same.Count()));
        double most = (m * m * (Math.Pow(n, 3) - n) - m * ties) / 12;
        return most > 1e-9 ? new([.. scores.Select(MiddleRanks)], most) : throw new NoAnswerException("Every judge gave all things the same score: there is no order to agree on");
    }

    /// <summary>The chance of a W as large if each judge ordered at random, by so many permutations: (1 + those as large) / (1 + all).</summary>
    public double PermutedP(int permutations, int seed)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(permutations, 1);
        var random = new Random(seed);
        double[][] shuffled = [.. _ranks.Select(judge => judge.ToArray())];
        int asLarge = 0;
        for (int permutation = 0; permutation < permutations; permutation++)
        {
            foreach (double[] judge in shuffled)
            {
                random.Shuffle(judge);
            }

            asLarge += SpreadOf(shuffled) >= W * _most - 1e-9 ? 1 : 0;
        }

        return (1.0 + asLarge) / (1.0 + permutations);
    }

    /// <summary>Ranks from 1, the lowest score first; equal scores share the mean of their places.</summary>
    internal static double[] MiddleRanks(IReadOnlyList<double> scores) =>
        [.. scores.Select(score => scores.Count(other => other < score) + (scores.Count(other => other == score) + 1) / 2.0)];

    private static double SpreadOf(double[][] ranks)
    {
        double middle = ranks.Length * (ranks[0].Length + 1) / 2.0;
        return Enumerable.Range(0, ranks[0].Length).Sum(thing => Math.Pow(ranks.Sum(judge => judge[thing]) - middle, 2));
    }
}
