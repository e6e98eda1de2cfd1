using Microsoft.EntityFrameworkCore;
using Wardmote.Areas;
using Wardmote.Platform.Data;

namespace Wardmote.Evidence;

/// <summary>Finds where the areas of a set lie, and what has been counted in them.</summary>
public static class TallyQueries
{
    extension(AppDb db)
    {
        /// <summary>The areas of a set, ready to place points in them.</summary>
        public async Task<AreaPlaces> PlacesOfAsync(AreaSet set, CancellationToken cancellationToken)
        {
            var areas = await db.AreasOf(set.AreaSetId).AsNoTracking().Select(area => new { area.DistrictCode, area.DistrictName, area.Borders }).ToListAsync(cancellationToken);
            return new AreaPlaces(set, [.. areas.Select(area => new PlacedArea(DistrictOf(area.DistrictCode, area.DistrictName), AreaBorders.Unpack(area.Borders)))]);
        }

        /// <summary>All sets, ready to place points in them: what a month that is brought in is counted by.</summary>
        public async Task<IReadOnlyList<AreaPlaces>> PlacesAsync(CancellationToken cancellationToken)
        {
            List<AreaPlaces> places = [];
            foreach (AreaSet set in await db.AreaSets.AsNoTracking().OrderBy(set => set.AreaSetId).ToListAsync(cancellationToken))
            {
                places.Add(await db.PlacesOfAsync(set, cancellationToken));
            }

            return places;
        }
    }

    /// <summary>What tallies call a district: its code, or its name where no code is known.</summary>
    internal static string DistrictOf(string code, string name) => code.Length > 0 ? code : name;
}
