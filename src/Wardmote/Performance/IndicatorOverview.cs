using Wardmote.Performance.Status;
using Wardmote.Platform.Common;

namespace Wardmote.Performance;

/// <summary>An indicator as lists and scorecards show it: its latest value, how that stands, and which way the values move.</summary>
/// <param name="Series">As many of the latest periods as the status and the direction need.</param>
public sealed record IndicatorOverview(Indicator Indicator, Series Series, IndicatorStatus Status, Movement Movement)
{
    private const int MostCourse = 12;

    public IndicatorDefinition Definition => Indicator.Definition;

    /// <summary>The latest value; none where there is none.</summary>
    public string ValueWords => ValueText.Of(Definition, Status.Point);

    /// <summary>The target of the latest value's period as a number or a range; otherwise what stands in its place.</summary>
    public string TargetWords => Status.Target switch
    {
        { State: TargetState.Resolved, IsRange: true, Low: { } low, High: { } high } => $"{ValueText.Of(Definition, low)} to {ValueText.Of(Definition, high)}",
        { State: TargetState.Resolved } target when (target.Low ?? target.High) is { } number => ValueText.Of(Definition, number),
        { State: TargetState.Waiting } => "Not resolved yet",
        { State: TargetState.EstablishBaseline } => "Baseline year",
        { State: TargetState.ToBeSet } => "To be set",
        _ => "None",
    };

    /// <summary>The values of the latest twelve periods with their gaps, oldest first, for a small line.</summary>
    public IReadOnlyList<double?> Course => [.. CoursePeriods.Select(period => Series.At(period)?.Number)];

    /// <summary>The indexes of the first of those values after each break.</summary>
    public IReadOnlyList<int> CourseBreaks =>
        [.. Definition.Breaks.Select(change => CoursePeriods.TakeWhile(period => period.Last < change.From).Count()).Where(at => at > 0 && at < CoursePeriods.Count).Distinct()];

    private List<Period> CoursePeriods { get; init; } = [];

    public Figure Figure => IndicatorFigures.Of(Indicator, Series, Status.Period, Status.Point);

    /// <summary>How an indicator stood by its latest value, up to a period where one is given.</summary>
    public static IndicatorOverview Of(Indicator indicator, Series series, Period? upTo = null) =>
        new(indicator, series, IndicatorStatus.OfLatest(series, upTo), Movement.Of(series, upTo)) { CoursePeriods = PeriodsUpTo(series, upTo) };

    private static List<Period> PeriodsUpTo(Series series, Period? upTo)
    {
        List<Period> known = [.. series.Points.Select(point => point.Period).Where(period => period.Kind == series.Definition.Frequency && (upTo is not { } end || period.Last <= end.Last))];
        List<Period> periods = [];
        for (Period period = known.Count == 0 ? default : known[^1]; known.Count > 0 && period >= known[0] && periods.Count < MostCourse; period = period.Previous)
        {
            periods.Insert(0, period);
        }

        return periods;
    }
}
