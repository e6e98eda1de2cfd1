using Microsoft.EntityFrameworkCore;
using Wardmote.Analysis.Geometry;
using Wardmote.Areas;
using Wardmote.Platform.Data;

namespace Wardmote.Evidence;

/// <summary>
/// Finds what rates are taken over: the mid-year estimate of the year that is asked for, else of the nearest year, else the census. Of that,
/// the first of three ways that reaches nine areas in ten: a table of their own codes, sums of best-fit LSOAs, LSOAs shared out by ground.
/// </summary>
public static class DenominatorQueries
{
    private const double Enough = 0.9;

    extension(AppDb db)
    {
        /// <summary>The residents (or households) of a set's areas; none where no table reaches any of them.</summary>
        /// <param name="subject"><see cref="AreaSubject.Population"/> or <see cref="AreaSubject.Households"/>.</param>
        public async Task<Denominator?> DenominatorAsync(AreaSet set, AreaSubject subject, int year, CancellationToken cancellationToken)
        {
            List<AreaTable> tables = [.. (await db.TablesAboutAsync(subject, cancellationToken)).Where(table => table.Sex == "Persons")];
            if (subject == AreaSubject.Population)
            {
                // The census's table of ethnic groups has everybody in it, too.
                tables.AddRange(await db.TablesAboutAsync(AreaSubject.EthnicGroups, cancellationToken));
            }

            string[] codes = [.. await db.AreasOf(set.AreaSetId).Select(area => area.Code).ToListAsync(cancellationToken)];
            Denominator[] found = [.. (await db.EveryAsync(set, codes, tables, subject, year, cancellationToken)).OrderBy(one => one.Basis == AreaBasis.MidYear ? 0 : 1).ThenBy(one => Math.Abs(one.Year - year)).ThenBy(one => one.Year)];
            Denominator? best = Array.Find(found, one => one.ByCode.Count >= Enough * codes.Length) ?? found.MaxBy(one => one.ByCode.Count);
            return best is null ? null : best with { Break = BreakIn(found) };
        }

        /// <summary>One denominator for each year and basis that is known.</summary>
        private async Task<IReadOnlyList<Denominator>> EveryAsync(AreaSet set, string[] codes, List<AreaTable> tables, AreaSubject subject, int year, CancellationToken cancellationToken)
        {
            List<Denominator> every = [];
            foreach (IGrouping<(int Year, AreaBasis Basis), AreaTable> tabled in tables.GroupBy(table => (table.Year, table.Basis)))
            {
                (DenominatorMethod Method, Dictionary<string, double> ByCode)[] ways =
                [
                    (DenominatorMethod.Own, Own(tabled, set, codes)),
                    (DenominatorMethod.BestFit, await db.BestFitAsync(tabled, set, codes, cancellationToken)),
                ];
                (DenominatorMethod Method, Dictionary<string, double> ByCode)? way = ways.Where(one => one.ByCode.Count >= Enough * codes.Length).Select(one => ((DenominatorMethod, Dictionary<string, double>)?)one).FirstOrDefault();
                way ??= await db.SharedOutAsync(tabled, set, codes, cancellationToken) is { Count: > 0 } shared && shared.Count >= ways.Max(one => one.ByCode.Count) ? (DenominatorMethod.AreaWeighted, shared) : ways.MaxBy(one => one.ByCode.Count);
                if (way.Value.ByCode.Count > 0)
                {
                    every.Add(new Denominator(subject, year, tabled.Key.Year, tabled.Key.Basis, way.Value.Method, way.Value.ByCode));
                }
            }

            return every;
        }

        private async Task<Dictionary<string, double>> BestFitAsync(IEnumerable<AreaTable> tables, AreaSet set, string[] codes, CancellationToken cancellationToken)
        {
            string letters = AreaTable.LettersOf(set.Kind);
            foreach (AreaTable table in tables.Where(table => table.Codes == "LSOA" && letters.Length > 0))
            {
                Dictionary<string, double> small = Whole([table]);
                foreach (AreaLookup lookup in (await db.LookupsAsync("LSOA", letters, cancellationToken)).Where(lookup => lookup.FromYear == table.CodeYear))
                {
                    if (SmallAreas.Summed(small, lookup.Unpack(), codes.ToHashSet(StringComparer.Ordinal)) is { Count: > 0 } sums)
                    {
                        return sums;
                    }
                }
            }

            return [];
        }

        private async Task<Dictionary<string, double>> SharedOutAsync(IEnumerable<AreaTable> tables, AreaSet set, string[] codes, CancellationToken cancellationToken)
        {
            foreach (AreaTable table in tables.Where(table => table.Codes == "LSOA"))
            {
                AreaSet? lsoas = await db.AreaSets.AsNoTracking().SingleOrDefaultAsync(one => one.Kind == AreaKind.Lsoa && one.Year == table.CodeYear, cancellationToken);
                if (lsoas is not null)
                {
                    Dictionary<string, double> people = Whole([table]);
                    var small = await db.AreasOf(lsoas.AreaSetId).AsNoTracking().Select(area => new { area.Code, area.Borders }).ToListAsync(cancellationToken);
                    List<byte[]> larger = await db.AreasOf(set.AreaSetId).AsNoTracking().Select(area => area.Borders).ToListAsync(cancellationToken);
                    return SmallAreas.SharedOut(
                        small.Where(area => people.ContainsKey(area.Code)).Select(area => (AreaBorders.Unpack(area.Borders), people[area.Code])),
                        codes,
                        new ShapeIndex([.. larger.Select(borders => AreaBorders.Unpack(borders))]));
                }
            }

            return [];
        }
    }

    private static Dictionary<string, double> Own(IEnumerable<AreaTable> tables, AreaSet set, string[] codes)
    {
        Dictionary<string, double> whole = Whole(tables.Where(table => table.Codes == AreaTable.LettersOf(set.Kind)));
        return codes.Where(whole.ContainsKey).ToDictionary(code => code, code => whole[code], StringComparer.Ordinal);
    }

    /// <summary>The first column of tables by code; where two have the same code the newer counts.</summary>
    private static Dictionary<string, double> Whole(IEnumerable<AreaTable> tables)
    {
        var whole = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (AreaTableRow row in tables.SelectMany(table => table.Unpack()))
        {
            if (row.Values[0] is { } count)
            {
                whole.TryAdd(row.Code, count);
            }
        }

        return whole;
    }

    private static DenominatorBreak? BreakIn(Denominator[] found)
    {
        Denominator? census = Array.Find(found, one => one.Basis == AreaBasis.Census);
        Denominator? estimate = census is null ? null : found.Where(one => one.Basis == AreaBasis.MidYear).MinBy(one => Math.Abs(one.Year - census.Year));
        string[] both = estimate is null ? [] : [.. estimate.ByCode.Keys.Where(census!.ByCode.ContainsKey)];
        return both.Length == 0 ? null : new DenominatorBreak(estimate!.Year, both.Sum(code => estimate.ByCode[code]), census!.Year, both.Sum(code => census.ByCode[code]));
    }
}
