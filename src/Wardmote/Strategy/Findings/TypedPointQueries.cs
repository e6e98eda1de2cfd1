using Wardmote.Analysis;
using Wardmote.Analysis.Geometry;
using Wardmote.Analysis.Hotspots;
using Wardmote.Evidence;
using Wardmote.Evidence.Exploring;
using Wardmote.Evidence.Mapping;
using Wardmote.Evidence.Rows;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Findings;

/// <summary>Reads the map points of all months once and tells of each type how it piles up and where hot spots come.</summary>
public static class TypedPointQueries
{
    /// <summary>The width of the hexagons in metres, as on the page of hot spots.</summary>
    public const double Width = 1_000;

    private const int MonthsInStep = 3;

    private static readonly string[] Columns = [ColumnName.Points, ColumnName.Point, ColumnName.Type];

    extension(AppDb db)
    {
        /// <summary>The map points of the whole period, by type: the same points and the same hexagons as the page of hot spots shows.</summary>
        /// <exception cref="NoAnswerException">The areas have no ground.</exception>
        public async Task<IReadOnlyList<TypedPoints>> TypedPointsAsync(ExploredEvidence explored, IReadOnlyList<TypeChoice> types, CancellationToken cancellationToken)
        {
            HashSet<int> chosen = [.. explored.Area.Indexes];
            MappedArea[] areas = [.. (await db.MappedAreasAsync(explored.Set, explored.Counts, cancellationToken)).Where(area => chosen.Contains(area.Index))];
            Shape all = MappedArea.Together(areas, explored.Set.IsPartition);
            CellCounts cells = CellCounts.Of(new Tiling(TileKind.Hexagon, Width), all, []);
            int steps = explored.Counts.Months.Count / MonthsInStep;
            int skipped = explored.Counts.Months.Count - (steps * MonthsInStep);
            PointCube cube = new(all, cells, steps);
            IReadOnlyList<StreetMonth> months = await db.StreetMonthsAsync(cancellationToken);
            foreach (StreetMonth month in months.Where(month => month.Month >= explored.From.First && month.Month <= explored.To.First))
            {
                int at = ((month.Month.Year - explored.From.First.Year) * Course.MonthsInYear) + month.Month.Month - explored.From.First.Month;
                cube.Add(await db.RowsOfAsync(month.SourceMonthId, Columns, cancellationToken), at < skipped ? -1 : (at - skipped) / MonthsInStep);
            }

            bool[] isKnown = [.. Enumerable.Range(0, steps).Select(step => Enumerable.Range(skipped + (step * MonthsInStep), MonthsInStep).All(explored.Counts.IsPresent))];
            bool crosses = explored.Fitness.ReplacedPointsOf(explored.Fitness.HomeForce).Any(month => month.Month > explored.From.First && month.Month <= explored.To.First);
            return [.. types.AsParallel().AsOrdered().Select(type => cube.Of(type, isKnown, crosses))];
        }
    }
}
