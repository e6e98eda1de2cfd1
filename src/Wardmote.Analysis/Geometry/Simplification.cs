namespace Wardmote.Analysis.Geometry;

/// <summary>
/// Draws shapes with fewer positions, for display: never for placing points or measuring. Where shapes meet, they still meet: the
/// boundaries are cut where three or more come together, and each piece between two such places is thinned once, in the same way for both of
/// its neighbours (Douglas and Peucker 1973).
/// <example><code>IReadOnlyList&lt;Shape&gt; forTheMap = Simplification.Of(wards, toleranceMetres: 25);</code></example>
/// </summary>
public static class Simplification
{
    private const double MetresToADegree = 111_320;

    /// <summary>The shapes, in longitude and latitude, with positions left out so that no boundary moves by more than the tolerance. Every ring is kept, however small.</summary>
    /// <param name="shapes">The shapes, all at once: what is simplified apart no longer fits together.</param>
    /// <param name="toleranceMetres">How far a boundary may move; 0 leaves out only what lies on a straight line.</param>
    /// <exception cref="ArgumentOutOfRangeException">The tolerance is below 0.</exception>
    public static IReadOnlyList<Shape> Of(IReadOnlyList<Shape> shapes, double toleranceMetres)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(toleranceMetres);
        Bounds bounds = shapes.Aggregate(Bounds.Empty, (all, shape) => all.With(shape.Bounds));
        double shrink = Math.Cos(double.DegreesToRadians((bounds.MinY + bounds.MaxY) / 2));
        return OfPlane(shapes, toleranceMetres / MetresToADegree, shrink);
    }

    /// <summary>The same for shapes on a plane, such as the National Grid, with the tolerance in the unit of their coordinates.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The tolerance is below 0.</exception>
    public static IReadOnlyList<Shape> OfPlane(IReadOnlyList<Shape> shapes, double tolerance)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(tolerance);
        return OfPlane(shapes, tolerance, shrink: 1);
    }

    private static IReadOnlyList<Shape> OfPlane(IReadOnlyList<Shape> shapes, double tolerance, double shrink)
    {
        HashSet<Position> junctions = Junctions(shapes);
        Position[][][][] pieces = [.. shapes.Select(shape => shape.Polygons.SelectMany(polygon => polygon.Select(ring => Pieces(ring, junctions))).ToArray())];
        ILookup<(Position, Position), Position[]> between = pieces.SelectMany(rings => rings.SelectMany(ring => ring)).ToLookup(Ends);

        // Two pieces between the same two ends would fall together if both became straight: each then keeps its farthest position.
        bool MustBend(Position[] piece) => piece[0] == piece[^1] || between[Ends(piece)].Select(other => other[1]).Distinct().Take(2).Count() == 2;
        Position[] Thinned(Position[] piece) => Thinning.Of(piece, tolerance, shrink, MustBend(piece) ? piece[0] == piece[^1] ? 2 : 1 : 0);
        return
        [
            .. shapes.Index().Select(shape =>
            {
                int ring = 0;
                return new Shape(shape.Item.Polygons.Select(polygon => polygon.Select(_ => pieces[shape.Index][ring++].SelectMany(Thinned).ToArray()).ToArray()).ToArray());
            }),
        ];
    }

    /// <summary>The positions from which boundaries run in more than two directions.</summary>
    private static HashSet<Position> Junctions(IReadOnlyList<Shape> shapes)
    {
        Dictionary<Position, (Position One, Position Other)> neighbours = [];
        HashSet<Position> junctions = [];
        foreach (IReadOnlyList<Position> ring in shapes.SelectMany(shape => shape.Polygons.SelectMany(polygon => polygon)))
        {
            for (int i = 0; i < ring.Count; i++)
            {
                Position before = ring[(i + ring.Count - 1) % ring.Count];
                Position after = ring[(i + 1) % ring.Count];
                if (!neighbours.TryAdd(ring[i], (before, after)) && neighbours[ring[i]] != (before, after) && neighbours[ring[i]] != (after, before))
                {
                    junctions.Add(ring[i]);
                }
            }
        }

        return junctions;
    }

    /// <summary>
    /// The ring cut at its junctions, each piece with both its ends, and always written from the same end, whichever neighbour's ring it is cut from.
    /// A ring without junctions is one piece from its lowest position back to it.
    /// </summary>
    private static Position[][] Pieces(IReadOnlyList<Position> ring, HashSet<Position> junctions)
    {
        int[] cuts = [.. Enumerable.Range(0, ring.Count).Where(i => junctions.Contains(ring[i]))];
        cuts = cuts.Length > 0 ? cuts : [Enumerable.Range(0, ring.Count).MinBy(i => (ring[i].X, ring[i].Y))];
        return
        [
            .. cuts.Select((from, cut) =>
            {
                int length = cut + 1 < cuts.Length ? cuts[cut + 1] - from : cuts[0] + ring.Count - from;
                return Enumerable.Range(from, length + 1).Select(i => ring[i % ring.Count]).ToArray();
            }),
        ];
    }

    private static (Position, Position) Ends(Position[] piece) => Thinning.IsForward(piece) ? (piece[0], piece[^1]) : (piece[^1], piece[0]);
}
