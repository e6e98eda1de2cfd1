using Wardmote.Analysis.Forecasts;
using Wardmote.Platform.Common;

namespace Wardmote.Performance.Status;

/// <summary>Whether a year will meet its target, as far as that can be said.</summary>
public enum Prospect
{
    /// <summary>Nothing is projected, or there is nothing to hold it against.</summary>
    NotSaid,

    /// <summary>The whole range of the projection meets the target.</summary>
    LikelyToMeet,

    /// <summary>The whole range of the projection misses the target.</summary>
    LikelyToMiss,

    /// <summary>The range holds the target: either may come.</summary>
    Open,

    /// <summary>Every period is known, so that nothing is projected.</summary>
    YearIsComplete,
}

/// <summary>What a year will probably come to from the part of it that is known, with its range, and what that means for its target.</summary>
/// <param name="Words">The projection in words, or why there is none.</param>
public sealed record YearEndProjection(Period Year, Prospect Prospect, string Words)
{
    public double? Value { get; init; }

    /// <summary>The lower end of the range that holds the year's value in four years of five.</summary>
    public double? Low { get; init; }

    public double? High { get; init; }

    public static YearEndProjection Of(Series series, Period year, Period? upTo = null)
    {
        IndicatorDefinition definition = series.Definition;
        IReadOnlyList<Period> periods = YearValue.InYear(year, definition.Frequency);
        IReadOnlyList<SeriesPoint> known = InPeriod.Of(series, upTo);
        if (WhyNone(series, year, periods, known) is { } why)
        {
            return new YearEndProjection(year, Prospect.NotSaid, why);
        }

        List<SeriesPoint> before = [.. known.Where(point => point.Period.First < year.First)];
        List<SeriesPoint> inYear = [.. periods.Select(period => known.FirstOrDefault(point => point.Period == period) ?? new SeriesPoint(period, null))];
        bool isShare = definition.Type == DataType.Percentage;
        bool isCount = definition.Type == DataType.Number && known.All(point => point.Number is null or >= 0);
        YearEnd end = isShare ? YearEnd.OfShares([.. before.Select(Trials)], [.. inYear.Select(Trials)])
            : isCount ? YearEnd.OfCounts(Numbers(before), Numbers(inYear))
            : YearEnd.OfAmounts(Numbers(before), Numbers(inYear));
        double scale = isShare ? 100 : 1;
        if (end.Value is not { } value)
        {
            return new YearEndProjection(year, Prospect.NotSaid, end.WhyNone);
        }

        string shown = ValueText.Of(definition, value * scale);
        if (end.Range is not { } range)
        {
            return new YearEndProjection(year, Prospect.YearIsComplete, $"{year} is complete: {shown}") { Value = value * scale };
        }

        (double low, double high) = (range.Low * scale, range.High * scale);
        (Prospect prospect, string meaning) = Hold(definition, TargetResolution.Of(series, year), low, high);
        return new YearEndProjection(year, prospect, $"At this pace {year} ends at about {shown}; in four years of five it would end between {ValueText.Of(definition, low)} and {ValueText.Of(definition, high)}{meaning}")
        {
            Value = value * scale,
            Low = low,
            High = high,
        };
    }

    private static string? WhyNone(Series series, Period year, IReadOnlyList<Period> periods, IReadOnlyList<SeriesPoint> known) => series.Definition switch
    {
        _ when periods.Count == 0 => "Only a year of months or quarters is projected",
        { Type: DataType.YesNo or DataType.Date or DataType.Ratio } => "Values of this kind are not projected",
        { Type: DataType.Percentage } when !known.All(point => point.Number is null || IndicatorFigures.Cases(point) is not null) => "The cases behind the percentages are not known, so the year's share is not projected",
        { Type: not DataType.Percentage, Accumulation: Accumulation.Level } => "Each value stands for itself, so there is no total of the year to project",
        _ when known.Count == 0 || known[^1].Period.First < year.First => $"No value of {year} is known yet",
        _ when series.Definition.Breaks.Any(change => change.From > year.First && change.From <= known[^1].Period.Last) => $"A break lies within {year}, so its parts are not added up",
        _ => null,
    };

    private static (Prospect Prospect, string Words) Hold(IndicatorDefinition definition, ResolvedTarget target, double low, double high)
    {
        if (target.State != TargetState.Resolved || definition.Polarity is Checks.Content.Polarity.Neither or Checks.Content.Polarity.NotStated)
        {
            return (Prospect.NotSaid, "");
        }

        (double? least, double? most) = definition.Polarity switch
        {
            Checks.Content.Polarity.HigherIsBetter => (target.Low ?? target.High, null),
            Checks.Content.Polarity.LowerIsBetter => ((double?)null, target.High ?? target.Low),
            _ => (target.Low, target.High),
        };
        string aim = ValueText.Of(definition, (least ?? most)!.Value);
        bool meets = (least is null || low >= least) && (most is null || high <= most);
        bool misses = high < least || low > most;
        return meets ? (Prospect.LikelyToMeet, $": likely to meet the target, {target.Words}")
            : misses ? (Prospect.LikelyToMiss, $": likely to miss the target, {target.Words}")
            : (Prospect.Open, $": the target, {(target.IsRange ? target.Words : aim)}, may be met or missed");
    }

    private static Trials Trials(SeriesPoint point) => point is { Number: not null, Numerator: { } top, Denominator: { } bottom } ? new(top, bottom) : Analysis.Forecasts.Trials.Unknown;

    private static double[] Numbers(List<SeriesPoint> points) => [.. points.Select(point => point.Number ?? double.NaN)];
}
