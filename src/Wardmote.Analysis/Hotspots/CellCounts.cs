using Wardmote.Analysis.Geometry;

namespace Wardmote.Analysis.Hotspots;

/// <summary>
/// How many events fell into each cell of an area, with a collar of cells round it: without the events across the border, places at the
/// edge would seem quieter than they are. Cells of the collar count as neighbours and are never shown.
/// <example><code>CellCounts counts = CellCounts.Of(new Tiling(TileKind.Hexagon, 250), borough, burglaries);</code></example>
/// </summary>
/// <param name="Tiling">The cells' form and width.</param>
/// <param name="Cells">The cells, those of the area first.</param>
/// <param name="Counts">The events in each cell.</param>
/// <param name="InArea">How many of the cells, from the first, belong to the area; the others are its collar.</param>
/// <param name="Events">The events in cells of the area.</param>
/// <param name="EventsBeyond">The events that fell into no cell, beyond the collar.</param>
/// <param name="Caveats">What a reader has to be told, in words.</param>
public sealed record CellCounts(Tiling Tiling, IReadOnlyList<Tile> Cells, IReadOnlyList<double> Counts, int InArea, int Events, int EventsBeyond, IReadOnlyList<string> Caveats)
{
    /// <summary>The width of the collar unless another is asked for, in metres.</summary>
    public const double UsualCollar = 1000;

    /// <summary>Events for each cell of the area, on average.</summary>
    public double PerCell => (double)Events / InArea;

    /// <summary>Counts events, in metres on the National Grid. A cell belongs to the area when any of it does.</summary>
    /// <exception cref="NoAnswerException">The events stand at snap points and the cells are below the floor of <see cref="CellFloor"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The collar is below 0.</exception>
    public static CellCounts Of(Tiling tiling, Shape area, IEnumerable<Position> events, Locations locations = Locations.SnapPoints, double collar = UsualCollar)
    {
        CellFloor.CheckStill(tiling, locations);
        ArgumentOutOfRangeException.ThrowIfNegative(collar);
        (List<Tile> inside, List<Tile> round) = AreaCells.Of(tiling, area, collar);
        Tile[] cells = [.. inside, .. round];
        Dictionary<Tile, int> indexes = cells.Index().ToDictionary(cell => cell.Item, cell => cell.Index);
        double[] counts = new double[cells.Length];
        int beyond = 0;
        foreach (Position at in events)
        {
            if (indexes.TryGetValue(tiling.Of(at), out int cell))
            {
                counts[cell]++;
            }
            else
            {
                beyond++;
            }
        }

        int found = (int)counts.Take(inside.Count).Sum();
        return new CellCounts(tiling, cells, counts, inside.Count, found, beyond, Said(found, inside.Count, locations));
    }

    /// <summary>Which cells touch which, the collar's included.</summary>
    public Weights Neighbours(WeightStyle style = WeightStyle.Binary, bool includeSelf = false)
    {
        Dictionary<Tile, int> indexes = new(Cells.Count);
        for (int cell = 0; cell < Cells.Count; cell++)
        {
            indexes.Add(Cells[cell], cell);
        }

        int[][] neighbours = new int[Cells.Count][];
        List<int> found = [];
        for (int cell = 0; cell < neighbours.Length; cell++)
        {
            found.Clear();
            foreach (Tile beside in Tiling.Beside(Cells[cell]))
            {
                if (indexes.TryGetValue(beside, out int other))
                {
                    found.Add(other);
                }
            }

            neighbours[cell] = [.. found];
        }

        return Weights.Of(neighbours, style, includeSelf);
    }

    private static List<string> Said(int events, int cells, Locations locations)
    {
        List<string> said = [];
        if (events < cells)
        {
            said.Add($"There are {events:N0} events in {cells:N0} cells, fewer than one a cell on average: take more months or types together, or wider cells.");
        }

        if (locations == Locations.SnapPoints)
        {
            said.Add("Locations are approximate: each crime was moved to one of a fixed list of map points before it was published.");
        }

        return said;
    }
}
