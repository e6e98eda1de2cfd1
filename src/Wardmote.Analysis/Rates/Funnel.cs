namespace Wardmote.Analysis.Rates;

/// <summary>
/// Areas compared with what they share (funnel plot; Spiegelhalter 2005): limits around the common rate that are wide for small
/// populations and narrow for large ones. It shows who differs by more than chance in place of a league table.
/// </summary>
/// <param name="Target">The rate of all areas together, in events for one person.</param>
/// <param name="Points">The areas, in the order in which they were given.</param>
/// <param name="Dispersion">The mean squared deviate, the outermost tenth on either side drawn in (winsorised); 1 where chance explains all.</param>
/// <param name="PlainDispersion">The same without drawing anything in.</param>
/// <param name="Threshold">The dispersion above which chance no longer explains it: 1 + 2√(2 / areas).</param>
/// <param name="TauSquared">The variance of the true rates among areas; used in the limits only where <see cref="IsSpread"/>.</param>
public sealed record Funnel(double Target, IReadOnlyList<FunnelPoint> Points, double Dispersion, double PlainDispersion, double Threshold, double TauSquared)
{
    private const double Winsorised = 0.1;

    /// <summary>Whether the areas differ by more than chance as a whole, so that the limits allow for that (and the page must say so).</summary>
    public bool IsSpread => Dispersion > Threshold;

    /// <summary>The funnel of areas with known counts and populations.</summary>
    /// <exception cref="ArgumentException">The lists differ in length, or a population is not above 0.</exception>
    /// <exception cref="NoAnswerException">There are fewer than three areas, or no event.</exception>
    public static Funnel Of(IReadOnlyList<long> counts, IReadOnlyList<double> populations)
    {
        if (counts.Count != populations.Count || populations.Any(people => !(people > 0)) || counts.Any(count => count < 0))
        {
            throw new ArgumentException("Each area needs its count, 0 or more, and its population above 0", nameof(populations));
        }

        double target = counts.Sum() / populations.Sum();
        if (counts.Count < 3 || target == 0)
        {
            throw new NoAnswerException("A funnel compares at least three areas with at least one event between them");
        }

        double[] deviates = [.. counts.Zip(populations, (count, people) => (count - target * people) / Math.Sqrt(target * people))];
        double low = Quantiles.OfSample(deviates, Winsorised);
        double high = Quantiles.OfSample(deviates, 1 - Winsorised);
        double dispersion = deviates.Average(z => Math.Pow(Math.Clamp(z, low, high), 2));
        double threshold = 1 + 2 * Math.Sqrt(2.0 / counts.Count);
        Funnel funnel = new(target, [], dispersion, deviates.Average(z => z * z), threshold, TauSquaredOf(dispersion, target, populations));
        return funnel with { Points = [.. counts.Select((count, i) => funnel.Place(count, populations[i], deviates[i]))] };
    }

    /// <summary>
    /// The limits for a population, in counts, by which areas are judged: exact Poisson ones, interpolated between whole counts so that the curve has no
    /// steps; and where the areas differ as a whole (<see cref="IsSpread"/>) normal ones with their variance added.
    /// </summary>
    /// <param name="population">The people of an area, or a point on the axis.</param>
    /// <param name="level">0.95 or 0.998 by custom.</param>
    public Interval Limits(double population, double level) => IsSpread ? SpreadLimits(population, level) : ExactLimits(Target * population, level);

    /// <summary>The exact limits around an expected count: qpois(p) less the share of the last step that goes beyond p. Never below 0.</summary>
    public static Interval ExactLimits(double expected, double level) => new(ExactLimit((1 - level) / 2, expected), ExactLimit((1 + level) / 2, expected));

    private Interval SpreadLimits(double population, double level)
    {
        double half = Normal.Quantile(0.5 + level / 2) * Math.Sqrt(Target / population + TauSquared);
        return new Interval(Math.Max(0, Target - half) * population, (Target + half) * population);
    }

    private FunnelPoint Place(long count, double population, double deviate)
    {
        double own = Target / population;
        return new FunnelPoint(
            count,
            population,
            Target * population,
            deviate,
            IsSpread ? deviate * Math.Sqrt(own / (own + TauSquared)) : deviate,
            Limits(population, 0.95),
            Limits(population, 0.998));
    }

    private static double ExactLimit(double p, double expected)
    {
        long quantile = Poisson.Quantile(p, expected);
        return Math.Max(0, quantile - (Poisson.Share(quantile, expected) - p) / Poisson.Chance(quantile, expected));
    }

    /// <summary>The moment estimate of DerSimonian and Laird (1986).</summary>
    private static double TauSquaredOf(double dispersion, double target, IReadOnlyList<double> populations)
    {
        double sum = populations.Sum() / target;
        double squares = populations.Sum(people => people * people) / target / target;
        return Math.Max(0, (populations.Count * dispersion - (populations.Count - 1)) / (sum - squares / sum));
    }
}

/// <summary>One area in a funnel, with the limits that apply to its population, all in counts.</summary>
/// <param name="Count">Its events.</param>
/// <param name="Population">Its people.</param>
/// <param name="Expected">The events that the common rate gives for its people.</param>
/// <param name="Deviate">How many standard deviations of chance alone it lies from that.</param>
/// <param name="Adjusted">The same with the variance among areas added, where the funnel has it.</param>
/// <param name="At95">The limits outside which one area in twenty lies by chance.</param>
/// <param name="At998">The limits outside which one area in five hundred lies by chance: outside these an area is named.</param>
public sealed record FunnelPoint(long Count, double Population, double Expected, double Deviate, double Adjusted, Interval At95, Interval At998)
{
    /// <summary>Whether the area differs from the others by more than chance explains.</summary>
    public bool IsOutside => !At998.Contains(Count);
}
