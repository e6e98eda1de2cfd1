namespace Wardmote.Analysis.Forecasts;

/// <summary>
/// The forecasts that any other has to beat: the last value, the same season of last year, the line through the first and last value, and the mean
/// (Hyndman and Athanasopoulos 2021, Forecasting: principles and practice, sections 5.2 and 5.5).
/// Series are oldest first and complete; a missing value is refused, because each of these methods leans on single values.
/// Example: <c>NaiveForecast.SameSeason(months, 12, 12)</c> repeats the last twelve months.
/// </summary>
public static class NaiveForecast
{
    /// <summary>The last value for every period ahead. Its variance grows with the steps.</summary>
    /// <exception cref="NoAnswerException">Fewer than two values, or one is missing.</exception>
    public static Forecast Last(IReadOnlyList<double> series, int horizon) => Lagged(series, 1, horizon, "naive");

    /// <summary>The value of the same season a year before. Its variance grows with the years ahead.</summary>
    /// <param name="series">The values, oldest first.</param>
    /// <param name="period">How many values a year has.</param>
    /// <param name="horizon">How many values to forecast.</param>
    /// <exception cref="NoAnswerException">No more than one year of values, or one is missing.</exception>
    public static Forecast SameSeason(IReadOnlyList<double> series, int period, int horizon) => Lagged(series, period, horizon, "seasonal naive");

    /// <summary>The last value carried on by the mean change. The variance allows for the error of that mean.</summary>
    /// <exception cref="NoAnswerException">Fewer than three values, or one is missing.</exception>
    public static Forecast Drift(IReadOnlyList<double> series, int horizon)
    {
        Known.Require(series, 3);
        int changes = series.Count - 1;
        double drift = (series[^1] - series[0]) / changes;
        double squares = 0;
        for (int i = 1; i < series.Count; i++)
        {
            double off = series[i] - series[i - 1] - drift;
            squares += off * off;
        }

        double variance = squares / (changes - 1);
        int[] steps = [.. Enumerable.Range(1, horizon)];
        return Forecast.Normally("drift", [.. steps.Select(step => series[^1] + step * drift)], steps.Select(step => variance * (step + (double)step * step / changes)));
    }

    /// <summary>The mean of all values, with Student's t for the range.</summary>
    /// <exception cref="NoAnswerException">Fewer than two values, or one is missing.</exception>
    public static Forecast Mean(IReadOnlyList<double> series, int horizon)
    {
        Known.Require(series, 2);
        int n = series.Count;
        double mean = series.Average();
        double deviation = Math.Sqrt(series.Sum(value => (value - mean) * (value - mean)) / (n - 1) * (1 + 1.0 / n));
        return new Forecast("mean", [.. Enumerable.Repeat(mean, horizon)], [.. Enumerable.Repeat(deviation, horizon)], StudentT.Quantile(0.9, n - 1), StudentT.Quantile(0.975, n - 1));
    }

    private static Forecast Lagged(IReadOnlyList<double> series, int lag, int horizon, string method)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(lag, 1);
        Known.Require(series, lag + 1);
        double squares = 0;
        for (int i = lag; i < series.Count; i++)
        {
            double off = series[i] - series[i - lag];
            squares += off * off;
        }

        double variance = squares / (series.Count - lag);
        return Forecast.Normally(
            method,
            [.. Enumerable.Range(0, horizon).Select(step => series[series.Count - lag + step % lag])],
            Enumerable.Range(0, horizon).Select(step => variance * (step / lag + 1)));
    }
}
