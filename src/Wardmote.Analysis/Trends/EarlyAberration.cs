namespace Wardmote.Analysis.Trends;

/// <summary>
/// Limits from the last few values alone (EARS; Hutwagner and others 2003): for a source that has just begun to report, weekly or daily. It knows
/// neither season nor trend, and alarms often; <see cref="Farrington"/> is better as soon as there are three years.
/// </summary>
public static class EarlyAberration
{
    /// <summary>How many values make the baseline.</summary>
    public const int Baseline = 7;

    private const double Level = 0.999;

    /// <summary>C1: for each point mean + 3.09 standard deviations of the seven values before it. NaN where there are not seven known ones.</summary>
    public static double[] C1(IReadOnlyList<double> counts) => Limits(counts, gap: 0);

    /// <summary>C2: the same with two values left out in between, so that an outbreak that builds up does not raise its own limit.</summary>
    public static double[] C2(IReadOnlyList<double> counts) => Limits(counts, gap: 2);

    private static double[] Limits(IReadOnlyList<double> counts, int gap)
    {
        double z = Normal.Quantile(Level);
        return [.. Enumerable.Range(0, counts.Count).Select(i => i < Baseline + gap ? double.NaN : Limit([.. counts.Skip(i - gap - Baseline).Take(Baseline)], z))];
    }

    private static double Limit(double[] before, double z)
    {
        double mean = before.Average();
        return mean + z * Math.Sqrt(before.Sum(value => (value - mean) * (value - mean)) / (before.Length - 1));
    }
}
