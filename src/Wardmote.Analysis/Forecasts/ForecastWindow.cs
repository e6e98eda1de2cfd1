namespace Wardmote.Analysis.Forecasts;

/// <summary>The values that a method may learn from, and how far it is to look. What one method made of them is kept for another that builds on it.</summary>
public sealed class ForecastWindow
{
    private readonly Dictionary<ForecastMethod, double[]> _made = [];

    /// <summary>A window of complete values, oldest first.</summary>
    /// <param name="values">The values, none missing.</param>
    /// <param name="period">How many values a year has.</param>
    /// <param name="horizon">How many values to forecast.</param>
    public ForecastWindow(IReadOnlyList<double> values, int period, int horizon) => (Values, Period, Horizon) = (values, period, horizon);

    /// <summary>The values, oldest first.</summary>
    public IReadOnlyList<double> Values { get; }

    /// <summary>How many values a year has.</summary>
    public int Period { get; }

    /// <summary>How many values to forecast.</summary>
    public int Horizon { get; }

    /// <summary>A method that gives more than so many times anything it has seen has exploded.</summary>
    public const double MostTimesSeen = 3;

    /// <summary>What a method makes of the window, never below 0.</summary>
    /// <exception cref="NoAnswerException">The method refuses, or its values explode.</exception>
    public double[] Ahead(ForecastMethod method)
    {
        if (_made.TryGetValue(method, out double[]? before))
        {
            return before;
        }

        double[] points = [.. method.Points(this).Select(point => Math.Max(0, point))];
        double most = MostTimesSeen * Values.Max();
        int exploded = Array.FindIndex(points, point => !(point <= most));
        if (exploded >= 0)
        {
            throw new NoAnswerException(FormattableString.Invariant(
                $"{method.Name} exploded: it gives {points[exploded]:G3}, more than {MostTimesSeen} times the {Values.Max():G4} that was the most seen in the months it learned from"));
        }

        _made[method] = points;
        return points;
    }
}
