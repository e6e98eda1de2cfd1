using Wardmote.Analysis.Geometry;

namespace Wardmote.Evidence.Mapping;

/// <summary>The border around areas that lie beside one another: what they share lies within and falls away.</summary>
internal static class OuterBorder
{
    /// <summary>One shape that covers all of them by the even-odd rule. Borders that two areas draw differently stay, as slivers that are too thin to matter.</summary>
    public static Shape Of(IEnumerable<Shape> areas)
    {
        Dictionary<(Position, Position), int> borders = [];
        foreach (IReadOnlyList<Position> ring in areas.SelectMany(area => area.Polygons).SelectMany(polygon => polygon))
        {
            for (int i = 0; i < ring.Count; i++)
            {
                (Position, Position) border = Undirected(ring[i], ring[(i + 1) % ring.Count]);
                borders[border] = borders.GetValueOrDefault(border) + 1;
            }
        }

        Dictionary<Position, List<Position>> next = [];
        foreach ((Position from, Position to) in borders.Where(border => border.Value % 2 == 1).Select(border => border.Key))
        {
            Add(next, from, to);
            Add(next, to, from);
        }

        return new Shape([[.. Rings(next)]]);
    }

    /// <summary>Every place has an even number of borders, so that a walk along borders not walked yet comes back to where it began.</summary>
    private static IEnumerable<List<Position>> Rings(Dictionary<Position, List<Position>> next)
    {
        foreach (Position start in next.Keys.ToArray())
        {
            while (next[start].Count > 0)
            {
                List<Position> ring = [];
                for (Position at = start; next[at].Count > 0;)
                {
                    Position to = next[at][^1];
                    next[at].RemoveAt(next[at].Count - 1);
                    next[to].Remove(at);
                    ring.Add(at);
                    at = to;
                }

                if (ring.Distinct().Count() > 2)
                {
                    yield return ring;
                }
            }
        }
    }

    private static void Add(Dictionary<Position, List<Position>> next, Position from, Position to)
    {
        if (!next.TryGetValue(from, out List<Position>? ends))
        {
            next.Add(from, ends = []);
        }

        ends.Add(to);
    }

    private static (Position, Position) Undirected(Position one, Position other) => (one.X, one.Y).CompareTo((other.X, other.Y)) < 0 ? (one, other) : (other, one);
}
