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

        /// <summary>The areas of a set, in the order of their codes: the order in which everything counts them.</summary>
        public IQueryable<Area> AreasOf(Guid areaSetId) => db.Areas.Where(area => area.AreaSetId == areaSetId).OrderBy(area => area.Code);
    }
}
