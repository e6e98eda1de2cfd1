namespace Wardmote.Analysis.Rates;

/// <summary>A rate that a place would have if its people were of the ages (or the mix) of a standard population, so that places of different make-up can be compared.</summary>
/// <param name="Events">All events of the place.</param>
/// <param name="Per">For how many the rate is told.</param>
/// <param name="Value">The standardised rate.</param>
/// <param name="Crude">The plain rate of the place.</param>
/// <param name="Range">The interval of Dobson et al. (1991) with Byar's limits, as public health indicators have it.</param>
/// <param name="GammaRange">The interval of Fay and Feuer (1997), a little wider above; for few events.</param>
public sealed record StandardisedRate(long Events, double Per, double Value, double Crude, Interval Range, Interval GammaRange)
{
    /// <summary>
    /// Direct standardisation: each group's rate weighted by the standard population's share of that group.
    /// All three lists have one entry a group (an age band), in the same order.
    /// </summary>
    /// <param name="counts">The events of each group.</param>
    /// <param name="populations">The people of each group in the place, above 0.</param>
    /// <param name="standard">The people of each group in the standard population, such as the European Standard Population.</param>
    /// <param name="per">For how many the rate is told.</param>
    /// <param name="level">The share of such intervals that hold the true rate.</param>
    /// <exception cref="ArgumentException">The lists differ in length or are empty, or a number is not what it must be.</exception>
    /// <exception cref="NoAnswerException">There are fewer than ten events: the weights of single events then decide.</exception>
    public static StandardisedRate Of(
        IReadOnlyList<long> counts, IReadOnlyList<double> populations, IReadOnlyList<double> standard, double per = 1_000, double level = 0.95)
    {
        Require(counts, populations, standard);
        long events = counts.Sum();
        if (events < CountInterval.FewestForByar)
        {
            throw new NoAnswerException($"A standardised rate needs at least {CountInterval.FewestForByar} events, and there are {events}");
        }

        double all = standard.Sum();
        double[] weights = [.. standard.Zip(populations, (people, own) => people / all / own)];
        double value = weights.Zip(counts, (weight, count) => weight * count).Sum();
        double variance = weights.Zip(counts, (weight, count) => weight * weight * count).Sum();
        return new StandardisedRate(
            events, per, value * per, events / populations.Sum() * per,
            Scaled(Dobson(events, value, variance, level), per),
            Scaled(FayFeuer(value, variance, weights.Max(), level), per));
    }

    private static Interval Dobson(long events, double value, double variance, double level)
    {
        Interval limits = CountInterval.Byar(events, level);
        double unit = Math.Sqrt(variance / events);
        return new Interval(value + unit * (limits.Low - events), value + unit * (limits.High - events));
    }

    private static Interval FayFeuer(double value, double variance, double heaviest, double level)
    {
        double tail = (1 - level) / 2;
        double more = value + heaviest;
        double spread = variance + heaviest * heaviest;
        return new Interval(
            variance / value * Gamma.Quantile(tail, value * value / variance),
            spread / more * Gamma.Quantile(1 - tail, more * more / spread));
    }

    private static Interval Scaled(Interval interval, double unit) => new(interval.Low * unit, interval.High * unit);

    private static void Require(IReadOnlyList<long> counts, IReadOnlyList<double> populations, IReadOnlyList<double> standard)
    {
        if (counts.Count == 0 || counts.Count != populations.Count || counts.Count != standard.Count)
        {
            throw new ArgumentException("Each group needs its count, its population and its standard population", nameof(counts));
        }

        if (counts.Any(count => count < 0) || populations.Any(people => !(people > 0)) || standard.Any(people => !(people >= 0)) || standard.Sum() <= 0)
        {
            throw new ArgumentException("Counts are 0 or more, populations above 0, and standard populations 0 or more and not all 0", nameof(counts));
        }
    }
}
