namespace Wardmote.Platform.Web.Charts;

/// <summary>An axis of values that begins and ends at round numbers.</summary>
internal sealed record Scale(double Low, double High, double Step)
{
    private const int Steps = 5;

    /// <summary>The numbers that stand along the axis.</summary>
    public IEnumerable<double> Ticks => Enumerable.Range(0, (int)Math.Round((High - Low) / Step) + 1).Select(i => Math.Round(Low + (i * Step), 10));

    /// <summary>Whether the axis leaves out zero, which must then be said.</summary>
    public bool LeavesOutZero => Low > 0 || High < 0;

    /// <summary>
    /// An axis on which all the values find their place. It begins at zero where bars are drawn (their length is the number),
    /// and where the values are not much smaller than their distance from zero.
    /// </summary>
    public static Scale Of(IEnumerable<double> values, bool fromZero, int decimals, bool isPercentage)
    {
        double[] all = [.. values];
        double low = all.Length == 0 ? 0 : all.Min();
        double high = all.Length == 0 ? 1 : all.Max();
        bool hundred = isPercentage && high <= 100;
        if (fromZero || low == high || (low >= 0 && low <= high / 2) || (high <= 0 && high >= low / 2))
        {
            (low, high) = (Math.Min(0, low), Math.Max(0, high));
        }
        else if (low > 0)
        {
            // A value at the very bottom would look like none.
            low -= Math.Min(low, (high - low) / 20);
        }

        double smallest = Math.Pow(10, -decimals);
        double range = Math.Max(high - low, Math.Max(smallest, Math.Abs(high) * 0.02));
        double step = Math.Max(Round(range / Steps), smallest);
        double bottom = Math.Floor((low / step) + 1e-9) * step;
        double top = Math.Max(Math.Ceiling((high / step) - 1e-9) * step, bottom + step);
        return new Scale(bottom, hundred ? Math.Min(top, 100) : top, hundred && top > 100 ? Dividing(100 - bottom, step) : step);
    }

    /// <summary>The next round number: 1, 2 or 5 times a power of ten, or 2.5 times where that is a whole number.</summary>
    private static double Round(double least)
    {
        double power = Math.Pow(10, Math.Floor(Math.Log10(least)));
        double[] steps = power >= 10 ? [1, 2, 2.5, 5, 10] : [1, 2, 5, 10];
        return steps.First(step => step >= (least / power) - 1e-9) * power;
    }

    private static double Dividing(double range, double step) => Math.Abs(Math.IEEERemainder(range, step)) < 1e-9 ? step : range / Math.Ceiling(range / step);
}
