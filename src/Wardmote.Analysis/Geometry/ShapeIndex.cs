using System.Runtime.CompilerServices;

namespace Wardmote.Analysis.Geometry;

/// <summary>
/// Finds the areas that hold a place, for millions of places: exact, and the same on one core and on many.
/// A grid knows for each of its cells which areas cover it wholly and which have an edge in it; only a place in a cell with an edge
/// is held against edges, without rounding. A place on a boundary is covered by each area that it bounds: of those the lowest index is
/// found, and the place can be counted as a tie. A coordinate that is no number lies nowhere.
/// <example><code>ShapeIndex index = new(wards); int ward = index.Find(-1.47, 53.38); int ties = index.Find(longitudes, latitudes, found);</code></example>
/// </summary>
public sealed class ShapeIndex
{
    /// <summary>What <see cref="Find(double, double)"/> answers for a place that no shape holds.</summary>
    public const int None = -1;

    private const int PlacesToATask = 1 << 14;

    private readonly StripedPolygon[] _polygons;
    private readonly CellGrid _grid;

    /// <summary>Indexes the shapes; a place is found by the position of its shape in this list. The shapes may overlap, and may be none.</summary>
    public ShapeIndex(IReadOnlyList<Shape> shapes)
    {
        Count = shapes.Count;
        (int Shape, Edge[] Edges)[] polygons = [.. shapes.SelectMany((shape, i) => shape.Edges.Select(edges => (i, edges)))];
        _polygons = new StripedPolygon[polygons.Length];
        Parallel.For(0, polygons.Length, i => _polygons[i] = new StripedPolygon(polygons[i].Shape, polygons[i].Edges));
        _grid = new CellGrid(_polygons, [.. polygons.Select(polygon => polygon.Edges)]);
    }

    /// <summary>How many shapes are indexed.</summary>
    public int Count { get; }

    /// <summary>The index of the first shape that covers the place, or <see cref="None"/>.</summary>
    public int Find(double x, double y) => Find(x, y, out _);

    /// <summary>The same, and whether more than one shape covers the place, as on a shared edge or where shapes overlap.</summary>
    public int Find(double x, double y, out bool isTie)
    {
        isTie = false;
        int answer = _grid.AnswerAt(x, y);
        if (answer != CellGrid.Mixed)
        {
            return answer;
        }

        int found = None;
        foreach (int entry in _grid.At(x, y))
        {
            StripedPolygon polygon = _polygons[entry >> 1];
            if (polygon.Shape != found && ((entry & 1) != 0 || polygon.Locate(x, y) != Side.Outside))
            {
                if (found != None)
                {
                    isTie = true;
                    return found;
                }

                found = polygon.Shape;
            }
        }

        return found;
    }

    /// <summary>The indexes of all shapes that cover the place, in rising order.</summary>
    public IReadOnlyList<int> FindAll(double x, double y)
    {
        List<int> found = [];
        foreach (int entry in _grid.At(x, y))
        {
            StripedPolygon polygon = _polygons[entry >> 1];
            if ((found.Count == 0 || found[^1] != polygon.Shape) && ((entry & 1) != 0 || polygon.Locate(x, y) != Side.Outside))
            {
                found.Add(polygon.Shape);
            }
        }

        return found;
    }

    /// <summary>
    /// Finds the shape of each place, on every core there is: <paramref name="found"/> gets what <see cref="Find(double, double)"/> would answer for each.
    /// </summary>
    /// <returns>How many places are ties: covered by more than one shape.</returns>
    /// <exception cref="ArgumentException">The three do not have the same length.</exception>
    public int Find(ReadOnlySpan<double> xs, ReadOnlySpan<double> ys, Span<int> found)
    {
        if (xs.Length != ys.Length || xs.Length != found.Length)
        {
            throw new ArgumentException($"Each place needs its two coordinates and room for an answer: there are {xs.Length} and {ys.Length}, and room for {found.Length}", nameof(found));
        }

        if (xs.Length <= PlacesToATask || Environment.ProcessorCount == 1)
        {
            return FindHere(xs, ys, found);
        }

        // A span cannot go to another thread, so the work takes a copy; copying costs a hundredth of finding.
        double[] copiedXs = xs.ToArray();
        double[] copiedYs = ys.ToArray();
        int[] answers = new int[found.Length];
        int ties = 0;
        Parallel.For(0, (xs.Length + PlacesToATask - 1) / PlacesToATask, task =>
        {
            int start = task * PlacesToATask;
            int length = Math.Min(PlacesToATask, copiedXs.Length - start);
            Interlocked.Add(ref ties, FindHere(copiedXs.AsSpan(start, length), copiedYs.AsSpan(start, length), answers.AsSpan(start, length)));
        });
        answers.CopyTo(found);
        return ties;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int FindHere(ReadOnlySpan<double> xs, ReadOnlySpan<double> ys, Span<int> found)
    {
        int ties = 0;
        for (int i = 0; i < xs.Length; i++)
        {
            found[i] = Find(xs[i], ys[i], out bool isTie);
            ties += isTie ? 1 : 0;
        }

        return ties;
    }
}
