namespace Wardmote.Analysis.Forecasts;

/// <summary>A forecast with all that is needed to judge it: how it was made, how far it and its rivals were off in the past, and how often its ranges held.</summary>
/// <param name="Method">The method that was chosen.</param>
/// <param name="Months">The periods to come; empty where the series is too small for single periods.</param>
/// <param name="Total">All periods to come together.</param>
/// <param name="Accuracy">Every method that was tried, in the order of simplicity; seasonal naive is always among them. Empty where none was tried.</param>
/// <param name="Coverage">How often the ranges held when tried on the past; none where that is not known.</param>
/// <param name="Settings">How it was tried and on what; none where nothing was tried.</param>
/// <param name="Caveats">What must be said beside it, in words.</param>
public sealed record ForecastRecord(
    string Method,
    IReadOnlyList<ForecastPoint> Months,
    ForecastPoint Total,
    IReadOnlyList<MethodAccuracy> Accuracy,
    ForecastCoverage? Coverage,
    ForecastSettings? Settings,
    IReadOnlyList<string> Caveats)
{
    /// <summary>Below this mean a month single months are mostly chance, and only the total is given.</summary>
    public const double LeastMonthlyMean = 5;

    internal static readonly string AsThingsAre = "If things carry on as they are. It does not know about new policies, events or changes of recording.";

    internal static readonly string OnlyTheTotal = $"With fewer than {LeastMonthlyMean} a month on average single months are mostly chance, so only the total is given.";
}

/// <summary>What is expected, and the ranges that should hold it four times out of five and nineteen times out of twenty.</summary>
public sealed record ForecastPoint(double Value, Interval Range80, Interval Range95);

/// <summary>
/// The share of values in the past that lay within the ranges, each range made without the origins whose months overlap the tested ones.
/// </summary>
/// <param name="Share80">Of single periods in the 80 % range, from 0 to 1.</param>
/// <param name="Share95">Of single periods in the 95 % range.</param>
/// <param name="Total80">Of totals in the 80 % range; NaN where no total could be tried.</param>
/// <param name="Total95">Of totals in the 95 % range.</param>
/// <param name="Values">How many single values were tried.</param>
public sealed record ForecastCoverage(double Share80, double Share95, double Total80, double Total95, int Values);

/// <summary>How the methods were tried and chosen.</summary>
/// <param name="Plan">The origins.</param>
/// <param name="Origins">From how many origins each series was tried.</param>
/// <param name="Series">How many series of the level were tried together.</param>
/// <param name="TieWithin">Methods whose errors are within this share of the least are equally good, and the simplest of them is taken.</param>
/// <param name="MostTimesSeen">A forecast above so many times anything seen counts as exploded.</param>
public sealed record ForecastSettings(BackTestPlan Plan, int Origins, int Series, double TieWithin, double MostTimesSeen);
