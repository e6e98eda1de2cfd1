namespace Wardmote.Analysis.Forecasts;

/// <summary>Fills small gaps so that methods that need every value can learn from the rest. What is filled in is never counted as known: no error is measured against it.</summary>
internal static class Bridge
{
    /// <summary>A longer gap is not guessed.</summary>
    public const int LongestGap = 2;

    /// <summary>More gaps than this share of the values are not guessed.</summary>
    private const double MostMissing = 0.1;

    /// <summary>Why the gaps cannot be bridged; empty where they can.</summary>
    public static string WhyNot(IReadOnlyList<double> series)
    {
        int missing = series.Count(value => !double.IsFinite(value));
        int gap = 0;
        int longest = 0;
        foreach (double value in series)
        {
            gap = double.IsFinite(value) ? 0 : gap + 1;
            longest = Math.Max(longest, gap);
        }

        return longest > LongestGap ? $"{longest} values in a row are missing; a gap of more than {LongestGap} is not bridged, and it is not a zero"
            : missing > MostMissing * series.Count ? $"{missing} of the {series.Count} values are missing, more than one in ten; they are not zeros"
            : series.Count > 0 && !double.IsFinite(series[^1]) ? "The last value is missing, so there is no present to start from"
            : "";
    }

    /// <summary>The same values with each gap filled by the mean of the same season a year before and after, or of the nearest known values where neither is known.</summary>
    public static double[] Over(ReadOnlySpan<double> series, int period)
    {
        double[] filled = [.. series];
        for (int t = 0; t < filled.Length; t++)
        {
            if (!double.IsFinite(series[t]))
            {
                double[] like = Known(series, t - period, t + period);
                for (int off = 1; like.Length == 0 && off < series.Length; off++)
                {
                    like = Known(series, t - off, t + off);
                }

                filled[t] = like.Length == 0 ? double.NaN : like.Average();
            }
        }

        return filled;
    }

    private static double[] Known(ReadOnlySpan<double> series, int before, int after) =>
    [
        .. before >= 0 && double.IsFinite(series[before]) ? [series[before]] : Array.Empty<double>(),
        .. after < series.Length && double.IsFinite(series[after]) ? [series[after]] : Array.Empty<double>(),
    ];
}
