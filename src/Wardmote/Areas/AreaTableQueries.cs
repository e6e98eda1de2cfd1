using Microsoft.EntityFrameworkCore;
using Wardmote.Platform.Data;

namespace Wardmote.Areas;

/// <summary>Finds tables of figures and lookups by area.</summary>
public static class AreaTableQueries
{
    extension(AppDb db)
    {
        public DbSet<AreaTable> AreaTables => db.Set<AreaTable>();

        public DbSet<AreaLookup> AreaLookups => db.Set<AreaLookup>();

        /// <summary>The tables about one subject, the newest batch first: where two tell of the same area and year the first counts.</summary>
        public async Task<IReadOnlyList<AreaTable>> TablesAboutAsync(AreaSubject subject, CancellationToken cancellationToken) =>
            await db.AreaTables.AsNoTracking().Where(table => table.Subject == subject).OrderByDescending(table => table.BatchId).ToListAsync(cancellationToken);

        /// <summary>The lookups from one kind of code to another, the newest batch first.</summary>
        public async Task<IReadOnlyList<AreaLookup>> LookupsAsync(string fromCodes, string toCodes, CancellationToken cancellationToken) =>
            await db.AreaLookups.AsNoTracking().Where(lookup => lookup.FromCodes == fromCodes && lookup.ToCodes == toCodes).OrderByDescending(lookup => lookup.BatchId).ToListAsync(cancellationToken);

        /// <summary>The recorded crime of all partnerships, from the newest table; none where no table has been brought in.</summary>
        public async Task<AreaTable?> ComparisonAsync(CancellationToken cancellationToken) => await db.AreaTables.AsNoTracking().Where(table => table.Subject == AreaSubject.RecordedCrime).OrderByDescending(table => table.BatchId).FirstOrDefaultAsync(cancellationToken);

        /// <summary>Which areas the partnership has.</summary>
        public async Task<KnownAreas> KnownAreasAsync(CancellationToken cancellationToken)
        {
            Dictionary<Guid, AreaKind> kinds = await db.AreaSets.AsNoTracking().ToDictionaryAsync(set => set.AreaSetId, set => set.Kind, cancellationToken);
            var areas = await db.Areas.AsNoTracking().Select(area => new { area.AreaSetId, area.Code, area.Name, area.DistrictCode, area.DistrictName }).ToListAsync(cancellationToken);
            return new KnownAreas([.. areas.Select(area => new KnownArea(kinds[area.AreaSetId], area.Code, area.Name, area.DistrictCode, area.DistrictName))]);
        }
    }
}
