using Wardmote.Analysis.Geometry;

namespace Wardmote.Analysis.Hotspots;

/// <summary>Which cells of a tiling belong to an area, and which lie round it.</summary>
internal static class AreaCells
{
    public static (List<Tile> Inside, List<Tile> Round) Of(Tiling tiling, Shape area, double collar)
    {
        HashSet<Tile> touched = [.. area.Edges.SelectMany(edges => edges).SelectMany(edge => Along(tiling, edge))];
        List<Tile> inside = [];
        List<Tile> round = [];
        foreach (Tile tile in Candidates(tiling, area.Bounds.Widened(collar + 2 * tiling.Width)))
        {
            Position centre = tiling.Centre(tile);
            if (touched.Contains(tile) || area.Contains(centre))
            {
                inside.Add(tile);
            }
            else if (collar > 0 && area.Edges.SelectMany(edges => edges).Any(edge => edge.SquaredDistance(centre.X, centre.Y) <= collar * collar))
            {
                round.Add(tile);
            }
        }

        return (inside, round);
    }

    /// <summary>The cells that a piece of boundary runs through, seen at steps of a twentieth of a cell.</summary>
    private static IEnumerable<Tile> Along(Tiling tiling, Edge edge)
    {
        int steps = (int)(double.Hypot(edge.BX - edge.AX, edge.BY - edge.AY) / tiling.Width * 20) + 1;
        return Enumerable.Range(0, steps + 1).Select(i => tiling.Of(new Position(
            edge.AX + (edge.BX - edge.AX) * i / steps,
            edge.AY + (edge.BY - edge.AY) * i / steps)));
    }

    private static IEnumerable<Tile> Candidates(Tiling tiling, Bounds bounds)
    {
        int bottom = tiling.Of(new Position(bounds.MinX, bounds.MinY)).Row;
        int top = tiling.Of(new Position(bounds.MinX, bounds.MaxY)).Row;
        for (int row = bottom; row <= top; row++)
        {
            double y = tiling.Centre(new Tile(0, row)).Y;
            for (int column = tiling.Of(new Position(bounds.MinX, y)).Column; column <= tiling.Of(new Position(bounds.MaxX, y)).Column; column++)
            {
                yield return new Tile(column, row);
            }
        }
    }
}
