namespace Wardmote.Analysis.Geometry;

/// <summary>
/// An area as one or more polygons, each an outer ring with any number of holes; islands are polygons of their own.
/// What a polygon covers follows from the even-odd rule, so that neither the direction of a ring nor its order matters,
/// and a polygon that touches or crosses itself still has an answer everywhere; <see cref="Mending"/> takes such a polygon apart.
/// <example><code>Shape square = new([[[new(0, 0), new(10, 0), new(10, 10), new(0, 10)]]]); bool isIn = square.Contains(new(5, 5));</code></example>
/// </summary>
public sealed class Shape
{
    private readonly Edge[][] _edges;

    /// <summary>Takes polygons of rings of positions. A ring may repeat its first position at the end or not; positions repeated one after another are kept once.</summary>
    /// <exception cref="ArgumentException">There is no polygon, a polygon has no ring, a ring has fewer than three different positions, or a coordinate is no number.</exception>
    public Shape(IEnumerable<IEnumerable<IEnumerable<Position>>> polygons)
    {
        Polygons = [.. polygons.Select(polygon => (IReadOnlyList<IReadOnlyList<Position>>)[.. polygon.Select(ring => Ring(ring, nameof(polygons)))])];
        if (Polygons.Count == 0 || Polygons.Any(polygon => polygon.Count == 0))
        {
            throw new ArgumentException("A shape needs at least one polygon, and each polygon an outer ring", nameof(polygons));
        }

        _edges = [.. Polygons.Select(polygon => polygon.SelectMany(EdgesOf).ToArray())];
        Bounds = Bounds.Of(Polygons.SelectMany(polygon => polygon.SelectMany(ring => ring)));
    }

    /// <summary>The polygons, each with its rings: the outer one first, then the holes. No ring repeats its first position at the end.</summary>
    public IReadOnlyList<IReadOnlyList<IReadOnlyList<Position>>> Polygons { get; }

    /// <summary>The rectangle that holds the shape.</summary>
    public Bounds Bounds { get; }

    /// <summary>How many positions its rings have together.</summary>
    public int Vertices => _edges.Sum(edges => edges.Length);

    internal IReadOnlyList<Edge[]> Edges => _edges;

    /// <summary>Whether the place is covered: inside, or exactly on the boundary. A coordinate that is no number is covered by nothing.</summary>
    public bool Contains(Position at) => Locate(at) != Side.Outside;

    /// <summary>Whether the place is inside, outside or exactly on the boundary, without rounding. For many places use <see cref="ShapeIndex"/>.</summary>
    public Side Locate(Position at)
    {
        if (!Bounds.Contains(at))
        {
            return Side.Outside;
        }

        Side best = Side.Outside;
        foreach (Edge[] polygon in _edges)
        {
            Side side = Edge.Locate(polygon, at.X, at.Y);
            best = side > best ? side : best;
        }

        return best;
    }

    /// <summary>The same shape with every position moved, as from longitude and latitude to the National Grid.</summary>
    /// <exception cref="ArgumentException">What comes back is no shape: see the constructor.</exception>
    public Shape Moved(Func<Position, Position> move) => new(Polygons.Select(polygon => polygon.Select(ring => ring.Select(move))));

    /// <summary>The area in the square of the coordinates' unit: m² on the National Grid. Holes are taken off; a ring that crosses itself has to be mended before.</summary>
    public double PlaneArea => Polygons.Sum(polygon => Math.Max(0, RingArea(polygon[0]) - polygon.Skip(1).Sum(RingArea)));

    /// <summary>The area in m² of a shape in longitude and latitude, measured on the National Grid as Great Britain's statistical areas are.</summary>
    public double SquareMetres => Moved(NationalGrid.FromWgs84).PlaneArea;

    /// <summary>A place well inside for a label: of the largest polygon, the one farthest from every edge, within two per cent.</summary>
    public Position LabelPoint => LabelPlace.In(_edges[Polygons.Index().MaxBy(polygon => RingArea(polygon.Item[0])).Index]);

    /// <summary>Half the sum of cross products around the ring, taken from its first position so that large coordinates lose nothing.</summary>
    internal static double RingArea(IReadOnlyList<Position> ring)
    {
        double twice = 0;
        for (int i = 1; i + 1 < ring.Count; i++)
        {
            twice += (ring[i].X - ring[0].X) * (ring[i + 1].Y - ring[0].Y) - (ring[i + 1].X - ring[0].X) * (ring[i].Y - ring[0].Y);
        }

        return Math.Abs(twice) / 2;
    }

    private static Position[] Ring(IEnumerable<Position> positions, string polygons)
    {
        List<Position> ring = [];
        foreach (Position at in positions)
        {
            if (!double.IsFinite(at.X) || !double.IsFinite(at.Y))
            {
                throw new ArgumentException("A ring holds a coordinate that is no number", polygons);
            }

            if (ring.Count == 0 || ring[^1] != at)
            {
                ring.Add(at);
            }
        }

        while (ring.Count > 1 && ring[^1] == ring[0])
        {
            ring.RemoveAt(ring.Count - 1);
        }

        return ring.Distinct().Take(3).Count() == 3
            ? [.. ring]
            : throw new ArgumentException($"A ring needs at least three different positions; one has {ring.Distinct().Count()}", polygons);
    }

    private static IEnumerable<Edge> EdgesOf(IReadOnlyList<Position> ring) =>
        ring.Select((at, i) => new Edge(at.X, at.Y, ring[(i + 1) % ring.Count].X, ring[(i + 1) % ring.Count].Y));
}
