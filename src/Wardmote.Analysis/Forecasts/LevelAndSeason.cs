using Wardmote.Analysis.Trends;

namespace Wardmote.Analysis.Forecasts;

/// <summary>
/// The mean of the last year times the seasonal index, which is drawn towards 1 where the counts are too small to tell seasons from chance.
/// On monthly burglary of 32 boroughs this simplest of seasonal methods beat all models tried. Values are counts or amounts above 0, oldest first.
/// Example: <c>LevelAndSeason.Ahead(months, 12, 12)</c>.
/// </summary>
public static class LevelAndSeason
{
    /// <summary>Below this mean a month an index learned from five years is mostly chance.</summary>
    public const double SmallMean = 10;

    /// <summary>How much of an index's departure from 1 is kept at small size: what did best on 200 areas with a mean of 5.7 a month.</summary>
    public const double KeptWhenSmall = 0.3;

    /// <summary>The periods to come. An index from less than three years, or with a year of nothing among them, is not used, and the level alone is carried on.</summary>
    /// <param name="series">The values, oldest first.</param>
    /// <param name="period">How many values a year has.</param>
    /// <param name="horizon">How many values to forecast.</param>
    /// <exception cref="NoAnswerException">Less than a year, or a value is missing.</exception>
    public static double[] Ahead(IReadOnlyList<double> series, int period, int horizon)
    {
        double level = Level(series, period);
        double[] index = Index(series, period);
        return [.. Enumerable.Range(0, horizon).Select(step => level * index[(series.Count + step) % period])];
    }

    /// <summary>The mean of the last year for every period to come.</summary>
    /// <inheritdoc cref="Ahead" path="/param"/>
    /// <inheritdoc cref="Ahead" path="/exception"/>
    public static double[] LevelAlone(IReadOnlyList<double> series, int period, int horizon) => [.. Enumerable.Repeat(Level(series, period), horizon)];

    private static double Level(IReadOnlyList<double> series, int period)
    {
        Known.Require(series, period);
        return series.TakeLast(period).Average();
    }

    private static double[] Index(IReadOnlyList<double> series, int period)
    {
        if (series.Count < 3 * period || Decomposition.CentredMean(series, period).Any(mean => mean <= 0))
        {
            return [.. Enumerable.Repeat(1.0, period)];
        }

        double kept = series.Average() < SmallMean ? KeptWhenSmall : 1;
        return [.. Decomposition.Multiplied(series, period).Season.Take(period).Select(factor => 1 + kept * (factor - 1))];
    }
}
