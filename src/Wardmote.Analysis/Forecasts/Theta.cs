using Wardmote.Analysis.Forecasts.Smoothing;
using Wardmote.Analysis.Trends;

namespace Wardmote.Analysis.Forecasts;

/// <summary>
/// The Theta method, which won the M3 competition: simple exponential smoothing carried on by half the slope of the straight line through all values
/// (Assimakopoulos and Nikolopoulos 2000; Hyndman and Billah 2003). Seasons that stand out are divided out first and multiplied in again.
/// Series are oldest first and complete, in any unit. Example: <c>Theta.Ahead(months, 12, 12)</c>.
/// </summary>
public static class Theta
{
    private const double LeastFactor = 1e-4;

    /// <summary>The periods to come. The ranges are those of the smoothed series and do not grow with its seasons.</summary>
    /// <param name="series">The values, oldest first.</param>
    /// <param name="period">How many values a year has; 1 for none.</param>
    /// <param name="horizon">How many values to forecast.</param>
    /// <exception cref="NoAnswerException">Fewer than seven values, or one is missing.</exception>
    public static Forecast Ahead(IReadOnlyList<double> series, int period, int horizon)
    {
        Known.Require(series, 7);
        double[] values = [.. series];
        double[] factors = [.. Enumerable.Repeat(1.0, period)];
        if (IsSeasonal(values, period) && Decomposition.CentredMean(values, period).All(mean => !(mean <= 0)))
        {
            double[] figure = [.. Decomposition.Multiplied(values, period).Season.Take(period)];
            factors = Array.TrueForAll(figure, factor => factor >= LeastFactor) ? figure : factors;
        }

        double[] adjusted = [.. values.Select((value, t) => value / factors[t % period])];
        EtsModel level = Ets.Simple(adjusted);
        double drift = StraightLine.Through(adjusted).Slope / 2;
        double reach = (1 - Math.Pow(1 - level.Alpha, values.Length)) / level.Alpha;
        int[] steps = [.. Enumerable.Range(0, horizon)];
        return Forecast.Normally(
            "Theta",
            [.. steps.Select(step => (level.Level + drift * (step + reach)) * factors[(values.Length + step) % period])],
            steps.Select(step => level.Variance * (step * level.Alpha * level.Alpha + 1)));
    }

    /// <summary>Whether values a year apart resemble each other more than nine in ten series without seasons would show, by the autocorrelation and Bartlett's standard error.</summary>
    public static bool IsSeasonal(IReadOnlyList<double> values, int period)
    {
        if (period < 2 || values.Count <= 2 * period)
        {
            return false;
        }

        double mean = values.Average();
        double[] products = [.. Enumerable.Range(0, period + 1).Select(lag => Enumerable.Range(lag, values.Count - lag).Sum(t => (values[t] - mean) * (values[t - lag] - mean)))];
        if (products[0] == 0)
        {
            return false;
        }

        double error = Math.Sqrt((1 + 2 * products[1..period].Sum(product => product * product / (products[0] * products[0]))) / values.Count);
        return Math.Abs(products[period] / products[0]) / error > Normal.Quantile(0.95);
    }
}
