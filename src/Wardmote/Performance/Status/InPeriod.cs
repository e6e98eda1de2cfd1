using Wardmote.Platform.Common;

namespace Wardmote.Performance.Status;

/// <summary>What happened in each period alone: totals since the year began are taken apart, and what is missing stays a gap.</summary>
public static class InPeriod
{
    /// <summary>
    /// The value of each period from the first to the last that may be compared with the latest, in order, without any left out.
    /// A period that is missing, or that cannot be told from the total before it, has no number.
    /// </summary>
    /// <param name="upTo">The period after which nothing is looked at; none for the latest.</param>
    public static IReadOnlyList<SeriesPoint> Of(Series series, Period? upTo = null)
    {
        IndicatorDefinition definition = series.Definition;
        List<SeriesPoint> known = [.. series.Points.Where(point => point.Number is not null && point.Period.Kind == definition.Frequency && (upTo is not { } end || point.Period.Last <= end.Last))];
        List<SeriesPoint> points = [];
        if (known.Count == 0)
        {
            return points;
        }

        Period last = known[^1].Period;
        known.RemoveAll(point => series.BreakBetween(point.Period, last) is not null);
        Dictionary<Period, SeriesPoint> byPeriod = known.ToDictionary(point => point.Period);
        for (Period period = known[0].Period; period <= last; period = period.Next)
        {
            SeriesPoint point = byPeriod.GetValueOrDefault(period) ?? new SeriesPoint(period, null);
            bool isTotal = definition.Accumulation == Accumulation.YearToDate && period.NumberInYear > 1;
            points.Add(isTotal ? Less(definition, point, byPeriod.GetValueOrDefault(period.Previous)) : point);
        }

        return points;
    }

    private static SeriesPoint Less(IndicatorDefinition definition, SeriesPoint total, SeriesPoint? before)
    {
        if (total is { Numerator: { } top, Denominator: { } bottom } && before is { Numerator: { } topBefore, Denominator: { } bottomBefore })
        {
            EnteredNumber between = EnteredNumber.Of(top - topBefore, bottom - bottomBefore, definition.Type == DataType.Percentage);
            return total with { Number = between.Number, Numerator = between.Numerator, Denominator = between.Denominator };
        }

        // Shares of a year so far cannot be taken from each other without the cases behind them.
        bool canSubtract = definition.Type is not (DataType.Percentage or DataType.Ratio);
        return total with { Number = canSubtract ? total.Number - before?.Number : null, Numerator = null, Denominator = null };
    }
}
