namespace Wardmote.Analysis.Forecasts;

/// <summary>
/// Ranges from the errors that a method made in the past: the differences of the square roots of what came and what was said, because these are about as large for small counts as for large ones.
/// Each step ahead has its own size of error; the shape is learned from all steps together by split conformal prediction (Vovk, Gammerman and Shafer 2005).
/// The ranks of n errors reach no further than the share n / (n + 1); beyond it Student's t with n degrees of freedom takes over, and never with less than the largest error.
/// Ends are rounded outwards to whole crimes and never lie below 0.
/// </summary>
internal sealed class SquareRootBand
{
    private readonly double[] _scale;
    private readonly double[] _sizes;

    private SquareRootBand(double[] scale, double[] sizes) => (_scale, _sizes) = (scale, sizes);

    /// <summary>Learns from the misses of each step ahead.</summary>
    public static SquareRootBand From(IReadOnlyList<(int Ahead, double Forecast, double Actual)> said, int horizon)
    {
        double[] squares = new double[horizon];
        int[] counts = new int[horizon];
        foreach ((int ahead, double forecast, double actual) in said)
        {
            double off = Off(forecast, actual);
            (squares[ahead], counts[ahead]) = (squares[ahead] + off * off, counts[ahead] + 1);
        }

        double[] scale = new double[horizon];
        for (int step = 0; step < horizon; step++)
        {
            // A step's neighbours lend it their errors, because few origins leave each step only few.
            int from = Math.Max(0, step - 1);
            int to = Math.Min(horizon, step + 2);
            scale[step] = Math.Max(1e-9, Math.Sqrt(squares[from..to].Sum() / Math.Max(1, counts[from..to].Sum())));
        }

        return new SquareRootBand(scale, [.. said.Select(pair => Math.Abs(Off(pair.Forecast, pair.Actual)) / scale[pair.Ahead]).Order()]);
    }

    /// <summary>The range of a value so many steps ahead (from 0) that should hold the truth in that share of cases.</summary>
    public Interval Around(double forecast, int ahead, double level)
    {
        double half = Reach(level) * _scale[ahead];
        double root = Math.Sqrt(forecast);
        double low = Math.Max(0, root - half);
        double high = root + half;
        return new Interval(Math.Floor(low * low), Math.Ceiling(high * high));
    }

    private double Reach(double level)
    {
        int rank = (int)Math.Ceiling((_sizes.Length + 1) * level);
        return rank <= _sizes.Length ? _sizes[rank - 1] : Math.Max(_sizes[^1], StudentT.Quantile(0.5 + level / 2, _sizes.Length));
    }

    private static double Off(double forecast, double actual) => Math.Sqrt(actual) - Math.Sqrt(forecast);
}
