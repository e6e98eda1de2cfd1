namespace Wardmote.Analysis.Forecasts.Smoothing;

/// <summary>The classical seasonal figure: how far each season departs on average from the year around it (Kendall and Stuart 1983).</summary>
internal static class SeasonalFigure
{
    /// <summary>Factors with the mean 1, or amounts with the mean 0, the first value's season first. Needs two years.</summary>
    public static double[] Of(ReadOnlySpan<double> series, int period, bool multiplies)
    {
        double[] figure = new double[period];
        Fill(series, multiplies, byLine: false, figure);
        return figure;
    }

    /// <summary>The same into given room; by a straight line through all instead of the year around, where the series is too short for one.</summary>
    public static void Fill(ReadOnlySpan<double> series, bool multiplies, bool byLine, Span<double> figure)
    {
        int period = figure.Length;
        Span<int> counts = stackalloc int[period];
        (double level, double slope) = StraightLine.Through(series);
        for (int t = 0; t < series.Length; t++)
        {
            double centre = byLine ? level + slope * t : YearAround(series, t, period);
            if (double.IsFinite(centre) && (!multiplies || centre > 0))
            {
                figure[t % period] += multiplies ? series[t] / centre : series[t] - centre;
                counts[t % period]++;
            }
        }

        double mean = 0;
        for (int i = 0; i < period; i++)
        {
            figure[i] = counts[i] == 0 ? (multiplies ? 1 : 0) : figure[i] / counts[i];
            mean += figure[i] / period;
        }

        for (int i = 0; i < period; i++)
        {
            figure[i] = !multiplies ? figure[i] - mean : mean > 0 ? figure[i] / mean : 1;
        }
    }

    /// <summary>The mean of the year around a period, its two ends by half where a year has an even number of periods; NaN near the ends of the series.</summary>
    public static double YearAround(ReadOnlySpan<double> series, int t, int period)
    {
        int half = period / 2;
        if (t < half || t + half >= series.Length)
        {
            return double.NaN;
        }

        double sum = 0;
        for (int i = -half; i <= half; i++)
        {
            sum += (period % 2 == 0 && (i == -half || i == half) ? 0.5 : 1) * series[t + i];
        }

        return sum / period;
    }
}
