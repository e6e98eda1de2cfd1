namespace Wardmote.Analysis.Forecasts;

/// <summary>Successes among a number of trials in one period.</summary>
public readonly record struct Trials(double Successes, double Of)
{
    /// <summary>A period of which nothing is known.</summary>
    public static readonly Trials Unknown = new(double.NaN, double.NaN);

    /// <summary>Whether the numbers are known; a period without any trial is known too.</summary>
    public bool IsKnown => double.IsFinite(Successes) && double.IsFinite(Of);

    /// <summary>From 0 to 1; NaN where there was no trial.</summary>
    public double Share => Successes / Of;

    internal static Trials Sum(IEnumerable<Trials> periods) =>
        periods.Aggregate(new Trials(0, 0), (sum, period) => new Trials(sum.Successes + period.Successes, sum.Of + period.Of));
}
