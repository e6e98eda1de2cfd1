namespace Wardmote.Analysis.Rates;

/// <summary>
/// Rates of small areas drawn towards what is usual, the more the fewer people stand behind them (empirical Bayes; Marshall 1991).
/// For maps on which one burglary in an empty ward should not be the darkest colour. Shown beside the plain rate, never in its place.
/// </summary>
/// <param name="Values">The smoothed rate of each area, in events for one person; NaN where the plain rate is not known.</param>
/// <param name="Raw">The plain rates.</param>
/// <param name="Means">The rate towards which each area is drawn: the same for all, or that of its neighbourhood.</param>
/// <param name="Variances">How much true rates differ among areas, by the moments; 0 where chance in counting explains all.</param>
public sealed record SmoothedRates(IReadOnlyList<double> Values, IReadOnlyList<double> Raw, IReadOnlyList<double> Means, IReadOnlyList<double> Variances)
{
    /// <summary>Towards the rate of all areas together. An area whose count or population is not known (NaN) is passed over.</summary>
    /// <param name="counts">The events of each area.</param>
    /// <param name="populations">The people of each area, above 0.</param>
    /// <exception cref="ArgumentException">The lists differ in length, or a population is not above 0.</exception>
    /// <exception cref="NoAnswerException">Fewer than two areas are known, or there is no event.</exception>
    public static SmoothedRates Global(IReadOnlyList<double> counts, IReadOnlyList<double> populations)
    {
        int[] known = Known(counts, populations);
        (double mean, double variance) = Moments(counts, populations, known);
        return Of(counts, populations, _ => (mean, Math.Max(0, variance)));
    }

    /// <summary>
    /// Towards the rate of each area's neighbourhood, which is its neighbours and itself. The spread in a neighbourhood is taken, as spdep
    /// does, from each member's distance to the rate of the member's own neighbourhood; GeoDa measures all from the one in the middle.
    /// </summary>
    /// <param name="counts">The events of each area.</param>
    /// <param name="populations">The people of each area, above 0.</param>
    /// <param name="neighbours">For each area the indexes of its neighbours, without itself. One without neighbours keeps its plain rate, its own mean.</param>
    /// <exception cref="ArgumentException">The lists differ in length, or a population is not above 0.</exception>
    /// <exception cref="NoAnswerException">Fewer than two areas are known, or there is no event.</exception>
    public static SmoothedRates Local(IReadOnlyList<double> counts, IReadOnlyList<double> populations, IReadOnlyList<IReadOnlyList<int>> neighbours)
    {
        if (neighbours.Count != counts.Count)
        {
            throw new ArgumentException("Each area needs its list of neighbours", nameof(neighbours));
        }

        HashSet<int> known = [.. Known(counts, populations)];
        int[][] around = [.. neighbours.Select((others, i) => others.Append(i).Where(known.Contains).Distinct().ToArray())];
        double[] people = [.. around.Select(areas => areas.Sum(i => populations[i]))];
        double[] means = [.. around.Select((areas, i) => areas.Sum(j => counts[j]) / people[i])];
        double[] squares = [.. means.Select((mean, i) => populations[i] * Math.Pow(counts[i] / populations[i] - mean, 2))];
        return Of(counts, populations, i =>
            (means[i], Math.Max(0, around[i].Sum(j => squares[j]) / people[i] - means[i] * around[i].Length / people[i])));
    }

    /// <summary>
    /// How far each area lies from the rate of all, in standard deviations that allow for its population: what Moran's I of rates is
    /// computed from (Assunção and Reis 1999), because plain rates of small areas would look like clusters.
    /// </summary>
    /// <inheritdoc cref="Global" path="/param"/>
    /// <inheritdoc cref="Global" path="/exception"/>
    public static IReadOnlyList<double> Deviates(IReadOnlyList<double> counts, IReadOnlyList<double> populations)
    {
        (double mean, double variance) = Moments(counts, populations, Known(counts, populations));
        return
        [
            .. counts.Zip(populations, (count, people) =>
            {
                double spread = variance + mean / people;
                return (count / people - mean) / Math.Sqrt(spread > 0 ? spread : mean / people);
            }),
        ];
    }

    private static SmoothedRates Of(IReadOnlyList<double> counts, IReadOnlyList<double> populations, Func<int, (double Mean, double Variance)> prior)
    {
        double[] raw = [.. counts.Zip(populations, (count, people) => count / people)];
        (double Mean, double Variance)[] priors = [.. raw.Select((rate, i) => double.IsFinite(rate) ? prior(i) : (double.NaN, double.NaN))];
        return new SmoothedRates(
            [.. raw.Select((rate, i) => Shrunk(rate, populations[i], priors[i].Mean, priors[i].Variance))],
            raw,
            [.. priors.Select(p => p.Mean)],
            [.. priors.Select(p => p.Variance)]);
    }

    /// <summary>Where neither rates nor counts vary (no event in the neighbourhood) the mean stands.</summary>
    private static double Shrunk(double rate, double people, double mean, double variance) =>
        variance == 0 ? mean : mean + variance / (variance + mean / people) * (rate - mean);

    /// <summary>The pooled rate, and the weighted variance of the rates less what chance in counting explains of it.</summary>
    private static (double Mean, double Variance) Moments(IReadOnlyList<double> counts, IReadOnlyList<double> populations, int[] areas)
    {
        double people = areas.Sum(i => populations[i]);
        double mean = areas.Sum(i => counts[i]) / people;
        double spread = areas.Sum(i => populations[i] * Math.Pow(counts[i] / populations[i] - mean, 2)) / people;
        return (mean, spread - mean * areas.Length / people);
    }

    private static int[] Known(IReadOnlyList<double> counts, IReadOnlyList<double> populations)
    {
        if (counts.Count != populations.Count || populations.Any(people => people <= 0) || counts.Any(count => count < 0))
        {
            throw new ArgumentException("Each area needs its count, 0 or more, and its population above 0; what is not known is NaN", nameof(populations));
        }

        int[] known = [.. Enumerable.Range(0, counts.Count).Where(i => double.IsFinite(counts[i]) && double.IsFinite(populations[i]))];
        return known.Length >= 2 && known.Any(i => counts[i] > 0)
            ? known
            : throw new NoAnswerException("Rates are smoothed among at least two areas with at least one event between them");
    }
}
