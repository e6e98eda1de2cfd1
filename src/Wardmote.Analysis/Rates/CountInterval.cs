namespace Wardmote.Analysis.Rates;

/// <summary>The range of the true number behind a count of independent events.</summary>
public static class CountInterval
{
    /// <summary>
    /// The exact Poisson interval of Garwood (1936), in counts. For a rate divide both ends by the exposure.
    /// Example: <c>Garwood(0)</c> is 0 to 3.689: that nothing happened does not prove that nothing can.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public static Interval Garwood(long count, double level = 0.95)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        double tail = (1 - level) / 2;
        return new Interval(count == 0 ? 0 : Gamma.Quantile(tail, count), Gamma.Quantile(1 - tail, count + 1));
    }

    /// <summary>
    /// Byar's approximation (Breslow and Day 1987) as the public health indicators of England use it, in counts. The formula as it
    /// stands: for counts below about 3 and a high level its lower end falls below 0, which is why <see cref="Ohid"/> is what a rate is shown with.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public static Interval Byar(long count, double level = 0.95)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        double z = Normal.Quantile(0.5 + level / 2);
        return new Interval(count == 0 ? 0 : Cube(count, -z), Cube(count + 1.0, z));

        static double Cube(double events, double z)
        {
            double root = 1 - 1 / (9 * events) + z / (3 * Math.Sqrt(events));
            return events * root * root * root;
        }
    }

    /// <summary>
    /// The rule of the Office for Health Improvement and Disparities for published rates: exact below ten events, Byar's
    /// approximation from ten on. Example: <c>Ohid(10)</c> is 4.787 to 18.391.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public static Interval Ohid(long count, double level = 0.95) => count < FewestForByar ? Garwood(count, level) : Byar(count, level);

    /// <summary>From fewer events than this the exact interval is used.</summary>
    internal const int FewestForByar = 10;
}
