namespace Wardmote.Analysis.Trends;

/// <summary>Whether a series lies too long on one side of its median, or crosses it too seldom, to be chance alone.</summary>
/// <param name="Median">The median of the known values.</param>
/// <param name="Useful">How many values do not lie on the median.</param>
/// <param name="LongestRun">The longest run on one side.</param>
/// <param name="LongestAllowed">The longest run that chance explains.</param>
/// <param name="Crossings">How often the series crosses its median.</param>
/// <param name="FewestAllowed">The fewest crossings that chance explains.</param>
public sealed record RunsSignal(double Median, int Useful, int LongestRun, int LongestAllowed, int Crossings, int FewestAllowed)
{
    /// <summary>Whether either rule is broken.</summary>
    public bool IsSignal => LongestRun > LongestAllowed || Crossings < FewestAllowed;

    /// <summary>
    /// The two rules of Anhøj and Olesen (2014): the longest run is limited by log2(n) + 3, rounded, and crossings by
    /// the 5 % quantile of a binomial with n - 1 trials and chance one half. Missing values (NaN) are passed over.
    /// </summary>
    /// <exception cref="ArgumentException">Every value lies on the median.</exception>
    public static RunsSignal Of(IReadOnlyList<double> values)
    {
        double[] known = [.. values.Where(double.IsFinite)];
        double[] sorted = [.. known.Order()];
        double median = sorted.Length == 0 ? double.NaN : (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
        bool[] above = [.. known.Where(value => value != median).Select(value => value > median)];
        if (above.Length == 0)
        {
            throw new ArgumentException("A run needs values that differ from their median", nameof(values));
        }

        int longest = 1;
        int run = 1;
        int crossings = 0;
        for (int i = 1; i < above.Length; i++)
        {
            bool crossed = above[i] != above[i - 1];
            crossings += crossed ? 1 : 0;
            run = crossed ? 1 : run + 1;
            longest = Math.Max(longest, run);
        }

        int longestAllowed = (int)Math.Round(Math.Log2(above.Length) + 3, MidpointRounding.ToEven);
        return new RunsSignal(median, above.Length, longest, longestAllowed, crossings, FewestCrossings(above.Length - 1));
    }

    /// <summary>The 5 % quantile of the number of heads in <paramref name="tosses"/> tosses of a fair coin.</summary>
    private static int FewestCrossings(int tosses)
    {
        double probability = Math.Pow(0.5, tosses);
        double cumulative = probability;
        int heads = 0;
        while (cumulative < 0.05 && heads < tosses)
        {
            probability *= (double)(tosses - heads) / (heads + 1);
            cumulative += probability;
            heads++;
        }

        return heads;
    }
}
