namespace Wardmote.Analysis.Geometry;

/// <summary>The place inside a polygon that is farthest from its edges (the pole of inaccessibility; Garcia-Castellanos and Lombardo 2007), found by halving squares.</summary>
internal static class LabelPlace
{
    private const double EnoughOf = 1.02;
    private const double Smallest = 1e-5;

    private readonly record struct Square(double X, double Y, double Half, double Depth)
    {
        /// <summary>No place in the square can be deeper inside than this.</summary>
        public double AtMost => Depth + Half * Math.Sqrt(2);
    }

    public static Position In(Edge[] edges)
    {
        Bounds bounds = Bounds.Of(edges.Select(edge => new Position(edge.AX, edge.AY)));
        double size = Math.Min(bounds.Width, bounds.Height);
        if (size == 0)
        {
            return new Position(edges[0].AX, edges[0].AY);
        }

        PriorityQueue<Square, double> queue = new();
        Square best = At(edges, bounds.MinX + bounds.Width / 2, bounds.MinY + bounds.Height / 2, 0);
        for (double x = bounds.MinX; x < bounds.MaxX; x += size)
        {
            for (double y = bounds.MinY; y < bounds.MaxY; y += size)
            {
                Put(queue, At(edges, x + size / 2, y + size / 2, size / 2));
            }
        }

        // A sliver with nothing inside would be halved for ever: squares have a smallest size.
        while (queue.TryDequeue(out Square square, out _) && (best.Depth <= 0 || square.AtMost > best.Depth * EnoughOf))
        {
            best = square.Depth > best.Depth ? square : best;
            double half = square.Half / 2;
            if (half < size * Smallest)
            {
                continue;
            }

            foreach ((int right, int up) in ((int, int)[])[(-1, -1), (1, -1), (-1, 1), (1, 1)])
            {
                Put(queue, At(edges, square.X + right * half, square.Y + up * half, half));
            }
        }

        return best.Depth > 0 ? new Position(best.X, best.Y) : new Position(edges[0].AX, edges[0].AY);
    }

    private static void Put(PriorityQueue<Square, double> queue, Square square)
    {
        if (square.AtMost > 0)
        {
            queue.Enqueue(square, -square.AtMost);
        }
    }

    private static Square At(Edge[] edges, double x, double y, double half)
    {
        double nearest = double.PositiveInfinity;
        foreach (ref readonly Edge edge in edges.AsSpan())
        {
            nearest = Math.Min(nearest, edge.SquaredDistance(x, y));
        }

        double depth = Math.Sqrt(nearest);
        return new Square(x, y, half, Edge.Locate(edges, x, y) == Side.Inside ? depth : -depth);
    }
}
