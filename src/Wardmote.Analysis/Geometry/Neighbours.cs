namespace Wardmote.Analysis.Geometry;

/// <summary>What makes two areas neighbours.</summary>
public enum Contiguity
{
    /// <summary>They share at least a corner.</summary>
    Queen,

    /// <summary>They share at least an edge.</summary>
    Rook,
}

/// <summary>Which areas lie beside which.</summary>
public static class Neighbours
{
    /// <summary>
    /// The neighbours of each shape, as rising positions in the list and never itself; an island has none. Boundaries must meet in their written
    /// corners, as published sets of areas do; corners within <paramref name="snap"/> of each other, in the unit of the coordinates, may be taken for one.
    /// <example><code>int[][] beside = Neighbours.Of(wards, Contiguity.Queen);</code></example>
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The snap is below 0.</exception>
    public static int[][] Of(IReadOnlyList<Shape> shapes, Contiguity contiguity, double snap = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(snap);
        Dictionary<(Position, Position), List<int>> meetings = [];
        for (int shape = 0; shape < shapes.Count; shape++)
        {
            foreach (Edge edge in shapes[shape].Edges.SelectMany(edges => edges))
            {
                Position from = Snapped(edge.AX, edge.AY, snap);
                Position to = contiguity == Contiguity.Queen ? from : Snapped(edge.BX, edge.BY, snap);
                (Position, Position) key = from.X < to.X || (from.X == to.X && from.Y <= to.Y) ? (from, to) : (to, from);
                if (!meetings.TryGetValue(key, out List<int>? there))
                {
                    meetings[key] = there = [];
                }

                if (there.Count == 0 || there[^1] != shape)
                {
                    there.Add(shape);
                }
            }
        }

        SortedSet<int>[] found = [.. shapes.Select(_ => new SortedSet<int>())];
        foreach (List<int> there in meetings.Values.Where(there => there.Count > 1))
        {
            foreach (int shape in there)
            {
                found[shape].UnionWith(there);
            }
        }

        return [.. found.Select((set, shape) => set.Where(other => other != shape).ToArray())];
    }

    private static Position Snapped(double x, double y, double snap) => snap == 0 ? new(x, y) : new(Math.Round(x / snap), Math.Round(y / snap));
}
