using Wardmote.Analysis.Forecasts.Smoothing;
using Wardmote.Analysis.Trends;

namespace Wardmote.Analysis.Forecasts;

/// <summary>One way to forecast, as a back-test tries it: a name and what it makes of a window of complete values.</summary>
/// <param name="Name">The name, as it is printed.</param>
/// <param name="Points">The values ahead, one for each period of the horizon.</param>
public sealed record ForecastMethod(string Name, Func<ForecastWindow, double[]> Points)
{
    /// <summary>Whether it is tried and shown beside the others, but never chosen.</summary>
    public bool IsShownOnly { get; init; }

    /// <summary>The mean of the last year.</summary>
    public static readonly ForecastMethod LastYear = new("last-12-months mean", window => LevelAndSeason.LevelAlone(window.Values, window.Period, window.Horizon));

    /// <summary>The same month of last year, beside which every other is shown.</summary>
    public static readonly ForecastMethod SeasonalNaive = new("seasonal naive", window => [.. NaiveForecast.SameSeason(window.Values, window.Period, window.Horizon).Mean]);

    /// <summary>The mean of the last year times the seasonal index.</summary>
    public static readonly ForecastMethod LevelAndSeasons = new("last-12-months mean x season", window => LevelAndSeason.Ahead(window.Values, window.Period, window.Horizon));

    /// <summary>The Theta method.</summary>
    public static readonly ForecastMethod ThetaMethod = new("Theta", window => [.. Theta.Ahead(window.Values, window.Period, window.Horizon).Mean]);

    /// <summary>Exponential smoothing, its form chosen by AICc.</summary>
    public static readonly ForecastMethod Smoothing = new("ETS", window => [.. Ets.Choose(window.Values, window.Period).Ahead(window.Horizon).Mean]);

    /// <summary>Regression of the counts of the last three years with a season of sines and no trend.</summary>
    public static readonly ForecastMethod Regression = new("count regression, 3-year level", window => Regressed(window, hasTrend: false, years: 3));

    /// <summary>Regression of all counts with a season of sines and a straight line: shown because many use it, and never chosen. A line that fits the past is no reason to believe in it, and on sparse series it explodes.</summary>
    public static readonly ForecastMethod RegressionWithTrend = new("count regression with linear trend", window => Regressed(window, hasTrend: true, years: int.MaxValue)) { IsShownOnly = true };

    /// <summary>Season by local regression, the rest by exponential smoothing.</summary>
    public static readonly ForecastMethod SeasonAndSmoothing = new("STL + ETS", window => [.. SeasonalSmoothing.Ahead(window.Values, window.Period, window.Horizon).Mean]);

    /// <summary>The mean of Theta, ETS and the mean of the last year times the season.</summary>
    public static readonly ForecastMethod MeanOfThree = new(
        "mean of Theta, ETS and level x season",
        window => [.. Enumerable.Range(0, window.Horizon).Select(step => ((ForecastMethod[])[ThetaMethod, Smoothing, LevelAndSeasons]).Average(method => window.Ahead(method)[step]))]);

    /// <summary>All that are tried, the simplest first: of two that do equally well the one that stands earlier is taken.</summary>
    public static readonly IReadOnlyList<ForecastMethod> All = [LastYear, SeasonalNaive, LevelAndSeasons, ThetaMethod, Regression, RegressionWithTrend, Smoothing, SeasonAndSmoothing, MeanOfThree];

    private static double[] Regressed(ForecastWindow window, bool hasTrend, int years)
    {
        MonthlyModel model = new(hasTrend, Harmonics: 2, PeriodsInYear: window.Period);
        double[] counts = [.. window.Values.TakeLast((int)Math.Min((long)years * window.Period, window.Values.Count))];
        CountFit fit = CountRegression.Fit(counts, model.Rows(counts.Length), CountSpread.QuasiPoisson);
        return [.. Enumerable.Range(counts.Length, window.Horizon).Select(month => Math.Exp(fit.At(model.Row(month)).LogMean))];
    }
}
