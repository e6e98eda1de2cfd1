namespace Wardmote.Analysis.Scoring;

/// <summary>
/// Weightings within ranges: all that sum to 1 and give each criterion a weight between its lowest and its highest. They are drawn evenly. Where at least one in a thousand of
/// simple tries falls within the ranges, by rejection, which is exact; where the ranges are narrower, by a walk that moves two weights at a time along the line on which
/// their sum stays (hit and run in the directions of pairs; Smith 1984), started in the middle, 1,000 rounds before the first draw and one round over all pairs between draws.
/// Example: <c>new WeightRanges([0.1, 0.2, 0.3], [0.3, 0.5, 0.6]).Draws(seed: 1).Take(10_000)</c>.
/// </summary>
public sealed class WeightRanges
{
    private const int Tries = 20_000;
    private const double LeastAccepted = 0.001;
    private const int Warmup = 1_000;
    private const double Rounding = 1e-9;

    private readonly double[] _low;
    private readonly double[] _high;
    private readonly double _room;
    private readonly bool _fromBelow;

    /// <summary>The lowest and highest weight of each criterion, as shares of 1.</summary>
    /// <exception cref="ArgumentException">The lists differ in length, or a range does not lie between 0 and 1.</exception>
    /// <exception cref="NoAnswerException">No weighting lies within the ranges: the lowest sum to more than 1, or the highest to less.</exception>
    public WeightRanges(IReadOnlyList<double> low, IReadOnlyList<double> high)
    {
        if (low.Count == 0 || low.Count != high.Count || low.Zip(high).Any(range => !(range.First >= 0) || !(range.Second >= range.First) || range.Second > 1 + Rounding))
        {
            throw new ArgumentException("Each criterion needs a range of weights between 0 and 1", nameof(low));
        }

        if (low.Sum() > 1 + Rounding || high.Sum() < 1 - Rounding)
        {
            throw new NoAnswerException($"No weighting lies within these ranges: the lowest weights sum to {low.Sum():0.###} and the highest to {high.Sum():0.###}, and 1 must lie between");
        }

        (_low, _high) = ([.. low], [.. high]);

        // Simple tries spread what is left over the lowest weights, or take what is too much from the highest: whichever has less to spread falls within more often.
        double above = Math.Max(0, 1 - _low.Sum()), below = Math.Max(0, _high.Sum() - 1);
        (_fromBelow, _room) = above <= below ? (true, above) : (false, below);
        var random = new Random(1);
        IsExact = _room <= Rounding || Enumerable.Range(0, Tries).Count(_ => Holds(Try(random))) >= Tries * LeastAccepted;
    }

    /// <summary>Whether the draws are independent and exactly even (by rejection), and not a walk.</summary>
    public bool IsExact { get; }

    /// <summary>Weightings without end; the same seed gives the same.</summary>
    public IEnumerable<double[]> Draws(int seed) => IsExact ? ByRejection(new Random(seed)) : ByWalk(new Random(seed));

    private IEnumerable<double[]> ByRejection(Random random)
    {
        while (true)
        {
            double[] weights = Try(random);
            if (Holds(weights))
            {
                yield return weights;
            }
        }
    }

    private IEnumerable<double[]> ByWalk(Random random)
    {
        double share = (1 - _low.Sum()) / (_high.Sum() - _low.Sum());
        double[] weights = [.. _low.Zip(_high, (low, high) => low + share * (high - low))];
        for (int round = 0; ; round++)
        {
            for (int move = 0; move < weights.Length * (weights.Length - 1) / 2; move++)
            {
                int one = random.Next(weights.Length), other = (one + 1 + random.Next(weights.Length - 1)) % weights.Length;
                double sum = weights[one] + weights[other];
                double least = Math.Max(_low[one], sum - _high[other]), most = Math.Min(_high[one], sum - _low[other]);
                weights[one] = least + Math.Max(0, most - least) * random.NextDouble();
                weights[other] = sum - weights[one];
            }

            if (round >= Warmup)
            {
                yield return [.. weights];
            }
        }
    }

    private double[] Try(Random random)
    {
        double[] parts = Weightings.EvenOnce(_low.Length, random);
        return _fromBelow ? [.. _low.Zip(parts, (low, part) => low + _room * part)] : [.. _high.Zip(parts, (high, part) => high - _room * part)];
    }

    private bool Holds(double[] weights)
    {
        for (int k = 0; k < weights.Length; k++)
        {
            if (weights[k] < _low[k] - Rounding || weights[k] > _high[k] + Rounding)
            {
                return false;
            }
        }

        return true;
    }
}
