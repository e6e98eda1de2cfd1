using Wardmote.Analysis.Forecasts.Smoothing;
using Wardmote.Analysis.Trends;

namespace Wardmote.Analysis.Forecasts;

/// <summary>
/// Holt's and Winters's smoothing with weights that make the one-step errors small, from states of the first two years (Winters 1960).
/// It is kept for comparison with older work; the same idea with a likelihood is <see cref="Ets"/>.
/// </summary>
/// <param name="Alpha">The level's weight.</param>
/// <param name="Beta">The slope's weight.</param>
/// <param name="Gamma">The season's weight.</param>
/// <param name="SumOfSquares">The sum of the squared one-step errors from the second year on.</param>
/// <param name="Mean">The periods to come.</param>
public sealed record HoltWinters(double Alpha, double Beta, double Gamma, double SumOfSquares, IReadOnlyList<double> Mean)
{
    /// <summary>Fits the weights and forecasts. Example: <c>HoltWinters.Ahead(months, 12, 12, multiplicative: true).Mean</c>.</summary>
    /// <param name="series">The values, oldest first.</param>
    /// <param name="period">How many values a year has, at least 2.</param>
    /// <param name="horizon">How many values to forecast.</param>
    /// <param name="multiplicative">Whether the seasons multiply the level instead of adding to it.</param>
    /// <exception cref="NoAnswerException">Fewer than three years, a missing value, or one of 0 or less where seasons multiply.</exception>
    public static HoltWinters Ahead(IReadOnlyList<double> series, int period, int horizon, bool multiplicative)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(period, 2);
        Known.Require(series, 3 * period);
        double[] values = [.. series];
        if (multiplicative && values.Min() <= 0)
        {
            throw new NoAnswerException($"Seasons that multiply need values above 0, and the least is {values.Min()}");
        }

        Decomposition start = multiplicative ? Decomposition.Multiplied(values[..(2 * period)], period) : Decomposition.Added(values[..(2 * period)], period);
        double[] weights = Downhill.Search(at => Run(values, start, period, multiplicative, at, 0).Squares, [0.3, 0.1, 0.1], 0, 1);
        (double squares, double[] mean) = Run(values, start, period, multiplicative, weights, horizon);
        return new HoltWinters(weights[0], weights[1], weights[2], squares, mean);
    }

    private static (double Squares, double[] Mean) Run(double[] values, Decomposition start, int period, bool multiplicative, double[] weights, int horizon)
    {
        double[] seasons = [.. start.Season.Take(period)];
        (double first, double slope) = StraightLine.Through([.. start.Trend.Where(double.IsFinite)]);
        double level = first - slope;
        double squares = 0;
        for (int t = period; t < values.Length; t++)
        {
            double season = seasons[t % period];
            double onward = level + slope;
            double error = values[t] - (multiplicative ? onward * season : onward + season);
            squares += error * error;
            double next = weights[0] * (multiplicative ? values[t] / season : values[t] - season) + (1 - weights[0]) * onward;
            slope = weights[1] * (next - level) + (1 - weights[1]) * slope;
            level = next;
            seasons[t % period] = weights[2] * (multiplicative ? values[t] / level : values[t] - level) + (1 - weights[2]) * season;
        }

        return (squares, [.. Enumerable.Range(1, horizon).Select(step =>
        {
            double season = seasons[(values.Length + step - 1) % period];
            return multiplicative ? (level + step * slope) * season : level + step * slope + season;
        })]);
    }
}
