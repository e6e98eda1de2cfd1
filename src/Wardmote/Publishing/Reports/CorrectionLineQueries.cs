using Microsoft.EntityFrameworkCore;
using Wardmote.Performance;
using Wardmote.Performance.Status;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Publishing.Reports;

/// <summary>Reads which closed figures were corrected since a period ended, whatever period they are about.</summary>
internal static class CorrectionLineQueries
{
    public static async Task<IReadOnlyList<CorrectionLine>> OfAsync(AppDb db, Period period, CancellationToken cancellationToken)
    {
        DateTime since = period.Last.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        DateOnly oldest = period.First.AddYears(-3);
        List<IndicatorValue> corrected = await db.IndicatorValues.AsNoTracking()
            .Where(value => value.PeriodFirst >= oldest && value.PeriodFirst <= period.First && value.VersionNumber > 1 && value.EnteredAt >= since)
            .OrderBy(value => value.PeriodFirst).ThenBy(value => value.EnteredAt).ToListAsync(cancellationToken);
        if (corrected.Count == 0)
        {
            return [];
        }

        List<Guid> ids = [.. corrected.Select(value => value.IndicatorId).Distinct()];
        Dictionary<Guid, Indicator> indicators = await db.Indicators.AsNoTracking().Where(indicator => ids.Contains(indicator.IndicatorId)).ToDictionaryAsync(indicator => indicator.IndicatorId, cancellationToken);
        List<IndicatorValue> versions = await db.IndicatorValues.AsNoTracking().Where(value => ids.Contains(value.IndicatorId) && value.PeriodFirst >= oldest && value.PeriodFirst <= period.First).ToListAsync(cancellationToken);
        return [.. corrected.Select(value => Line(indicators[value.IndicatorId], value, versions.Find(other => IsBefore(other, value))))];
    }

    private static bool IsBefore(IndicatorValue other, IndicatorValue value) =>
        other.IndicatorId == value.IndicatorId && other.Period == value.Period && other.Kind == value.Kind && other.VersionNumber == value.VersionNumber - 1;

    private static CorrectionLine Line(Indicator indicator, IndicatorValue value, IndicatorValue? before)
    {
        SeriesPoint after = Point(value);
        return new CorrectionLine(
            $"{indicator.Code} {indicator.Title}, {value.Period}",
            before is null ? "" : ValueText.Of(indicator.Definition, Point(before)),
            IndicatorFigures.Of(indicator, new Series(indicator.Definition, [after]), value.Period, after),
            value.Reason ?? "",
            value.EnteredBy,
            value.EnteredAt);
    }

    private static SeriesPoint Point(IndicatorValue value) => new(value.Period, value.Number, value.Numerator, value.Denominator, value.Special)
    {
        IsApproximate = value.IsApproximate,
        IsFrozen = value.IsFrozen,
        IsApproved = value.IsApproved,
        VersionNumber = value.VersionNumber,
        Origin = $"entered by {value.EnteredBy}",
    };
}
