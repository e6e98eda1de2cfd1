namespace Wardmote.Analysis.Forecasts;

/// <summary>
/// What one method says of the periods to come: a value for each, in the unit of the series, and the ranges that should hold it four times
/// out of five and nineteen times out of twenty. The ranges are the method's own.
/// </summary>
/// <param name="Method">The method's name, with the form it chose where it chose one.</param>
/// <param name="Mean">The value for each period ahead.</param>
/// <param name="Deviation">The standard deviation of each value's error.</param>
/// <param name="Multiplier80">How many standard deviations the 80 % range reaches to either side.</param>
/// <param name="Multiplier95">The same for the 95 % range.</param>
public sealed record Forecast(string Method, IReadOnlyList<double> Mean, IReadOnlyList<double> Deviation, double Multiplier80, double Multiplier95)
{
    /// <summary>The range of each period ahead that should hold the truth four times out of five.</summary>
    public IReadOnlyList<Interval> Range80 => Range(Multiplier80);

    /// <summary>The range of each period ahead that should hold the truth nineteen times out of twenty.</summary>
    public IReadOnlyList<Interval> Range95 => Range(Multiplier95);

    internal static Forecast Normally(string method, IReadOnlyList<double> mean, IEnumerable<double> variance) =>
        new(method, mean, [.. variance.Select(Math.Sqrt)], Normal.Quantile(0.9), Normal.Quantile(0.975));

    private Interval[] Range(double multiplier) => [.. Mean.Zip(Deviation, (mean, deviation) => new Interval(mean - multiplier * deviation, mean + multiplier * deviation))];
}
