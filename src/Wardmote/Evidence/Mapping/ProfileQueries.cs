using Microsoft.EntityFrameworkCore;
using Wardmote.Analysis.Geometry;
using Wardmote.Areas;
using Wardmote.Evidence.Exploring;
using Wardmote.Evidence.Fitness;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Documents;

namespace Wardmote.Evidence.Mapping;

/// <summary>Finds what a profile tells beside its counts: the small areas within, how deprived they are, and how a best-fit count would differ.</summary>
public static class ProfileQueries
{
    private const int MostDeprived = 2;

    extension(AppDb db)
    {
        /// <summary>The sets that hold an area of that code, the latest first.</summary>
        /// <exception cref="NotFoundException">No set has such an area.</exception>
        public async Task<IReadOnlyList<AreaSet>> SetsHoldingAsync(string code, CancellationToken cancellationToken)
        {
            List<Guid> ids = await db.Areas.Where(area => area.Code == code).Select(area => area.AreaSetId).ToListAsync(cancellationToken);
            List<AreaSet> sets = await db.AreaSets.AsNoTracking().Where(set => ids.Contains(set.AreaSetId)).OrderByDescending(set => set.Year).ToListAsync(cancellationToken);
            return sets.Count > 0 ? sets : throw new NotFoundException($"The area “{code}”");
        }

        /// <summary>The LSOAs whose middle lies in the area; none where the area is itself so small, or no LSOAs are known.</summary>
        public async Task<(AreaSet Set, IReadOnlyList<Area> Areas)?> SmallAreasAsync(ExploredEvidence explored, string code, CancellationToken cancellationToken)
        {
            AreaSet? lsoas = explored.Sets.Where(set => set.Kind == AreaKind.Lsoa).MaxBy(set => set.Year);
            if (lsoas is null || explored.Set.Kind is AreaKind.Lsoa)
            {
                return null;
            }

            byte[] borders = await db.AreasOf(explored.Set.AreaSetId).Where(area => area.Code == code).Select(area => area.Borders).SingleAsync(cancellationToken);
            Shape whole = AreaBorders.Unpack(borders);
            List<Area> areas = await db.AreasOf(lsoas.AreaSetId).AsNoTracking().ToListAsync(cancellationToken);
            return (lsoas, [.. areas.Where(area => whole.Contains(AreaBorders.Unpack(area.Outline).LabelPoint))]);
        }

        /// <summary>Crime in the small areas of the latest year, as a map.</summary>
        public async Task<Map?> SmallAreaMapAsync(ExploredEvidence explored, AreaSet lsoas, IReadOnlyList<Area> areas, MapPlane plane, CancellationToken cancellationToken)
        {
            if (areas.Count == 0)
            {
                return null;
            }

            Period from = explored.Counts.Months[ProfileYear.First(explored.Counts)];
            Counts counts = await db.CountsAsync(new CountQuestion(lsoas.AreaSetId, from, explored.To) { Codes = [.. areas.Select(area => area.Code)] }, cancellationToken);
            Dictionary<string, Shape> outlines = areas.ToDictionary(area => area.Code, area => AreaBorders.Unpack(area.Outline).Moved(NationalGrid.FromWgs84));
            MapQuestion question = new(new(), lsoas, TypeChoice.AllCrime, from, explored.To);
            Map map = AreaMap.OfCounts(question, [.. counts.Areas.Select(area => new MappedArea(area.Index, area.Code, area.Name, outlines[area.Code]))], counts, plane);
            return map with
            {
                Notes = [.. map.Notes, "An LSOA has about 1,500 people: a year of it is a few dozen crimes, and the points are approximate to about a street. Do not rank on it, and do not take a single dark area for a hot spot."],
                Source = explored.Source,
            };
        }

        /// <summary>How deprived the small areas are, in a sentence; empty where no index is known for them.</summary>
        public async Task<string> DeprivationAsync(IReadOnlyList<Area> areas, CancellationToken cancellationToken) =>
            await db.DecilesAsync([.. areas.Select(area => area.Code)], cancellationToken) is not { } found ? ""
                : $"{found.ByCode.Values.Count(one => one <= MostDeprived)} of {found.ByCode.Count} LSOAs are among the fifth most deprived in England, {found.ByCode.Values.Count(one => one > 8)} among the fifth least deprived ({found.Title}).";

        /// <summary>The decile of the Index of Multiple Deprivation of small areas, 1 for the most deprived tenth of England, with the table's title; none where no index is known for any of them.</summary>
        public async Task<(string Title, IReadOnlyDictionary<string, int> ByCode)?> DecilesAsync(IReadOnlyCollection<string> codes, CancellationToken cancellationToken)
        {
            HashSet<string> asked = [.. codes];
            foreach (AreaTable table in await db.TablesAboutAsync(AreaSubject.Deprivation, cancellationToken))
            {
                int decile = table.Columns.Index().Where(column => column.Item.Contains("IMD", StringComparison.OrdinalIgnoreCase) && column.Item.Contains("decile", StringComparison.OrdinalIgnoreCase)).Select(column => column.Index).FirstOrDefault(-1);
                Dictionary<string, int> deciles = decile < 0 ? [] : table.Unpack().Where(row => asked.Contains(row.Code) && row.Values[decile] is not null).ToDictionary(row => row.Code, row => (int)row.Values[decile]!.Value, StringComparer.Ordinal);
                if (deciles.Count > 0)
                {
                    return (table.Title, deciles);
                }
            }

            return null;
        }

        /// <summary>How the count by the published LSOA and a best-fit lookup would differ from the count by point, in a sentence; empty where no lookup is known.</summary>
        public async Task<string> BestFitDifferenceAsync(ExploredEvidence explored, CancellationToken cancellationToken)
        {
            Period from = explored.Counts.Months[ProfileYear.First(explored.Counts)];
            if (explored.Set.Kind != AreaKind.Ward || await db.BestFitAsync(explored.Set, from, explored.To, cancellationToken) is not { ShareThatDiffers: { } share } fit)
            {
                return "";
            }

            int at = explored.Area.Indexes[0];
            return $"By point {NumberWords.Count(fit.ByPoint[at])} incidents (anti-social behaviour among them) lie here; by the LSOA that the file states and a best-fit lookup ({fit.Lookup}) it would be {NumberWords.Count(fit.ByLookup[at])}. Over all wards {NumberWords.Share(share)} of incidents lie in another ward by the one than by the other. Wardmote counts by point.";
        }
    }
}
