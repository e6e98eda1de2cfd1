using System.Runtime.CompilerServices;

namespace Wardmote.Analysis.Hotspots;

/// <summary>Kernel sums over the events themselves, a row of the lattice at a time: what is added to a place comes in the same order on one core and on many.</summary>
internal static class ExactDensity
{
    /// <summary>So many standard deviations away the Gaussian is below 1e-17 of its height, less than adding up loses.</summary>
    private const double GaussianReach = 9;

    /// <summary>Events per square metre at each place.</summary>
    public static double[] Sums(double[] xs, double[] ys, Lattice lattice, Kernel kernel, double bandwidth)
    {
        double reach = kernel == Kernel.Quartic ? bandwidth : GaussianReach * bandwidth;
        (int[] starts, double[] sortedXs, double[] sortedYs) = ByRow(xs, ys, lattice, reach);
        int bands = (int)Math.Ceiling(reach / lattice.StepY) + 1;
        double[] sums = new double[lattice.Count];
        Parallel.For(0, lattice.Rows, row =>
        {
            Span<double> line = sums.AsSpan(row * lattice.Columns, lattice.Columns);
            double y = lattice.First.Y + row * lattice.StepY;
            for (int i = starts[row]; i < starts[row + 2 * bands + 1]; i++)
            {
                double up = sortedYs[i] - y;
                if (Math.Abs(up) > reach)
                {
                    continue;
                }

                // How far the kernel reaches along this row, as columns.
                double half = Math.Sqrt(reach * reach - up * up);
                int from = (int)Math.Max(0, Math.Ceiling((sortedXs[i] - half - lattice.First.X) / lattice.StepX));
                int to = (int)Math.Min(lattice.Columns - 1, Math.Floor((sortedXs[i] + half - lattice.First.X) / lattice.StepX));
                if (from > to)
                {
                    continue;
                }

                double across = lattice.First.X + from * lattice.StepX - sortedXs[i];
                if (kernel == Kernel.Quartic)
                {
                    AddQuartic(line[from..(to + 1)], across, up, lattice.StepX, bandwidth);
                }
                else
                {
                    AddGaussian(line[from..(to + 1)], across, up, lattice.StepX, bandwidth);
                }
            }

            double height = kernel == Kernel.Quartic ? 3 / (Math.PI * bandwidth * bandwidth) : 1 / (2 * Math.PI * bandwidth * bandwidth);
            foreach (ref double sum in line)
            {
                sum *= height;
            }
        });
        return sums;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddQuartic(Span<double> line, double across, double up, double step, double bandwidth)
    {
        double one = 1 / (bandwidth * bandwidth);
        double level = 1 - up * up * one;
        for (int column = 0; column < line.Length; column++)
        {
            double x = across + column * step;
            double left = Math.Max(0, level - x * x * one);
            line[column] += left * left;
        }
    }

    /// <summary>From column to column the Gaussian changes by a factor that itself changes by a constant factor.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddGaussian(Span<double> line, double across, double up, double step, double bandwidth)
    {
        double half = 1 / (2 * bandwidth * bandwidth);
        double value = Math.Exp(-(across * across + up * up) * half);
        double factor = Math.Exp(-(2 * across * step + step * step) * half);
        double change = Math.Exp(-2 * step * step * half);
        foreach (ref double sum in line)
        {
            sum += value;
            value *= factor;
            factor *= change;
        }
    }

    /// <summary>The events by the row that they lie nearest to, in their given order within it; so many rows beside the lattice as the kernel reaches. Others cannot matter.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static (int[] Starts, double[] Xs, double[] Ys) ByRow(double[] xs, double[] ys, Lattice lattice, double reach)
    {
        int bands = (int)Math.Ceiling(reach / lattice.StepY) + 1;
        int[] rows = [.. ys.Select(y => Math.Round((y - lattice.First.Y) / lattice.StepY) + bands).Select(row => row >= 0 && row < lattice.Rows + 2 * bands ? (int)row : -1)];
        int[] starts = new int[lattice.Rows + 2 * bands + 1];
        foreach (int row in rows.Where(row => row >= 0))
        {
            starts[row + 1]++;
        }

        for (int row = 0; row + 1 < starts.Length; row++)
        {
            starts[row + 1] += starts[row];
        }

        (double[] sortedXs, double[] sortedYs) = (new double[starts[^1]], new double[starts[^1]]);
        int[] next = [.. starts];
        for (int i = 0; i < rows.Length; i++)
        {
            if (rows[i] >= 0)
            {
                int at = next[rows[i]]++;
                (sortedXs[at], sortedYs[at]) = (xs[i], ys[i]);
            }
        }

        return (starts, sortedXs, sortedYs);
    }
}
