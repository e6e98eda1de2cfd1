namespace Wardmote.Analysis.Trends;

/// <summary>The local regression on equally spaced points of STL (Cleveland and others 1990, appendix): tricube weights, a level or a line, every so many points with straight lines between.</summary>
/// <param name="Window">How many points are near, odd.</param>
/// <param name="Degree">0 for a level, 1 for a line.</param>
/// <param name="Jump">At every how many points the regression is made; between them it is interpolated.</param>
internal sealed record Loess(int Window, int Degree, int Jump)
{
    /// <summary>The smoothed values at the points themselves. Points count from 1, as in the paper.</summary>
    public double[] Smooth(double[] y, double[]? weights)
    {
        int n = y.Length;
        if (n < 2)
        {
            return [.. y];
        }

        double[] smooth = new double[n];
        int jump = Math.Min(Jump, n - 1);
        int half = (Window + 1) / 2;
        (int left, int right) = (1, Math.Min(Window, n));
        for (int at = 1; at <= n; at += jump)
        {
            (left, right) = Window >= n ? (1, n)
                : at < half ? (1, Window)
                : at >= n - half + 1 ? (n - Window + 1, n)
                : (at - half + 1, Window + at - half);
            smooth[at - 1] = At(y, weights, at, left, right) ?? y[at - 1];
        }

        if (jump > 1)
        {
            Interpolate(y, weights, smooth, jump, left, right);
        }

        return smooth;
    }

    /// <summary>The regression at a point that may lie outside the series; none where no point near it has a weight.</summary>
    public double? At(double[] y, double[]? weights, double at, int left, int right)
    {
        int n = y.Length;
        double reach = Math.Max(at - left, right - at) + (Window > n ? (Window - n) / 2 : 0);
        double[] w = new double[right - left + 1];
        double sum = 0;
        for (int j = left; j <= right; j++)
        {
            double distance = Math.Abs(j - at);
            if (distance <= 0.999 * reach)
            {
                double share = distance <= 0.001 * reach ? 1 : Cube(1 - Cube(distance / reach));
                w[j - left] = share * (weights?[j - 1] ?? 1);
                sum += w[j - left];
            }
        }

        return sum <= 0 ? null : Regressed(y, w, sum, at, left, reach);
    }

    private double Regressed(double[] y, double[] w, double sum, double at, int left, double reach)
    {
        double centre = 0;
        for (int j = 0; j < w.Length; j++)
        {
            w[j] /= sum;
            centre += w[j] * (left + j);
        }

        double tilt = 0;
        if (reach > 0 && Degree > 0)
        {
            double spread = 0;
            for (int j = 0; j < w.Length; j++)
            {
                spread += w[j] * (left + j - centre) * (left + j - centre);
            }

            tilt = Math.Sqrt(spread) > 0.001 * (y.Length - 1) ? (at - centre) / spread : 0;
        }

        double value = 0;
        for (int j = 0; j < w.Length; j++)
        {
            value += w[j] * (tilt * (left + j - centre) + 1) * y[left + j - 1];
        }

        return value;
    }

    /// <summary>Straight lines between the points at which the regression was made; the last point is regressed by itself, with the last neighbourhood.</summary>
    private void Interpolate(double[] y, double[]? weights, double[] smooth, int jump, int left, int right)
    {
        int n = y.Length;
        int last = (n - 1) / jump * jump;
        for (int from = 0; from < last; from += jump)
        {
            Line(smooth, from, from + jump);
        }

        if (last != n - 1)
        {
            smooth[n - 1] = At(y, weights, n, left, right) ?? y[n - 1];
            Line(smooth, last, n - 1);
        }
    }

    private static void Line(double[] values, int from, int to)
    {
        double step = (values[to] - values[from]) / (to - from);
        for (int i = from + 1; i < to; i++)
        {
            values[i] = values[from] + step * (i - from);
        }
    }

    private static double Cube(double x) => x * x * x;
}
