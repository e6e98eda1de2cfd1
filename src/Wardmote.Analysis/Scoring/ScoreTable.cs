namespace Wardmote.Analysis.Scoring;

/// <summary>
/// Options scored on criteria, and how much each criterion counts: the weighted sum, and how far the order rests on the weights (Keeney and Raiffa 1976; Triantaphyllou and Sánchez 1997).
/// Example: <c>new ScoreTable([[4, 5], [3, 3]], [0.7, 0.3]).Totals</c> is 4.3 and 3.
/// </summary>
public sealed class ScoreTable
{
    /// <summary>Totals closer than this are equal: they differ by rounding alone.</summary>
    private const double Equal = 1e-9;

    private readonly double[][] _scores;
    private readonly double[] _weights;

    /// <summary>The scores and weights; weights are brought to the sum of 1.</summary>
    /// <param name="scores">For each option its score on each criterion; the more, the higher the option stands.</param>
    /// <param name="weights">The weight of each criterion, 0 or more, not all 0.</param>
    /// <exception cref="ArgumentException">No option, scores that are missing or not one for each weight, or weights that are negative or all 0.</exception>
    public ScoreTable(IReadOnlyList<IReadOnlyList<double>> scores, IReadOnlyList<double> weights)
    {
        double sum = weights.Sum();
        if (scores.Count == 0 || scores.Any(option => option.Count != weights.Count || !option.All(double.IsFinite)))
        {
            throw new ArgumentException("Each option needs a score on each criterion", nameof(scores));
        }

        if (!(sum > 0) || weights.Any(weight => weight < 0))
        {
            throw new ArgumentException("Weights are 0 or more, and at least one is above 0", nameof(weights));
        }

        _scores = [.. scores.Select(option => option.ToArray())];
        _weights = [.. weights.Select(weight => weight / sum)];
        Totals = TotalsWith(_weights);
        Ranks = RanksOf(Totals);
    }

    /// <summary>The weighted sum of each option.</summary>
    public IReadOnlyList<double> Totals { get; }

    /// <summary>The place of each option from 1; equal totals share a place and the places after it stay free.</summary>
    public IReadOnlyList<int> Ranks { get; }

    /// <summary>The same scores with other weights: equal ones, or another person's.</summary>
    public ScoreTable With(IReadOnlyList<double> weights) => new(_scores, weights);

    /// <summary>The same without one criterion; the other weights keep their proportions.</summary>
    /// <exception cref="ArgumentException">No weight is left.</exception>
    public ScoreTable Without(int criterion) => With([.. _weights.Select((weight, k) => k == criterion ? 0 : weight)]);

    /// <summary>The same with each criterion's scores stretched to run from 0 to 1, so that none counts more because its scores lie further apart. Where all are equal they become 0.</summary>
    public ScoreTable Stretched()
    {
        double[] low = [.. _weights.Select((_, k) => _scores.Min(option => option[k]))];
        double[] high = [.. _weights.Select((_, k) => _scores.Max(option => option[k]))];
        return new ScoreTable([.. _scores.Select(option => option.Select((score, k) => high[k] > low[k] ? (score - low[k]) / (high[k] - low[k]) : 0).ToArray())], _weights);
    }

    /// <summary>
    /// For each criterion the weight nearest to its own at which the first places change hands, the other weights keeping their proportions: an option from outside the first so many draws level with one of them. Exact.
    /// None where no weight above 0 and up to 1 does that; a weight of 0 is the question of <see cref="Without"/>.
    /// </summary>
    /// <param name="first">How many first places: 1 asks when the leader changes, 5 when the first five are other options, in whatever order.</param>
    public IReadOnlyList<WeightFlip?> Flips(int first = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(first, 1);
        int[] order = [.. Enumerable.Range(0, _scores.Length).OrderBy(option => Ranks[option]).ThenBy(option => option)];
        return [.. _weights.Select((weight, criterion) => weight < 1 ? Flip(order, Math.Min(first, order.Length), criterion, weight) : null)];
    }

    /// <summary>The places of all options under other weightings.</summary>
    /// <param name="weightings">Weights for each draw, as from <see cref="Weightings"/> or <see cref="WeightRanges"/>.</param>
    public RankAcceptability Under(IEnumerable<IReadOnlyList<double>> weightings) => RankAcceptability.Of(Totals, weightings.Select(TotalsWith));

    private WeightFlip? Flip(int[] order, int first, int criterion, double weight)
    {
        WeightFlip? nearest = null;
        foreach (int within in order[..first])
        {
            foreach (int option in order[first..].Order())
            {
                double ahead = _scores[within][criterion] - _scores[option][criterion];
                double otherwise = (Totals[within] - Totals[option] - weight * ahead) / (1 - weight);
                double at = otherwise / (otherwise - ahead);
                if (at is > Equal and <= 1 + Equal && (nearest is null || Math.Abs(at - weight) < Math.Abs(nearest.Weight - weight) - Equal))
                {
                    nearest = new WeightFlip(Math.Min(at, 1), option, within);
                }
            }
        }

        return nearest;
    }

    private double[] TotalsWith(IReadOnlyList<double> weights) => Array.ConvertAll(_scores, option => Total(option, weights));

    /// <summary>The place of each total from 1, the highest first; equal totals share a place.</summary>
    internal static int[] RanksOf(IReadOnlyList<double> totals)
    {
        int[] ranks = new int[totals.Count];
        for (int i = 0; i < ranks.Length; i++)
        {
            ranks[i] = 1;
            for (int other = 0; other < ranks.Length; other++)
            {
                ranks[i] += totals[other] > totals[i] + Equal ? 1 : 0;
            }
        }

        return ranks;
    }

    private static double Total(double[] scores, IReadOnlyList<double> weights)
    {
        double total = 0;
        for (int k = 0; k < scores.Length; k++)
        {
            total += scores[k] * weights[k];
        }

        return total;
    }
}

/// <summary>Where the order changes: at this weight of a criterion the option, by its number from 0, draws level with another that stood in the first places.</summary>
public sealed record WeightFlip(double Weight, int Option, int Over);
