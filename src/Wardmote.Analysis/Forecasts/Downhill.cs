namespace Wardmote.Analysis.Forecasts;

/// <summary>Finds a low point of a function of a few numbers within bounds by the simplex of Nelder and Mead (1965), begun again from where it ended until that no longer helps.</summary>
internal static class Downhill
{
    private const int MostRounds = 20;
    private const double Enough = 1e-12;

    public static double[] Search(Func<double[], double> height, double[] from, double low, double high)
    {
        double[] best = from;
        for (int round = 0; round < MostRounds; round++)
        {
            double before = height(best);
            best = Once(height, best, low, high);
            if (!(height(best) < before * (1 - 1e-9)))
            {
                break;
            }
        }

        return best;
    }

    private static double[] Once(Func<double[], double> height, double[] from, double low, double high)
    {
        int n = from.Length;
        (double[] At, double Height)[] corners = new (double[], double)[n + 1];
        for (int i = 0; i <= n; i++)
        {
            double[] corner = [.. from];
            if (i > 0)
            {
                corner[i - 1] += corner[i - 1] + 0.1 <= high ? 0.1 : -0.1;
            }

            corners[i] = (corner, height(corner));
        }

        for (int step = 0; step < 200 * n; step++)
        {
            Array.Sort(corners, (a, b) => a.Height.CompareTo(b.Height));
            if (corners[n].Height - corners[0].Height <= Enough * Math.Abs(corners[0].Height))
            {
                break;
            }

            double[] centre = [.. Enumerable.Range(0, n).Select(i => corners.Take(n).Average(corner => corner.At[i]))];
            (double[] At, double Height) Move(double by)
            {
                double[] at = [.. centre.Select((c, i) => Math.Clamp(c + by * (corners[n].At[i] - c), low, high))];
                return (at, height(at));
            }

            (double[] At, double Height) next = Move(-1);
            next = next.Height < corners[0].Height ? Lower(next, Move(-2)) : next.Height < corners[n - 1].Height ? next : Lower(Lower(next, Move(-0.5)), Move(0.5));
            if (next.Height < corners[n].Height)
            {
                corners[n] = next;
                continue;
            }

            for (int i = 1; i <= n; i++)
            {
                double[] nearer = [.. corners[i].At.Select((at, k) => (at + corners[0].At[k]) / 2)];
                corners[i] = (nearer, height(nearer));
            }
        }

        return corners.MinBy(corner => corner.Height).At;
    }

    private static (double[] At, double Height) Lower((double[] At, double Height) one, (double[] At, double Height) other) => other.Height < one.Height ? other : one;
}
