using Wardmote.Analysis.Scoring;

namespace Wardmote.Strategy.Ranking;

/// <summary>The order of a round seen otherwise: without a criterion, with equal weights, without a scorer.</summary>
/// <param name="Name">What was done: "Without Volume".</param>
/// <param name="Ranks">The place of each placed candidate, in the order of the result.</param>
public sealed record OtherOrder(string Name, IReadOnlyList<int> Ranks)
{
    /// <summary>Whether the candidates on the first places are the same as in the result, in whatever order.</summary>
    public bool KeepsFirst(int first) => Ranks.Take(first).All(rank => rank <= first);
}

/// <summary>Where a criterion's weight changes the order.</summary>
/// <param name="Leader">When another takes the first place; none where no weight does that.</param>
/// <param name="First">When the first places are taken by others.</param>
public sealed record CriterionFlip(Criterion Criterion, WeightFlip? Leader, WeightFlip? First);

/// <summary>How far the order of a round rests on its weights, on single scores and on single scorers.</summary>
public sealed class RoundSensitivity
{
    public const int UsualDraws = 10_000;

    public const int MostDraws = 200_000;

    /// <summary>How near the weights the draws around them stay.</summary>
    public const double Concentration = 50;

    /// <summary>Neighbours are separable where the one ahead is ahead in at least so many of the draws.</summary>
    public const double Separable = 0.9;

    /// <summary>How many places "the first five" are.</summary>
    private const int UsualFirst = 5;

    private const double Correlated = 0.8;

    private RoundSensitivity(RoundResult result, int draws, int seed)
    {
        (Result, Seed) = (result, seed);
        First = Math.Max(1, Math.Min(UsualFirst, result.Placed.Count - 1));
        double[][] scores = result.CountedScores();
        double[] totals = [.. result.Placed.Select(row => row.Total!.Value)];
        Noise = RankAcceptability.Of(totals, ScoreNoise.Draws(scores, [.. result.Criteria.Select(StepOf)], [.. result.Criteria.Select(criterion => EndsOf(criterion).Low)], [.. result.Criteria.Select(criterion => EndsOf(criterion).High)], seed)
            .Take(draws).Select(moved => moved.Select(result.TotalOf).ToArray()));
        Orders = [.. Others(result, scores)];
        CorrelatedPairs = [.. PairsOf(result, scores)];
        if (result.Round.Combination == Combination.WeightedSum)
        {
            var table = new ScoreTable(scores, result.Weights);
            double whole = result.Criteria.Sum(criterion => criterion.Weight);
            var ranges = new WeightRanges([.. result.Criteria.Select(criterion => criterion.WeightLow / whole)], [.. result.Criteria.Select(criterion => Math.Min(1, criterion.WeightHigh / whole))]);
            IsExact = ranges.IsExact;
            Within = table.Under(ranges.Draws(seed).Take(draws));
            Around = table.Under(Weightings.Around(result.Weights, Concentration, seed).Take(draws));
            Even = table.Under(Weightings.Even(result.Criteria.Count, seed).Take(draws));
            Flips = [.. result.Criteria.Zip(table.Flips().Zip(table.Flips(First)), (criterion, flips) => new CriterionFlip(criterion, flips.First, flips.Second))];
        }
    }

    public RoundResult Result { get; }

    public int Seed { get; }

    /// <summary>How many first places are asked about: five, or fewer where there are few candidates.</summary>
    public int First { get; }

    /// <summary>Places under weightings within the criteria's ranges; none for a product, in which weights have no say.</summary>
    public RankAcceptability? Within { get; }

    /// <summary>Whether those were drawn by rejection, and not by a walk.</summary>
    public bool IsExact { get; }

    /// <summary>Places under weightings around the round's own.</summary>
    public RankAcceptability? Around { get; }

    /// <summary>Places under all weightings there are.</summary>
    public RankAcceptability? Even { get; }

    /// <summary>Places when each score may be a step higher or lower.</summary>
    public RankAcceptability Noise { get; }

    public IReadOnlyList<CriterionFlip> Flips { get; } = [];

    public IReadOnlyList<OtherOrder> Orders { get; }

    /// <summary>Pairs of criteria that put the candidates in nearly the same order: what they measure counts twice.</summary>
    public IReadOnlyList<(Criterion One, Criterion Other, double Correlation)> CorrelatedPairs { get; }

    /// <summary>The acceptability that the page speaks of: under weightings within the ranges, or where weights have no say under moved scores.</summary>
    public RankAcceptability Main => Within ?? Noise;

    /// <summary>How the order fares. It needs two candidates with a total.</summary>
    public static RoundSensitivity? Of(RoundResult result, int draws = UsualDraws, int? seed = null) =>
        result.Placed.Count < 2 ? null : new(result, Math.Clamp(draws, 1, MostDraws), seed ?? result.Round.Seed);

    /// <summary>Places that are not separable, as first and last place of the result.</summary>
    public IReadOnlyList<(int From, int To)> NotSeparable(RankAcceptability places)
    {
        List<(int From, int To)> groups = [];
        for (int at = 0; at + 1 < Result.Placed.Count; at++)
        {
            if (places.Ahead[at][at + 1] >= Separable)
            {
                continue;
            }

            int from = at;
            while (at + 1 < Result.Placed.Count && places.Ahead[at][at + 1] < Separable)
            {
                at++;
            }

            groups.Add((from + 1, at + 1));
        }

        return groups;
    }

    private double StepOf(Criterion criterion) => Result.IsOnShares ? criterion.Scale!.Step / (criterion.Scale.To - criterion.Scale.From) * 100 : criterion.Scale!.Step;

    private (double Low, double High) EndsOf(Criterion criterion) => Result.IsOnShares ? (0, 100) : (criterion.Scale!.From, criterion.Scale.To);

    private static IEnumerable<OtherOrder> Others(RoundResult result, double[][] scores)
    {
        bool isSum = result.Round.Combination == Combination.WeightedSum;
        if (isSum)
        {
            yield return new("With equal weights", new ScoreTable(scores, [.. result.Criteria.Select(_ => 1.0)]).Ranks);
        }

        if (result.Criteria.Any(criterion => criterion.IsPolitical) && Without(criterion => criterion.IsPolitical) is { } apolitical)
        {
            yield return new("Without what politicians want", apolitical);
        }

        foreach (Criterion left in result.Criteria)
        {
            if (Without(criterion => criterion == left) is { } ranks)
            {
                yield return new($"Without {left.Title}", ranks);
            }
        }

        IReadOnlyList<int>? Without(Func<Criterion, bool> leftOut)
        {
            double[] weights = [.. result.Criteria.Select((criterion, k) => leftOut(criterion) ? 0 : isSum ? result.Weights[k] : 1)];
            return weights.Sum() <= 0 ? null
                : isSum ? new ScoreTable(scores, weights).Ranks
                : new ScoreTable([.. scores.Select(option => new[] { option.Where((_, k) => weights[k] > 0).Aggregate(1.0, (product, score) => product * score) })], [1]).Ranks;
        }
    }

    private static IEnumerable<(Criterion One, Criterion Other, double Correlation)> PairsOf(RoundResult result, double[][] scores)
    {
        for (int one = 0; one < result.Criteria.Count; one++)
        {
            for (int other = one + 1; other < result.Criteria.Count; other++)
            {
                double[] first = [.. scores.Select(option => option[one])], second = [.. scores.Select(option => option[other])];
                if (first.Length > 3 && first.Distinct().Count() > 1 && second.Distinct().Count() > 1 && KendallConcordance.Of([first, second]).MeanCorrelation is >= Correlated and var correlation)
                {
                    yield return (result.Criteria[one], result.Criteria[other], correlation);
                }
            }
        }
    }
}
