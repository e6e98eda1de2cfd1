using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Areas;
using Wardmote.Batches;
using Wardmote.Platform.Data;

namespace Wardmote.Evidence.Pages;

/// <summary>The sets of areas with what each still lacks, and the tables and lookups about them.</summary>
[Requires(Permission.ViewEvidence)]
public sealed class AreaSetsPage(AppDb db) : PageModel
{
    public IReadOnlyList<SetLine> Sets { get; private set; } = [];

    public IReadOnlyList<TableLine> Tables { get; private set; } = [];

    public IReadOnlyList<TableLine> Lookups { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Dictionary<Guid, string> files = await db.Batches.Where(batch => batch.Kind != BatchKind.Street && batch.Kind != BatchKind.Outcomes && batch.Kind != BatchKind.StopAndSearch)
            .ToDictionaryAsync(batch => batch.BatchId, batch => batch.FileName, cancellationToken);
        List<AreaTable> tables = await db.AreaTables.AsNoTracking().ToListAsync(cancellationToken);
        List<AreaLookup> lookups = await db.AreaLookups.AsNoTracking().ToListAsync(cancellationToken);
        var codes = (await db.Areas.Select(area => new { area.AreaSetId, area.Code }).ToListAsync(cancellationToken)).ToLookup(area => area.AreaSetId, area => area.Code);
        MissingPeople missing = new(tables, lookups);
        var counts = await db.Areas.GroupBy(area => new { area.AreaSetId, area.DistrictName }).Select(group => new { group.Key.AreaSetId, group.Key.DistrictName, Areas = group.Count() }).ToListAsync(cancellationToken);
        Tables = [.. tables.Select(table => new TableLine(table.Title, table.Rows, files[table.BatchId])).OrderBy(line => line.Title, StringComparer.Ordinal)];
        Lookups = [.. lookups.Select(lookup => new TableLine(lookup.Title, lookup.Rows, files[lookup.BatchId])).OrderBy(line => line.Title, StringComparer.Ordinal)];
        List<AreaSet> sets = await db.AreaSets.AsNoTracking().ToListAsync(cancellationToken);
        Sets = [.. sets.OrderBy(set => set.Kind).ThenBy(set => set.Year).Select(set => new SetLine(
            set.AreaSetId,
            set.Title,
            counts.Where(count => count.AreaSetId == set.AreaSetId).Sum(count => count.Areas),
            string.Join(", ", counts.Where(count => count.AreaSetId == set.AreaSetId && count.DistrictName.Length > 0).Select(count => count.DistrictName).Distinct().Order(StringComparer.Ordinal)),
            missing.Of(set.Kind, [.. codes[set.AreaSetId]])))];
    }

    /// <summary>A set with how many areas it has.</summary>
    public sealed record SetLine(Guid AreaSetId, string Title, int Areas, string Districts, string Missing);

    /// <summary>A table or lookup with the file that it came in.</summary>
    public sealed record TableLine(string Title, int Rows, string FileName);
}
