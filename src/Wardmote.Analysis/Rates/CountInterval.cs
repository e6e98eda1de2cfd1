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
}
