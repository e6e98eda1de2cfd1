namespace Wardmote.Analysis.Geometry;

/// <summary>Leaves out positions of one piece of a boundary (Douglas and Peucker 1973), with the same outcome from either end.</summary>
internal static class Thinning
{
    /// <summary>
    /// The positions to draw from the first up to, but without, the last: the next piece begins with it.
    /// <paramref name="atLeast"/> positions between the two ends stay whatever the tolerance is, where there are so many.
    /// </summary>
    public static Position[] Of(Position[] piece, double tolerance, double shrink, int atLeast)
    {
        bool isForward = IsForward(piece);
        Position[] ordered = isForward ? piece : [.. piece.Reverse()];
        bool[] isKept = Kept(ordered, tolerance, shrink, atLeast);
        Position[] kept = [.. ordered.Where((_, i) => isKept[i])];
        return (isForward ? kept : [.. kept.Reverse()])[..^1];
    }

    /// <summary>Whether the piece is written the way in which it is always thinned.</summary>
    public static bool IsForward(Position[] piece)
    {
        int ends = Compare(piece[0], piece[^1]);
        return ends < 0 || (ends == 0 && Compare(piece[1], piece[^2]) <= 0);
    }

    private static int Compare(Position one, Position other) => one.X != other.X ? one.X.CompareTo(other.X) : one.Y.CompareTo(other.Y);

    private static bool[] Kept(Position[] piece, double tolerance, double shrink, int atLeast)
    {
        bool[] isKept = new bool[piece.Length];
        isKept[0] = isKept[^1] = true;
        int kept = 0;

        // The farthest first, so that those kept for the sake of "at least" are the ones that matter most.
        PriorityQueue<(int From, int To, int Farthest, double Distance), double> spans = new();
        Put(0, piece.Length - 1);
        while (spans.TryDequeue(out (int From, int To, int Farthest, double Distance) span, out _) && (span.Distance > tolerance || kept < atLeast))
        {
            isKept[span.Farthest] = true;
            kept++;
            Put(span.From, span.Farthest);
            Put(span.Farthest, span.To);
        }

        return isKept;

        void Put(int from, int to)
        {
            if (to - from >= 2)
            {
                (int farthest, double distance) = Farthest(piece, from, to, shrink);
                spans.Enqueue((from, to, farthest, distance), -distance);
            }
        }
    }

    private static (int At, double Distance) Farthest(Position[] piece, int from, int to, double shrink)
    {
        (double alongX, double alongY) = ((piece[to].X - piece[from].X) * shrink, piece[to].Y - piece[from].Y);
        double length = alongX * alongX + alongY * alongY;
        (int at, double most) = (from + 1, -1);
        for (int i = from + 1; i < to; i++)
        {
            (double x, double y) = ((piece[i].X - piece[from].X) * shrink, piece[i].Y - piece[from].Y);
            double along = length == 0 ? 0 : Math.Clamp((x * alongX + y * alongY) / length, 0, 1);
            double squared = (x - along * alongX) * (x - along * alongX) + (y - along * alongY) * (y - along * alongY);
            (at, most) = squared > most ? (i, squared) : (at, most);
        }

        return (at, Math.Sqrt(most));
    }
}
