using Microsoft.EntityFrameworkCore;
using Wardmote.Analysis.Geometry;
using Wardmote.Areas;
using Wardmote.Evidence.Exploring;
using Wardmote.Evidence.Mapping;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Assessments.Counted;

/// <summary>Finds the places of an assessment: its areas as shapes, and how deprived the small areas in them are.</summary>
internal static class PlacesQueries
{
    private const int Fifths = 5;

    extension(AppDb db)
    {
        /// <summary>What draws the maps of the area's types.</summary>
        public async Task<TypeMaps> TypeMapsAsync(ExploredEvidence year, ExploredEvidence whole, CancellationToken cancellationToken)
        {
            MappedArea[] all = await db.MappedAreasAsync(year.Set, year.Counts, cancellationToken);
            MappedArea[] areas = [.. all.Where(area => year.Area.Indexes.Contains(area.Index))];
            bool crosses = whole.Fitness.ReplacedPointsOf(whole.Fitness.HomeForce).Any(month => month.Month > whole.From.First && month.Month <= whole.To.First);
            return new TypeMaps(db, year, whole, new AssessedPlaces(areas, MappedArea.Together(areas, year.Set.IsPartition)), crosses);
        }

        /// <summary>How the small areas lie among all of England by deprivation; none where no index is known for them.</summary>
        public async Task<AssessedDeprivation?> DeprivationAsync(ExploredEvidence explored, AssessedPlaces places, CancellationToken cancellationToken)
        {
            var index = new ShapeIndex([.. places.Areas.Select(area => area.Outline)]);
            (AssessedDeprivation? best, double known) = (null, 0);
            foreach (AreaSet set in explored.Sets.Where(set => set.Kind == AreaKind.Lsoa).OrderByDescending(set => set.Year))
            {
                var small = await db.AreasOf(set.AreaSetId).AsNoTracking().Select(area => new { area.Code, area.Outline }).ToListAsync(cancellationToken);
                Dictionary<string, int> areaOf = [];
                foreach (var one in small)
                {
                    Position middle = AreaBorders.Unpack(one.Outline).Moved(NationalGrid.FromWgs84).LabelPoint;
                    if (index.Find(middle.X, middle.Y) is >= 0 and int area)
                    {
                        areaOf[one.Code] = area;
                    }
                }

                // Many codes stand in the sets of two censuses: the index is of the set of which it knows all.
                if (await db.DecilesAsync([.. areaOf.Keys], cancellationToken) is { } deciles && (double)deciles.ByCode.Count / areaOf.Count is var share && share > known)
                {
                    (best, known) = (Counted(deciles.Title, places, areaOf, deciles.ByCode), share);
                }
            }

            return best;
        }
    }

    private static AssessedDeprivation Counted(string title, AssessedPlaces places, Dictionary<string, int> areaOf, IReadOnlyDictionary<string, int> deciles)
    {
        int FifthOf(int decile) => (decile - 1) / 2;
        return new(
            title,
            [.. Enumerable.Range(0, Fifths).Select(fifth => deciles.Values.Count(decile => FifthOf(decile) == fifth))],
            deciles.GroupBy(pair => places.Areas[areaOf[pair.Key]].Code, StringComparer.Ordinal).ToDictionary(group => group.Key, group => (group.Count(pair => FifthOf(pair.Value) == 0), group.Count()), StringComparer.Ordinal));
    }
}
