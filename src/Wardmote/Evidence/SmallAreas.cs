using Wardmote.Analysis.Geometry;
using Wardmote.Areas;

namespace Wardmote.Evidence;

/// <summary>Puts the people of larger areas together from those of small ones.</summary>
internal static class SmallAreas
{
    // So many points a side are laid over each small area: its people are shared out to within a few in a hundred.
    private const int Side = 24;

    /// <summary>The sums of the small areas that a lookup gives to each code. A code for which one of its small areas has no number is left out.</summary>
    public static Dictionary<string, double> Summed(IReadOnlyDictionary<string, double> small, IReadOnlyList<AreaPair> pairs, IReadOnlySet<string> codes)
    {
        var sums = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (IGrouping<string, AreaPair> area in pairs.Where(pair => codes.Contains(pair.To)).GroupBy(pair => pair.To, StringComparer.Ordinal))
        {
            if (area.All(pair => small.ContainsKey(pair.From)))
            {
                sums[area.Key] = area.Sum(pair => small[pair.From] * pair.Share);
            }
        }

        return sums;
    }

    /// <summary>The people of small areas shared out among larger ones by the points of a grid that lie in both.</summary>
    /// <param name="small">Each small area's shape and number.</param>
    /// <param name="codes">The larger areas' codes, in the order of the shapes that are indexed.</param>
    public static Dictionary<string, double> SharedOut(IEnumerable<(Shape Shape, double Count)> small, IReadOnlyList<string> codes, ShapeIndex larger)
    {
        double[] sums = new double[codes.Count];
        bool[] isMet = new bool[codes.Count];
        foreach ((Shape shape, double count) in small)
        {
            Position[] inside = [.. Grid(shape)];
            foreach (int area in inside.SelectMany(at => larger.FindAll(at.X, at.Y)))
            {
                sums[area] += count / inside.Length;
                isMet[area] = true;
            }
        }

        return codes.Index().Where(code => isMet[code.Index]).ToDictionary(code => code.Item, code => Math.Round(sums[code.Index], 1), StringComparer.Ordinal);
    }

    private static IEnumerable<Position> Grid(Shape shape)
    {
        Bounds bounds = shape.Bounds;
        bool isAny = false;
        for (int i = 0; i < Side * Side; i++)
        {
            var at = new Position(bounds.MinX + (bounds.Width * ((i % Side) + 0.5) / Side), bounds.MinY + (bounds.Height * ((i / Side) + 0.5) / Side));
            if (shape.Contains(at))
            {
                isAny = true;
                yield return at;
            }
        }

        if (!isAny)
        {
            yield return shape.LabelPoint;
        }
    }
}
