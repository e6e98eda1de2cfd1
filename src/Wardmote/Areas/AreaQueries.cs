using Microsoft.EntityFrameworkCore;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Areas;

/// <summary>Finds areas and their sets.</summary>
public static class AreaQueries
{
    extension(AppDb db)
    {
        public DbSet<AreaSet> AreaSets => db.Set<AreaSet>();

        public DbSet<Area> Areas => db.Set<Area>();

        /// <summary>One of the partnership's sets.</summary>
        /// <exception cref="NotFoundException">The partnership has no such set.</exception>
        public async Task<AreaSet> AreaSetAsync(Guid areaSetId, CancellationToken cancellationToken) =>
            await db.AreaSets.SingleOrDefaultAsync(set => set.AreaSetId == areaSetId, cancellationToken) ?? throw new NotFoundException("The set of areas");

        /// <summary>The set of a kind and year, which is begun where there is none. The partnership's own areas are one set, whatever the year.</summary>
        public async Task<AreaSet> AreaSetForAsync(AreaKind kind, int year, Guid partnershipId, CancellationToken cancellationToken)
        {
            AreaSet? set = await db.AreaSets.SingleOrDefaultAsync(one => one.Kind == kind && (kind == AreaKind.Custom || one.Year == year), cancellationToken);
            if (set is null)
            {
                set = new AreaSet(partnershipId, kind, year);
                db.Add(set);
            }

            return set;
        }

        /// <summary>One of the areas that the partnership drew itself.</summary>
        /// <exception cref="NotFoundException">It has no such area, or a file brought it.</exception>
        public async Task<Area> OwnAreaAsync(Guid areaId, CancellationToken cancellationToken)
        {
            IQueryable<AreaSet> own = db.AreaSets.Where(set => set.Kind == AreaKind.Custom);
            return await db.Areas.SingleOrDefaultAsync(area => area.AreaId == areaId && own.Any(set => set.AreaSetId == area.AreaSetId), cancellationToken) ?? throw new NotFoundException("The area");
        }

        /// <summary>Areas by name or code, each from the newest set that has it.</summary>
        /// <exception cref="RuleBrokenException">One of them is in no set; the message names it.</exception>
        public async Task<IReadOnlyList<Area>> AreasNamedAsync(IReadOnlyList<string> names, string field, CancellationToken cancellationToken)
        {
            Dictionary<Guid, AreaSet> sets = await db.AreaSets.AsNoTracking().ToDictionaryAsync(set => set.AreaSetId, cancellationToken);
            var known = await db.Areas.AsNoTracking().Select(area => new { area.AreaId, area.AreaSetId, area.Code, area.Name }).ToListAsync(cancellationToken);
            List<Guid> found = [];
            foreach (string name in names)
            {
                var like = known.Where(area => area.Code.Equals(name, StringComparison.OrdinalIgnoreCase) || area.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
                found.Add(like.OrderByDescending(area => sets[area.AreaSetId].Year).FirstOrDefault()?.AreaId ?? throw new RuleBrokenException($"No ward, LSOA or other area is called “{name}”. Write its name or code as the page of its set has it", field));
            }

            return await db.Areas.AsNoTracking().Where(area => found.Contains(area.AreaId)).ToListAsync(cancellationToken);
        }

        /// <summary>The areas of a set, in the order of their codes: the order in which everything counts them.</summary>
        public IQueryable<Area> AreasOf(Guid areaSetId) => db.Areas.Where(area => area.AreaSetId == areaSetId).OrderBy(area => area.Code);
    }
}
