using Wardmote.Analysis.Forecasts.Smoothing;
using Wardmote.Analysis.Trends;

namespace Wardmote.Analysis.Forecasts;

/// <summary>
/// Seasons by local regression and the rest by exponential smoothing (STL + ETS; R's <c>stlf</c>): the series less its season is smoothed, and the season of the last year comes again.
/// Series are oldest first and complete. Example: <c>SeasonalSmoothing.Ahead(months, 12, 12)</c>.
/// </summary>
public static class SeasonalSmoothing
{
    /// <summary>The periods to come. The ranges take the season for known.</summary>
    /// <param name="series">The values, oldest first.</param>
    /// <param name="period">How many values a year has, at least 2.</param>
    /// <param name="horizon">How many values to forecast.</param>
    /// <exception cref="NoAnswerException">Not more than two years, or a value is missing.</exception>
    public static Forecast Ahead(IReadOnlyList<double> series, int period, int horizon)
    {
        IReadOnlyList<double> season = Stl.Of(series, Stl.SlowlyChanging, robust: false, period).Season;
        Forecast rest = Ets.Choose([.. series.Zip(season, (value, part) => value - part)], period, withSeasons: false).Ahead(horizon);
        return rest with
        {
            Method = $"STL + {rest.Method}",
            Mean = [.. rest.Mean.Select((mean, step) => mean + season[series.Count - period + step % period])],
        };
    }
}
