namespace Wardmote.Analysis.Trends;

/// <summary>
/// Seasonal and trend decomposition by local regression (STL; Cleveland, Cleveland, McRae and Terpenning 1990), with the settings
/// and the interpolation of R's stl, and with its median too, so that both give the same numbers (docs/methods/seasonality.md).
/// </summary>
public static class Stl
{
    /// <summary>The window for a season that is the same every year.</summary>
    public const int Periodic = 0;

    /// <summary>The usual window for a season that may change slowly.</summary>
    public const int SlowlyChanging = 13;

    private const int RobustTurns = 15;

    /// <summary>The series taken apart. Example: <c>Stl.Of(counts, robust: true)</c> for the chart of a monthly count with odd months.</summary>
    /// <param name="values">The months, without gaps, at least two years and one month.</param>
    /// <param name="seasonWindow">Over how many years a month's season is smoothed, odd; <see cref="Periodic"/> for the same season every year.</param>
    /// <param name="robust">Whether odd months count less.</param>
    /// <param name="period">12 for months.</param>
    /// <exception cref="NoAnswerException">A value is missing, or there are not more than two years.</exception>
    public static Decomposition Of(IReadOnlyList<double> values, int seasonWindow = SlowlyChanging, bool robust = false, int period = MonthlySeries.MonthsInYear)
    {
        Decomposition.Require(values, period, 2 * period + 1);
        double[] y = [.. values];
        int window = seasonWindow == Periodic ? 10 * y.Length + 1 : NextOdd(Math.Max(3, seasonWindow));
        Loess season = new(window, 0, Jump(window));
        int trendWindow = NextOdd((int)Math.Ceiling(1.5 * period / (1 - 1.5 / window)));
        Loess trend = new(trendWindow, 1, Jump(trendWindow));
        Loess low = new(NextOdd(period), 1, Jump(NextOdd(period)));
        (double[] Season, double[] Trend) parts = (new double[y.Length], new double[y.Length]);
        double[]? weights = null;
        for (int turn = 0; turn <= (robust ? RobustTurns : 0); turn++)
        {
            weights = turn == 0 ? null : WeightsOf(y, parts.Season, parts.Trend);
            for (int inner = 0; inner < (robust ? 1 : 2); inner++)
            {
                parts = Step(y, parts.Trend, weights, period, season, trend, low);
            }
        }

        double[] seasonal = seasonWindow == Periodic ? SameEveryYear(parts.Season, period) : parts.Season;
        return new Decomposition(parts.Trend, seasonal, [.. y.Select((value, i) => value - seasonal[i] - parts.Trend[i])], weights ?? [.. y.Select(_ => 1.0)]);
    }

    private static (double[] Season, double[] Trend) Step(double[] y, double[] trend, double[]? weights, int period, Loess seasonLoess, Loess trendLoess, Loess lowLoess)
    {
        double[] cycles = Cycles([.. y.Zip(trend, (value, level) => value - level)], weights, period, seasonLoess);
        double[] low = lowLoess.Smooth(Mean(Mean(Mean(cycles, period), period), 3), null);
        double[] season = [.. low.Select((value, i) => cycles[period + i] - value)];
        return (season, trendLoess.Smooth([.. y.Zip(season, (value, part) => value - part)], weights));
    }

    /// <summary>Each month of the cycle smoothed over the years, with one year more on either side.</summary>
    private static double[] Cycles(double[] y, double[]? weights, int period, Loess loess)
    {
        double[] smooth = new double[y.Length + 2 * period];
        for (int month = 0; month < period; month++)
        {
            double[] years = [.. Every(y, month, period)];
            double[]? own = weights is null ? null : [.. Every(weights, month, period)];
            double[] inside = loess.Smooth(years, own);
            int n = years.Length;
            smooth[month] = loess.At(years, own, 0, 1, Math.Min(loess.Window, n)) ?? inside[0];
            for (int year = 0; year < n; year++)
            {
                smooth[(year + 1) * period + month] = inside[year];
            }

            smooth[(n + 1) * period + month] = loess.At(years, own, n + 1, Math.Max(1, n - loess.Window + 1), n) ?? inside[^1];
        }

        return smooth;
    }

    private static IEnumerable<double> Every(double[] values, int first, int step)
    {
        for (int i = first; i < values.Length; i += step)
        {
            yield return values[i];
        }
    }

    private static double[] Mean(double[] values, int window)
    {
        double[] means = new double[values.Length - window + 1];
        double sum = values.Take(window).Sum();
        means[0] = sum / window;
        for (int i = 1; i < means.Length; i++)
        {
            sum += values[i + window - 1] - values[i - 1];
            means[i] = sum / window;
        }

        return means;
    }

    /// <summary>Bisquare weights of what is left over, by six times its median size as R takes it.</summary>
    private static double[] WeightsOf(double[] y, double[] season, double[] trend)
    {
        double[] left = [.. y.Select((value, i) => Math.Abs(value - season[i] - trend[i]))];
        double reach = 3 * PartialSort.MiddlesAsInR(left);
        return [.. left.Select(size => size <= 0.001 * reach ? 1 : size <= 0.999 * reach ? Square(1 - Square(size / reach)) : 0)];
    }

    private static double[] SameEveryYear(double[] season, int period)
    {
        double[] means = [.. Enumerable.Range(0, period).Select(month => Every(season, month, period).Average())];
        return [.. season.Select((_, i) => means[i % period])];
    }

    private static int NextOdd(int value) => value % 2 == 0 ? value + 1 : value;

    private static int Jump(int window) => (int)Math.Ceiling(window / 10.0);

    private static double Square(double x) => x * x;
}
