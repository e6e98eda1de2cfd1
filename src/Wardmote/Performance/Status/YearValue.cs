using Wardmote.Platform.Common;

namespace Wardmote.Performance.Status;

/// <summary>What a whole year's value is, from the values of its months or quarters.</summary>
public static class YearValue
{
    /// <summary>
    /// The value of a period: its own, or for a year the sum, the share of all cases, or the last total since the year began.
    /// None where a part is missing, where a break lies within the year, and where the parts make no whole, as averages do not.
    /// </summary>
    public static SeriesPoint? Of(Series series, Period period)
    {
        if (series.At(period) is { } own)
        {
            return own;
        }

        IndicatorDefinition definition = series.Definition;
        IReadOnlyList<Period> periods = InYear(period, definition.Frequency);
        List<SeriesPoint> parts = [.. periods.Select(series.At).OfType<SeriesPoint>().Where(point => point.Number is not null)];
        if (periods.Count < 2 || parts.Count < periods.Count || series.BreakBetween(periods[0], periods[^1]) is not null)
        {
            return null;
        }

        if (definition.Accumulation == Accumulation.YearToDate)
        {
            return parts[^1] with { Period = period };
        }

        if (parts.TrueForAll(part => part is { Numerator: not null, Denominator: not null }))
        {
            EnteredNumber pooled = EnteredNumber.Of(parts.Sum(part => part.Numerator!.Value), parts.Sum(part => part.Denominator!.Value), definition.Type == DataType.Percentage);
            return Made(period, parts, pooled.Number, "all cases of the year") with { Numerator = pooled.Numerator, Denominator = pooled.Denominator };
        }

        return definition.Accumulation == Accumulation.Adds ? Made(period, parts, parts.Sum(part => part.Number!.Value), $"the sum of {periods.Count} periods") : null;
    }

    /// <summary>The months or quarters of a financial year, in order; none for another kind of period.</summary>
    public static IReadOnlyList<Period> InYear(Period year, PeriodKind frequency)
    {
        if (year.Kind != PeriodKind.FinancialYear || frequency is not (PeriodKind.Month or PeriodKind.Quarter))
        {
            return [];
        }

        List<Period> periods = [];
        for (Period period = Period.Of(frequency, year.First); period.First <= year.Last; period = period.Next)
        {
            periods.Add(period);
        }

        return periods;
    }

    private static SeriesPoint Made(Period period, List<SeriesPoint> parts, double? number, string how) => new(period, number)
    {
        IsApproximate = parts.Exists(part => part.IsApproximate),
        IsApproved = parts.TrueForAll(part => part.IsApproved),
        IsFrozen = parts.TrueForAll(part => part.IsFrozen),
        VersionNumber = parts.Max(part => part.VersionNumber),
        Origin = $"computed: {how}",
    };
}
