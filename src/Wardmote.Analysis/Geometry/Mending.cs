using System.Globalization;

namespace Wardmote.Analysis.Geometry;

/// <summary>
/// Takes apart polygons that touch, cross or overlap themselves, by the even-odd rule: what was covered stays covered, and nothing else.
/// Afterwards no ring visits a place twice, so that areas can be measured and boundaries drawn. What was mended is said in words.
/// <example><code>Mending mended = Mending.Of(polygons); mended.Said is empty when nothing was wrong.</code></example>
/// </summary>
/// <param name="Shape">The shape without faults.</param>
/// <param name="Said">What was mended, one sentence a fault; empty when nothing was wrong.</param>
public sealed record Mending(Shape Shape, IReadOnlyList<string> Said)
{
    /// <summary>Mends polygons of rings of positions, as they come from a file. Rings without three different positions are left out, which is said.</summary>
    /// <exception cref="ArgumentException">Nothing is left that has an area, or a coordinate is no number.</exception>
    public static Mending Of(IEnumerable<IEnumerable<IEnumerable<Position>>> polygons)
    {
        List<string> said = [];
        List<Position[][]> whole = [];
        foreach (IEnumerable<IEnumerable<Position>> polygon in polygons)
        {
            Position[][] rings = [.. polygon.Select(ring => ring.ToArray())];
            Position[][] real = [.. rings.Where(ring => ring.Distinct().Take(3).Count() == 3)];
            if (real.Length < rings.Length)
            {
                said.Add(string.Create(CultureInfo.InvariantCulture, $"{Count(rings.Length - real.Length, "ring")} with fewer than three different positions left out: it covers nothing"));
            }

            if (real.Length > 0 && real[0] == rings[0])
            {
                whole.Add(real);
            }
        }

        return whole.Count > 0
            ? new Mending(Mended(new Shape(whole), said), said)
            : throw new ArgumentException("None of the polygons covers anything", nameof(polygons));
    }

    private static Shape Mended(Shape shape, List<string> said)
    {
        IReadOnlyList<Position> faults = Faults.In(shape);
        if (faults.Count == 0)
        {
            return shape;
        }

        string where = string.Create(
            CultureInfo.InvariantCulture,
            $"The boundary touches, crosses or overlaps itself in {Count(faults.Count, "place")}, the first at {faults[0].X:0.######}, {faults[0].Y:0.######}");
        IReadOnlyList<IReadOnlyList<IReadOnlyList<Position>>> mended = EvenOddRings.Of(shape.Edges);
        if (mended.Count == 0)
        {
            said.Add($"{where}: it could not be taken apart and is left as it is, so that its area is not to be trusted");
            return shape;
        }

        said.Add($"{where}: taken apart there into {Count(mended.Count, "polygon")} by the even-odd rule");
        return new Shape(mended);
    }

    private static string Count(int number, string what) => string.Create(CultureInfo.InvariantCulture, $"{number} {what}{(number == 1 ? "" : "s")}");
}
