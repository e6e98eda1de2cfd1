using System.Runtime.CompilerServices;

namespace Wardmote.Analysis.Geometry;

/// <summary>A straight piece of a boundary.</summary>
internal readonly record struct Edge(double AX, double AY, double BX, double BY)
{
    public double MinX => Math.Min(AX, BX);

    public double MaxX => Math.Max(AX, BX);

    public double MinY => Math.Min(AY, BY);

    public double MaxY => Math.Max(AY, BY);

    /// <summary>The square of the distance from a place to the nearest of the edge.</summary>
    public double SquaredDistance(double x, double y)
    {
        (double alongX, double alongY) = (BX - AX, BY - AY);
        double along = Math.Clamp(((x - AX) * alongX + (y - AY) * alongY) / (alongX * alongX + alongY * alongY), 0, 1);
        (double dx, double dy) = (x - AX - along * alongX, y - AY - along * alongY);
        return dx * dx + dy * dy;
    }

    /// <summary>
    /// Where a place lies against the polygon of these edges, by the even-odd rule and without rounding.
    /// Only edges at the place's height matter: the others may be left out.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Side Locate(ReadOnlySpan<Edge> edges, double x, double y)
    {
        bool isInside = false;
        foreach (ref readonly Edge edge in edges)
        {
            bool startsAbove = edge.AY > y;
            bool endsAbove = edge.BY > y;
            if ((startsAbove && endsAbove) || (edge.AY < y && edge.BY < y) || (edge.AX < x && edge.BX < x))
            {
                continue;
            }

            if (edge.AX > x && edge.BX > x)
            {
                isInside ^= startsAbove != endsAbove;
                continue;
            }

            int sign = Orientation.Sign(edge.AX, edge.AY, edge.BX, edge.BY, x, y);
            if (sign == 0)
            {
                return Side.Boundary;
            }

            isInside ^= startsAbove != endsAbove && sign > 0 == endsAbove;
        }

        return isInside ? Side.Inside : Side.Outside;
    }
}
