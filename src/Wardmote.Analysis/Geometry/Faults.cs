namespace Wardmote.Analysis.Geometry;

/// <summary>Where the edges of a polygon touch, cross or overlap one another beyond the ends that they share.</summary>
/// <param name="Places">Each such place.</param>
/// <param name="Cuts">For each edge, the places within it where it has to be cut.</param>
internal sealed record Faults(IReadOnlyList<Position> Places, IReadOnlyList<IReadOnlyList<Position>> Cuts)
{
    /// <summary>Where the places of two crossings are this close, as a share of the polygon's size, rounding alone keeps them apart.</summary>
    private const double Alike = 1e-9;

    /// <summary>
    /// The places of all faults of a shape: besides those of its edges, where a ring comes back to one of its own positions, a hole that lies
    /// outside its polygon, and a polygon that lies in another one.
    /// </summary>
    public static IReadOnlyList<Position> In(Shape shape)
    {
        Shape[] polygons = [.. shape.Polygons.Select(polygon => new Shape([polygon]))];
        return
        [
            .. Between([.. shape.Edges.SelectMany(edges => edges)]).Places
                .Concat(shape.Polygons.SelectMany(polygon => polygon).SelectMany(ring => ring.GroupBy(at => at).Where(same => same.Count() > 1).Select(same => same.Key)))
                .Concat(shape.Polygons.SelectMany(HolesOutside))
                .Concat(polygons.SelectMany(one => polygons.Where(other => other != one && one.Bounds.Meets(other.Bounds)).SelectMany(other => Inside(one, other))))
                .Distinct(),
        ];
    }

    public static Faults Between(Edge[] edges)
    {
        double alike = Alike * edges.Max(edge => Math.Abs(edge.AX - edges[0].AX) + Math.Abs(edge.AY - edges[0].AY));
        List<Position>[] cuts = [.. edges.Select(_ => new List<Position>())];
        HashSet<Position> places = [];
        int[] order = [.. Enumerable.Range(0, edges.Length).OrderBy(i => edges[i].MinX)];
        for (int i = 0; i < order.Length; i++)
        {
            for (int j = i + 1; j < order.Length && edges[order[j]].MinX <= edges[order[i]].MaxX; j++)
            {
                if (edges[order[j]].MinY <= edges[order[i]].MaxY && edges[order[i]].MinY <= edges[order[j]].MaxY)
                {
                    Meet(edges[order[i]], edges[order[j]], cuts[order[i]], cuts[order[j]], places, alike);
                }
            }
        }

        return new Faults([.. places], cuts);
    }

    private static IEnumerable<Position> HolesOutside(IReadOnlyList<IReadOnlyList<Position>> polygon)
    {
        Shape outer = new([[polygon[0]]]);
        return polygon.Skip(1).Where(hole => hole.All(at => outer.Locate(at) == Side.Outside)).Select(hole => hole[0]);
    }

    private static IEnumerable<Position> Inside(Shape polygon, Shape other) => other.Polygons[0][0].Where(at => polygon.Locate(at) == Side.Inside).Take(1);

    private static void Meet(in Edge one, in Edge other, List<Position> cutsOfOne, List<Position> cutsOfOther, HashSet<Position> places, double alike)
    {
        int otherFrom = Orientation.Sign(one.AX, one.AY, one.BX, one.BY, other.AX, other.AY);
        int otherTo = Orientation.Sign(one.AX, one.AY, one.BX, one.BY, other.BX, other.BY);
        int oneFrom = Orientation.Sign(other.AX, other.AY, other.BX, other.BY, one.AX, one.AY);
        int oneTo = Orientation.Sign(other.AX, other.AY, other.BX, other.BY, one.BX, one.BY);
        if (otherFrom * otherTo < 0 && oneFrom * oneTo < 0)
        {
            Position exact = Crossing(one, other);
            Position[] ends = [new(one.AX, one.AY), new(one.BX, one.BY), new(other.AX, other.AY), new(other.BX, other.BY)];
            Position at = ends.Concat(places).Where(place => place.DistanceTo(exact) <= alike).Append(exact).First();
            cutsOfOne.Add(at);
            cutsOfOther.Add(at);
            places.Add(at);
            return;
        }

        CutAt(one, otherFrom, new Position(other.AX, other.AY), cutsOfOne, places);
        CutAt(one, otherTo, new Position(other.BX, other.BY), cutsOfOne, places);
        CutAt(other, oneFrom, new Position(one.AX, one.AY), cutsOfOther, places);
        CutAt(other, oneTo, new Position(one.BX, one.BY), cutsOfOther, places);

        // Two edges with the same ends lie on each other.
        if ((one.AX, one.AY, one.BX, one.BY) == (other.AX, other.AY, other.BX, other.BY) || (one.AX, one.AY, one.BX, one.BY) == (other.BX, other.BY, other.AX, other.AY))
        {
            places.Add(new Position(one.AX, one.AY));
        }
    }

    private static void CutAt(in Edge edge, int sign, Position at, List<Position> cuts, HashSet<Position> places)
    {
        bool isEnd = (at.X == edge.AX && at.Y == edge.AY) || (at.X == edge.BX && at.Y == edge.BY);
        if (sign == 0 && !isEnd && at.X >= edge.MinX && at.X <= edge.MaxX && at.Y >= edge.MinY && at.Y <= edge.MaxY)
        {
            cuts.Add(at);
            places.Add(at);
        }
    }

    private static Position Crossing(in Edge one, in Edge other)
    {
        (double oneX, double oneY) = (one.BX - one.AX, one.BY - one.AY);
        (double otherX, double otherY) = (other.BX - other.AX, other.BY - other.AY);
        double along = ((other.AX - one.AX) * otherY - (other.AY - one.AY) * otherX) / (oneX * otherY - oneY * otherX);
        return new Position(one.AX + along * oneX, one.AY + along * oneY);
    }
}
