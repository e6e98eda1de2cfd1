using System.CommandLine;
using Wardmote.Analysis.Geometry;
using Wardmote.Analysis.Hotspots;
using Wardmote.Evidence.Exploring;
using Wardmote.Evidence.Fitness;
using Wardmote.Evidence.Mapping;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Cli;

/// <summary>`wardmote analyse hotspots --area NAME --by hexagon|square --metres 500`: cells in which more lies together than chance would place.</summary>
internal static class AnalyseHotspotsCommand
{
    private const double UsualMetres = 500;

    private const int UsualPermutations = 999;

    /// <summary>So many metres beyond the collar are read, so that its cells are whole.</summary>
    private const double Beyond = 1_500;

    public static Command Create()
    {
        var command = new Command("hotspots", "Finds cells in which more lies together than chance would place (Getis and Ord’s Gi*)");
        var by = new Option<string?>("--by") { Description = "The form of a cell: hexagon, or square; hexagon where none is named", HelpName = "FORM" };
        var metres = new Option<double>("--metres") { Description = "The width of a cell, 250 or more", HelpName = "WIDTH", DefaultValueFactory = _ => UsualMetres };
        var permutations = new Option<int>("--permutations") { Description = "How often counts are shuffled; 0 for the normal distribution alone", HelpName = "NUMBER", DefaultValueFactory = _ => UsualPermutations };
        var seed = new Option<long>("--seed") { Description = "The start of the random numbers: the same seed gives the same answer", HelpName = "NUMBER", DefaultValueFactory = _ => 1 };
        foreach (Option option in new Option[] { by, metres, permutations, seed })
        {
            command.Options.Add(option);
        }

        AnalyseCommand.Act(command, new(command), async (scope, explored, result, cancellationToken) =>
        {
            TileKind kind = result.GetValue(by)?.Trim().ToLowerInvariant() switch
            {
                null or "hexagon" => TileKind.Hexagon,
                "square" => TileKind.Square,
                string other => throw new SettingException($"“{other}” is no form of a cell: write hexagon or square"),
            };
            double width = result.GetValue(metres);
            if (!(width is > 0 and < 100_000) || result.GetValue(permutations) is < 0 or > 99_999)
            {
                throw new SettingException("A cell is some hundred metres wide, and counts are shuffled 0 to 99,999 times");
            }

            Shape area = await ExploredShape.OfAsync(scope.Of<AppDb>(), explored, cancellationToken);
            IReadOnlyList<PointCount> points = await scope.Of<AppDb>().PointCountsAsync(explored.From, explored.To, explored.Type.Types, area.Bounds.Widened(Beyond), cancellationToken);
            var counts = CellCounts.Of(new Tiling(kind, width), area, points.SelectMany(point => Enumerable.Repeat(point.At, point.Count)));
            return Told(explored, HotSpotMap.Of(counts, result.GetValue(permutations), result.GetValue(seed)), points);
        });
        return command;
    }

    private static Analysed Told(ExploredEvidence explored, HotSpotMap map, IReadOnlyList<PointCount> points)
    {
        Tiling tiling = map.Counts.Tiling;
        ILookup<Tile, PointCount> inCell = points.ToLookup(point => tiling.Of(point.At));
        HotSpotCell[] marked = [.. map.Cells.Where(cell => cell.Significance != Significance.None).OrderByDescending(cell => cell.Z)];
        IReadOnlyList<Caveat> caveats = Caveats.For(explored.Fitness, explored.Shown(EvidenceUse.Points));
        object told = new
        {
            method = "Gi* of Getis and Ord, binary neighbours and the cell itself, two-sided, adjusted for the number of cells (Benjamini and Hochberg)",
            settings = AnalyseOptions.Settings(explored),
            cells = new { form = tiling.Kind, metres = tiling.Width, count = map.Cells.Count, events = map.Counts.Events, beyond = map.Counts.EventsBeyond, collarMetres = CellCounts.UsualCollar },
            permutations = map.Permutations,
            seed = map.Seed,
            hot = marked.Count(cell => cell.Z > 0),
            cold = marked.Count(cell => cell.Z < 0),
            spots = marked.Select(cell =>
            {
                Position centre = tiling.Centre(cell.Tile);
                (double longitude, double latitude) = NationalGrid.ToWgs84(centre.X, centre.Y);
                return new
                {
                    name = NameOf(inCell[cell.Tile]), easting = centre.X, northing = centre.Y, longitude, latitude, count = cell.Count, z = cell.Z, chance = cell.Chance, adjustedChance = cell.AdjustedChance,
                    permutedChance = double.IsNaN(cell.PermutedChance) ? (double?)null : cell.PermutedChance, significance = cell.Significance,
                };
            }),
            caveats = map.Caveats.Select(text => (object)new { id = "method", text, why = "" }).Concat(AnalyseOptions.Told(caveats)),
        };
        HotSpotCell[] hot = [.. marked.Where(cell => cell.Z > 0)];
        return new(told,
        [
            $"{explored.Type.Name} in {explored.Area.Name}, {explored.PeriodText}: {hot.Length} of {map.Cells.Count} cells of {tiling.Width:0} m are hot spots and hold {NumberWords.Share(hot.Sum(cell => cell.Count) / Math.Max(1, map.Counts.Events))} of {NumberWords.Count(map.Counts.Events)} incidents with a place.",
            .. hot.Take(20).Select(cell => FormattableString.Invariant($"  about {NameOf(inCell[cell.Tile])}: {cell.Count:N0}, Gi* {cell.Z:F2}, {cell.Significance}")),
            .. map.Caveats.Select(text => $"Note: {text}"),
            .. caveats.Select(caveat => $"Note: {caveat.Sentence}"),
            $"Source: {explored.Source}.",
        ]);
    }

    /// <summary>The busiest map point of a cell names it.</summary>
    private static string NameOf(IEnumerable<PointCount> points) => points.FirstOrDefault()?.Name ?? "a cell without incidents of its own";
}
