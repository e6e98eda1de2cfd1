namespace Wardmote.Analysis.Forecasts.Smoothing;

/// <summary>The least-squares line through values at 0, 1, 2 and so on.</summary>
internal static class StraightLine
{
    public static (double Level, double Slope) Through(ReadOnlySpan<double> values)
    {
        double middle = (values.Length - 1) / 2.0;
        double sum = 0;
        double product = 0;
        double square = 0;
        for (int t = 0; t < values.Length; t++)
        {
            double off = t - middle;
            sum += values[t];
            product += off * values[t];
            square += off * off;
        }

        double slope = square == 0 ? 0 : product / square;
        return (sum / values.Length - slope * middle, slope);
    }
}
