namespace Wardmote.Analysis.Geometry;

/// <summary>On which side of a line a place lies, without rounding (after Shewchuk 1997, "Adaptive precision floating-point arithmetic and fast robust geometric predicates").</summary>
internal static class Orientation
{
    /// <summary>What the plain computation may be off by, as a share of the sum of its two products (Shewchuk's ccwerrboundA).</summary>
    private const double Doubt = 3.3306690738754716e-16;

    /// <summary>1 where the place (x, y) lies left of the line from a to b, -1 where it lies right, and 0 only where it lies exactly on it.</summary>
    public static int Sign(double ax, double ay, double bx, double by, double x, double y)
    {
        double left = (ax - x) * (by - y);
        double right = (ay - y) * (bx - x);
        double difference = left - right;
        double bound = Doubt * (Math.Abs(left) + Math.Abs(right));
        return difference > bound || -difference > bound ? Math.Sign(difference) : Exactly(ax, ay, bx, by, x, y);
    }

    /// <summary>The six products of the determinant, each as itself and what its rounding lost, added up without losing anything.</summary>
    private static int Exactly(double ax, double ay, double bx, double by, double x, double y)
    {
        Span<double> sum = stackalloc double[12];
        int length = 0;
        Add(sum, ref length, ax, by);
        Add(sum, ref length, -ax, y);
        Add(sum, ref length, -x, by);
        Add(sum, ref length, -ay, bx);
        Add(sum, ref length, ay, x);
        Add(sum, ref length, y, bx);
        for (int i = length - 1; i >= 0; i--)
        {
            if (sum[i] != 0)
            {
                return Math.Sign(sum[i]);
            }
        }

        return 0;
    }

    private static void Add(Span<double> sum, ref int length, double one, double other)
    {
        double product = one * other;
        Grow(sum, ref length, Math.FusedMultiplyAdd(one, other, -product));
        Grow(sum, ref length, product);
    }

    private static void Grow(Span<double> sum, ref int length, double term)
    {
        for (int i = 0; i < length; i++)
        {
            double total = term + sum[i];
            double part = total - term;
            sum[i] = (term - (total - part)) + (sum[i] - part);
            term = total;
        }

        sum[length++] = term;
    }
}
