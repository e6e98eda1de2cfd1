using Wardmote.Analysis.Geometry;

namespace Wardmote.Analysis.Hotspots;

/// <summary>How the neighbours of an area are weighted.</summary>
public enum WeightStyle
{
    /// <summary>Each counts 1.</summary>
    Binary,

    /// <summary>Those of one area count 1 together.</summary>
    RowStandardised,
}

/// <summary>Which areas count as near which, and how much.</summary>
public sealed class Weights
{
    private readonly int[][] _neighbours;
    private readonly double[] _values;

    private Weights(int[][] neighbours, WeightStyle style, bool includesSelf)
    {
        _neighbours = neighbours;
        IncludesSelf = includesSelf;
        Style = style;
        _values = [.. neighbours.Select(beside => style == WeightStyle.Binary || beside.Length == 0 ? 1.0 : 1.0 / beside.Length)];
    }

    /// <summary>How many areas there are.</summary>
    public int Count => _neighbours.Length;

    /// <summary>Whether each area is its own neighbour too, as Gi* wants it.</summary>
    public bool IncludesSelf { get; }

    /// <summary>How neighbours are weighted.</summary>
    public WeightStyle Style { get; }

    /// <summary>From lists of neighbours: for each area the positions of the areas beside it. Whether an area names itself is left to <paramref name="includeSelf"/>.</summary>
    /// <exception cref="ArgumentException">A neighbour is not among the areas.</exception>
    public static Weights Of(IReadOnlyList<IReadOnlyList<int>> neighbours, WeightStyle style = WeightStyle.Binary, bool includeSelf = false)
    {
        int[][] sorted = new int[neighbours.Count][];
        for (int area = 0; area < sorted.Length; area++)
        {
            sorted[area] = Sorted(neighbours[area], area, includeSelf);
            if (sorted[area] is [< 0, ..] || (sorted[area].Length > 0 && sorted[area][^1] >= sorted.Length))
            {
                throw new ArgumentException($"A neighbour is not among the {neighbours.Count} areas", nameof(neighbours));
            }
        }

        return new Weights(sorted, style, includeSelf);
    }

    /// <summary>Neighbours are all areas whose middle is at most so far away, in the unit of the positions.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The distance is not above 0.</exception>
    public static Weights WithinDistance(IReadOnlyList<Position> centres, double distance, WeightStyle style = WeightStyle.Binary, bool includeSelf = false)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(distance);
        PointGrid grid = new([.. centres.Select(at => at.X)], [.. centres.Select(at => at.Y)], distance);
        return Of([.. centres.Select(at => (int[])[.. grid.Within(at.X, at.Y, distance)])], style, includeSelf);
    }

    /// <summary>The neighbours of an area once each in rising order, itself among them or not.</summary>
    private static int[] Sorted(IReadOnlyList<int> beside, int area, bool includeSelf)
    {
        int[] all = new int[beside.Count + 1];
        int count = 0;
        for (int i = 0; i < beside.Count; i++)
        {
            all[count] = beside[i];
            count += beside[i] == area ? 0 : 1;
        }

        if (includeSelf)
        {
            all[count++] = area;
        }

        Array.Sort(all, 0, count);
        int kept = Math.Min(1, count);
        for (int i = 1; i < count; i++)
        {
            if (all[i] != all[i - 1])
            {
                all[kept++] = all[i];
            }
        }

        return all[..kept];
    }

    internal ReadOnlySpan<int> Neighbours(int area) => _neighbours[area];

    /// <summary>The weight of each neighbour of an area.</summary>
    internal double Of(int area) => _values[area];

    /// <summary>The sum over an area's neighbours, each with its weight.</summary>
    internal double Lag(ReadOnlySpan<double> values, int area)
    {
        double sum = 0;
        foreach (int neighbour in _neighbours[area])
        {
            sum += values[neighbour];
        }

        return sum * _values[area];
    }

    /// <summary>The sums over all weights that the moments of global statistics need: S0, S1 and S2 of Cliff and Ord (1981).</summary>
    internal (double S0, double S1, double S2) Sums()
    {
        double[] inwards = new double[Count];
        HashSet<(int, int)> links = [.. _neighbours.SelectMany((beside, i) => beside.Select(other => (i, other)))];
        double s1 = 0;
        foreach ((int from, int to) in links)
        {
            inwards[to] += _values[from];
            double back = links.Contains((to, from)) ? _values[to] : 0;

            // A link that runs both ways is met twice, one that runs one way once but counts for both orders.
            s1 += (_values[from] + back) * (_values[from] + back) * (back == 0 ? 1 : 0.5);
        }

        double[] outwards = [.. _values.Select((value, i) => value * _neighbours[i].Length)];
        return (outwards.Sum(), s1, outwards.Zip(inwards, (outward, inward) => (outward + inward) * (outward + inward)).Sum());
    }
}
