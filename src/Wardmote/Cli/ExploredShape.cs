using Microsoft.EntityFrameworkCore;
using Wardmote.Analysis.Geometry;
using Wardmote.Areas;
using Wardmote.Evidence.Exploring;
using Wardmote.Evidence.Mapping;
using Wardmote.Platform.Data;

namespace Wardmote.Cli;

/// <summary>The border of the chosen area on the National Grid, in metres.</summary>
internal static class ExploredShape
{
    public static async Task<Shape> OfAsync(AppDb db, ExploredEvidence explored, CancellationToken cancellationToken)
    {
        string[] codes = [.. explored.Area.Indexes.Select(index => explored.Counts.Areas[index].Code)];
        var areas = await db.AreasOf(explored.Set.AreaSetId).Where(area => codes.Contains(area.Code)).Select(area => new { area.Code, area.Name, area.Outline }).ToListAsync(cancellationToken);
        return MappedArea.Together([.. areas.Select((area, at) => new MappedArea(at, area.Code, area.Name, AreaBorders.Unpack(area.Outline).Moved(NationalGrid.FromWgs84)))], explored.Set.IsPartition);
    }
}
