using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Performance;

/// <summary>Reads indicators' series: the current values, and those that are computed from other indicators' values.</summary>
public static class SeriesQueries
{
    extension(AppDb db)
    {
        /// <summary>The series of some indicators, from a day on, by their keys. What they are computed from is read with them.</summary>
        public async Task<IReadOnlyDictionary<Guid, Series>> SeriesAsync(IReadOnlyCollection<Indicator> indicators, DateOnly since, CancellationToken cancellationToken)
        {
            List<Indicator> all = [.. indicators, .. await db.ComponentsAsync(indicators, cancellationToken)];
            List<Guid> collected = [.. all.Where(indicator => !indicator.Definition.IsComputed).Select(indicator => indicator.IndicatorId)];
            var rows = await db.IndicatorValues.AsNoTracking()
                .Where(value => collected.Contains(value.IndicatorId) && value.PeriodFirst >= since && value.IsCurrent)
                .Select(value => new
                {
                    value.IndicatorId, value.PeriodKind, value.PeriodFirst, value.Kind, value.Number, value.Numerator, value.Denominator, value.Special,
                    value.IsApproximate, value.ApprovedAt, value.ApprovedBy, value.RoundId, value.VersionNumber, value.Route, value.Origin, value.EnteredBy, value.EnteredAt,
                })
                .ToListAsync(cancellationToken);
            ILookup<Guid, (ValueKind Kind, SeriesPoint Point)> points = rows.ToLookup(row => row.IndicatorId, row => (row.Kind, new SeriesPoint(
                Period.StartingOn(row.PeriodKind, row.PeriodFirst), row.Number, row.Numerator, row.Denominator, row.Special)
            {
                IsApproximate = row.IsApproximate,
                IsApproved = row.ApprovedAt is not null,
                ApprovedBy = row.ApprovedBy,
                IsFrozen = row.RoundId is not null,
                VersionNumber = row.VersionNumber,
                Origin = OriginWords(row.Route, row.Origin, row.EnteredBy, row.EnteredAt),
            }));
            Dictionary<string, Series> byCode = all.Where(indicator => !indicator.Definition.IsComputed).DistinctBy(indicator => indicator.IndicatorId).ToDictionary(
                indicator => indicator.Code,
                indicator => new Series(
                    indicator.Definition,
                    [.. points[indicator.IndicatorId].Where(point => point.Kind == ValueKind.Outturn).Select(point => point.Point)],
                    [.. points[indicator.IndicatorId].Where(point => point.Kind == ValueKind.Projection).Select(point => point.Point)]),
                StringComparer.OrdinalIgnoreCase);
            return indicators.ToDictionary(
                indicator => indicator.IndicatorId,
                indicator => indicator.Definition.Formula is { } formula ? Formula.Read(formula).Compute(indicator.Definition, byCode) : byCode[indicator.Code]);
        }

        /// <summary>The whole series of one indicator.</summary>
        public async Task<Series> SeriesAsync(Indicator indicator, CancellationToken cancellationToken) =>
            (await db.SeriesAsync([indicator], DateOnly.MinValue, cancellationToken))[indicator.IndicatorId];

        /// <summary>The collected indicators that some computed ones rest on.</summary>
        private async Task<IReadOnlyList<Indicator>> ComponentsAsync(IReadOnlyCollection<Indicator> indicators, CancellationToken cancellationToken)
        {
            HashSet<string> here = [.. indicators.Select(indicator => indicator.Code)];
            List<string> wanted = [.. indicators.Where(indicator => indicator.Definition.IsComputed)
                .SelectMany(indicator => Formula.Read(indicator.Definition.Formula!).Codes).Where(code => !here.Contains(code)).Distinct(StringComparer.Ordinal)];
            return wanted.Count == 0 ? [] : await db.Indicators.Where(indicator => wanted.Contains(indicator.Code)).ToListAsync(cancellationToken);
        }
    }

    private static string OriginWords(ValueRoute route, string? origin, string who, DateTime at)
    {
        string day = at.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        return route switch
        {
            ValueRoute.Typed => $"typed by {who} on {day}",
            ValueRoute.Pasted => $"pasted by {who} on {day}",
            ValueRoute.File => $"from {origin}, loaded by {who} on {day}",
            ValueRoute.Api => $"sent through the API with the key “{origin}” on {day}",
            _ => $"from {origin}, kept by {who} on {day}",
        };
    }
}
