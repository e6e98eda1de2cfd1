using Microsoft.EntityFrameworkCore;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Areas;

/// <summary>Finds places by name, and the set of areas that was in force.</summary>
public static class PlaceQueries
{
    extension(AppDb db)
    {
        /// <summary>The place of a name: the partnership's own, a district's name or code, else a ward's or other area's.</summary>
        /// <exception cref="RuleBrokenException">Nothing has that name; the message says what there is.</exception>
        public async Task<NamedPlace> PlaceNamedAsync(string name, string partnershipName, CancellationToken cancellationToken)
        {
            string asked = name.Trim();
            if (asked.Length == 0 || asked.Equals(partnershipName, StringComparison.OrdinalIgnoreCase))
            {
                return new NamedPlace(partnershipName);
            }

            var districts = await db.Areas.AsNoTracking().Where(area => area.DistrictName != "").Select(area => new { area.DistrictCode, area.DistrictName }).Distinct().ToListAsync(cancellationToken);
            if (districts.Find(one => Is(one.DistrictName) || Is(one.DistrictCode)) is { } district)
            {
                return new NamedPlace(district.DistrictName, District: district.DistrictName);
            }

            Dictionary<Guid, AreaSet> sets = await db.AreaSets.AsNoTracking().ToDictionaryAsync(set => set.AreaSetId, cancellationToken);
            var areas = await db.Areas.AsNoTracking().Select(area => new { area.AreaSetId, area.Code, area.Name }).ToListAsync(cancellationToken);
            return areas.Where(area => Is(area.Code) || Is(area.Name)).OrderBy(area => sets[area.AreaSetId].Kind).ThenByDescending(area => sets[area.AreaSetId].Year).FirstOrDefault() is { } found
                ? new NamedPlace(found.Name, Code: found.Code, Kind: sets[found.AreaSetId].Kind)
                : throw new RuleBrokenException(districts.Count == 0
                    ? $"No area is called “{asked}”: no boundaries have been brought in yet. Start with “wardmote import boundaries”"
                    : $"No district, ward or other area is called “{asked}”. The districts are {string.Join(", ", districts.Select(one => one.DistrictName).Distinct().Order(StringComparer.Ordinal))}");

            bool Is(string held) => held.Length > 0 && held.Equals(asked, StringComparison.OrdinalIgnoreCase);
        }

        /// <summary>The set of a kind that was in force at the end of a period; of one year where that is asked for.</summary>
        /// <param name="district">The district that it must have areas in; any where none is named.</param>
        /// <exception cref="RuleBrokenException">There is no such set; the message says which there are.</exception>
        public async Task<AreaSet> SetInForceAsync(AreaKind kind, DateOnly last, int? year, string? district, CancellationToken cancellationToken)
        {
            List<AreaSet> sets = await db.AreaSets.AsNoTracking().Where(set => set.Kind == kind).ToListAsync(cancellationToken);
            List<Guid> held = await db.Areas.AsNoTracking().Where(area => district == null || area.DistrictName == district).Select(area => area.AreaSetId).Distinct().ToListAsync(cancellationToken);
            string[] others = [.. (await db.AreaSets.AsNoTracking().ToListAsync(cancellationToken)).Where(set => held.Contains(set.AreaSetId)).OrderBy(set => set.Kind).ThenBy(set => set.Year).Select(set => set.Title)];
            AreaSet[] usable = [.. sets.Where(set => held.Contains(set.AreaSetId) && (year is null || set.Year == year))];
            return AreaSet.InForce(usable, last) ?? throw new RuleBrokenException(
                $"There are no boundaries of {AreaSet.WordsOf(kind)}{(year is null ? "" : $" of {year}")}{(district is null ? "" : $" in {district}")}. {(kind == AreaKind.Custom ? "Draw them on the page of areas first" : "Bring them in with “wardmote import boundaries FILE”")}{(others.Length == 0 ? "" : $", or count by what there is: {string.Join(", ", others)}")}");
        }
    }
}
