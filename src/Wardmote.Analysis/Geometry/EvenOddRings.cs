namespace Wardmote.Analysis.Geometry;

/// <summary>Puts the edges of faulty polygons together again as polygons without faults that cover the same: what at least one of them covers by the even-odd rule.</summary>
internal static class EvenOddRings
{
    /// <summary>How often new crossings, which rounding can make of old ones, are cut again before the shape is given up.</summary>
    private const int Rounds = 10;

    /// <summary>The polygons; none where rounding keeps making new crossings, or where nothing is left.</summary>
    public static IReadOnlyList<IReadOnlyList<IReadOnlyList<Position>>> Of(IReadOnlyList<Edge[]> polygons)
    {
        (Edge Edge, int Polygon)[] cut = [.. polygons.SelectMany((edges, polygon) => edges.Select(edge => (edge, polygon)))];
        Faults faults = Faults.Between([.. cut.Select(piece => piece.Edge)]);
        for (int round = 0; round < Rounds && faults.Cuts.Any(cuts => cuts.Count > 0); round++)
        {
            cut = [.. cut.Zip(faults.Cuts).SelectMany(pair => Cut(pair.First.Edge, pair.Second).Where(edge => edge.AX != edge.BX || edge.AY != edge.BY).Select(edge => (edge, pair.First.Polygon)))];
            faults = Faults.Between([.. cut.Select(piece => piece.Edge)]);
        }

        return faults.Cuts.Any(cuts => cuts.Count > 0) ? [] : Assembled(cut, polygons.Count);
    }

    private static List<Position[]>[] Assembled((Edge Edge, int Polygon)[] cut, int count)
    {
        // An edge that a polygon has an even number of times has the same on both sides there: it is no boundary of it.
        Edge[][] odd =
        [
            .. Enumerable.Range(0, count).Select(polygon => cut.Where(piece => piece.Polygon == polygon)
                .GroupBy(piece => Rightwards(piece.Edge)).Where(same => int.IsOddInteger(same.Count())).Select(same => same.Key).ToArray()),
        ];
        Edge[] directed = [.. odd.SelectMany(edges => edges).Distinct().SelectMany(edge => Directed(edge, odd))];
        List<Position[]> rings = Trace(directed);
        (List<Position[]> outer, List<Position[]> holes) = (rings.FindAll(ring => Signed(ring) > 0), rings.FindAll(ring => Signed(ring) < 0));
        List<Position[]>[] polygons = [.. outer.Select(ring => new List<Position[]> { ring })];
        Shape[] shapes = [.. outer.Select(ring => new Shape([[ring]]))];
        foreach (Position[] hole in holes)
        {
            int around = Enumerable.Range(0, shapes.Length).Where(i => hole.All(shapes[i].Contains)).MinBy(i => Math.Abs(Signed(outer[i])));
            polygons[around].Add(hole);
        }

        return polygons;
    }

    private static IEnumerable<Edge> Cut(Edge edge, IReadOnlyList<Position> cuts)
    {
        Position at = new(edge.AX, edge.AY);
        foreach (Position cut in cuts.OrderBy(cut => cut.DistanceTo(new Position(edge.AX, edge.AY))).Append(new Position(edge.BX, edge.BY)))
        {
            yield return new Edge(at.X, at.Y, cut.X, cut.Y);
            at = cut;
        }
    }

    private static Edge Turned(Edge edge) => new(edge.BX, edge.BY, edge.AX, edge.AY);

    private static Edge Rightwards(Edge edge) => edge.AX < edge.BX || (edge.AX == edge.BX && edge.AY < edge.BY) ? edge : Turned(edge);

    /// <summary>The edge with what is covered on its left; nothing where both sides are covered, or neither is.</summary>
    private static Edge[] Directed(Edge edge, Edge[][] polygons)
    {
        bool isBeyondCovered = false;
        bool isNearCovered = false;
        foreach (Edge[] polygon in polygons)
        {
            bool isBeyondInside = IsBeyondInside(edge, polygon, out bool hasEdge);
            isBeyondCovered |= isBeyondInside;
            isNearCovered |= isBeyondInside != hasEdge;
        }

        // Beyond is right of an upward edge, and left of a level edge that runs to the right.
        bool isLeftBeyond = edge.AY == edge.BY ? edge.BX > edge.AX : edge.BY < edge.AY;
        return isBeyondCovered == isNearCovered ? [] : [isLeftBeyond == isBeyondCovered ? edge : Turned(edge)];
    }

    /// <summary>Counts what a line from the middle of the edge to the right, or upwards from a level edge, crosses besides the edge itself.</summary>
    private static bool IsBeyondInside(Edge edge, Edge[] polygon, out bool hasEdge)
    {
        bool isLevel = edge.AY == edge.BY;
        (double x, double y) = ((edge.AX + edge.BX) / 2, (edge.AY + edge.BY) / 2);
        (double px, double py) = isLevel ? (y, -x) : (x, y);
        bool isInside = false;
        hasEdge = false;
        foreach (Edge other in polygon)
        {
            if (other == edge)
            {
                hasEdge = true;
                continue;
            }

            (double ax, double ay, double bx, double by) = isLevel ? (other.AY, -other.AX, other.BY, -other.BX) : (other.AX, other.AY, other.BX, other.BY);
            isInside ^= ay > py != by > py && Orientation.Sign(ax, ay, bx, by, px, py) > 0 == by > ay;
        }

        return isInside;
    }

    /// <summary>Walks round with the inside on the left, and closes a ring whenever it comes back to a place.</summary>
    private static List<Position[]> Trace(Edge[] directed)
    {
        Dictionary<Position, List<Position>> onward = directed.GroupBy(edge => new Position(edge.AX, edge.AY))
            .ToDictionary(from => from.Key, from => from.Select(edge => new Position(edge.BX, edge.BY)).ToList());
        List<Position[]> rings = [];
        foreach (Position start in directed.Select(edge => new Position(edge.AX, edge.AY)))
        {
            while (onward[start].Count > 0)
            {
                List<Position> path = [start];
                Position back = start;
                do
                {
                    Position at = path[^1];
                    List<Position> ways = onward[at];
                    Position next = back == at ? ways[0] : ways.MinBy(way => Clockwise(at, back, way));
                    ways.Remove(next);
                    back = at;
                    int seen = path.IndexOf(next);
                    if (seen < 0)
                    {
                        path.Add(next);
                        continue;
                    }

                    rings.Add([.. path[seen..]]);
                    path.RemoveRange(seen + 1, path.Count - seen - 1);
                }
                while (path.Count > 1 || onward[start].Count > 0);
            }
        }

        return rings.FindAll(ring => ring.Length > 2);
    }

    /// <summary>How far one turns clockwise at a place from the way back to the way on.</summary>
    private static double Clockwise(Position at, Position back, Position on)
    {
        double turn = Math.Atan2(back.Y - at.Y, back.X - at.X) - Math.Atan2(on.Y - at.Y, on.X - at.X);
        return turn <= 0 ? turn + 2 * Math.PI : turn;
    }

    private static double Signed(Position[] ring)
    {
        double twice = 0;
        for (int i = 1; i + 1 < ring.Length; i++)
        {
            twice += (ring[i].X - ring[0].X) * (ring[i + 1].Y - ring[0].Y) - (ring[i + 1].X - ring[0].X) * (ring[i].Y - ring[0].Y);
        }

        return twice / 2;
    }
}
