using System.Numerics;
using System.Runtime.CompilerServices;

namespace Wardmote.Analysis.Hotspots;

/// <summary>Kernel sums over counts in rectangles: each rectangle's count is spread from its middle.</summary>
internal static class BinnedDensity
{
    private const double GaussianReach = 6;

    /// <summary>How many events lie in the rectangle of each place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static double[] Counts(IReadOnlyList<double> xs, IReadOnlyList<double> ys, Lattice lattice)
    {
        double[] counts = new double[lattice.Count];
        for (int i = 0; i < xs.Count; i++)
        {
            double column = Math.Floor((xs[i] - lattice.First.X) / lattice.StepX + 0.5);
            double row = Math.Floor((ys[i] - lattice.First.Y) / lattice.StepY + 0.5);
            if (column >= 0 && column < lattice.Columns && row >= 0 && row < lattice.Rows)
            {
                counts[(int)row * lattice.Columns + (int)column]++;
            }
        }

        return counts;
    }

    /// <summary>The counts spread by the kernel, per square metre. The Gaussian runs along the rows and then along the columns; the quartic cannot be taken apart.</summary>
    public static double[] Spread(double[] counts, Lattice lattice, Kernel kernel, double bandwidth)
    {
        if (kernel == Kernel.Quartic)
        {
            int up = (int)(bandwidth / lattice.StepY);
            return Folded(counts, lattice.Columns, lattice.Rows, [.. Enumerable.Range(-up, 2 * up + 1).Select(row => QuarticRow(row * lattice.StepY, lattice.StepX, bandwidth))]);
        }

        double[][] across = [GaussianRow(lattice.StepX, bandwidth)];
        double[][] upright = [.. GaussianRow(lattice.StepY, bandwidth).Select(share => (double[])[share])];
        return Folded(Folded(counts, lattice.Columns, lattice.Rows, across), lattice.Columns, lattice.Rows, upright);
    }

    private static double[] QuarticRow(double up, double step, double bandwidth)
    {
        int half = (int)(Math.Sqrt(Math.Max(0, bandwidth * bandwidth - up * up)) / step);
        return [.. Enumerable.Range(-half, 2 * half + 1).Select(column =>
        {
            double left = Math.Max(0, 1 - (up * up + column * step * column * step) / (bandwidth * bandwidth));
            return 3 / (Math.PI * bandwidth * bandwidth) * left * left;
        })];
    }

    private static double[] GaussianRow(double step, double bandwidth)
    {
        int half = (int)Math.Ceiling(GaussianReach * bandwidth / step);
        return [.. Enumerable.Range(-half, 2 * half + 1).Select(column => Math.Exp(-Math.Pow(column * step / bandwidth, 2) / 2) / (Math.Sqrt(2 * Math.PI) * bandwidth))];
    }

    /// <summary>Each place's sum over the places around it, weighted by the kernel's rows, the middle one of which lies on the place's own. Rows of the kernel may be narrower than others.</summary>
    private static double[] Folded(double[] counts, int columns, int rows, double[][] kernel)
    {
        int margin = kernel.Max(row => row.Length) / 2;
        int width = columns + 2 * margin + Vector<double>.Count;
        double[] padded = new double[width * rows];
        for (int row = 0; row < rows; row++)
        {
            counts.AsSpan(row * columns, columns).CopyTo(padded.AsSpan(row * width + margin));
        }

        double[] sums = new double[columns * rows];
        Parallel.For(0, rows, row =>
        {
            Span<double> line = sums.AsSpan(row * columns, columns);
            for (int up = Math.Max(-(kernel.Length / 2), -row); up <= Math.Min(kernel.Length / 2, rows - 1 - row); up++)
            {
                double[] weights = kernel[up + kernel.Length / 2];
                AddRow(line, padded.AsSpan((row + up) * width + margin - weights.Length / 2, columns + weights.Length), weights);
            }
        });
        return sums;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddRow(Span<double> line, ReadOnlySpan<double> source, double[] weights)
    {
        int lanes = Vector<double>.Count;
        int column = 0;
        for (; column + lanes <= line.Length; column += lanes)
        {
            Vector<double> sum = new(line[column..]);
            for (int i = 0; i < weights.Length; i++)
            {
                sum += new Vector<double>(source[(column + i)..]) * weights[i];
            }

            sum.CopyTo(line[column..]);
        }

        for (; column < line.Length; column++)
        {
            line[column] += Dot(source.Slice(column, weights.Length), weights);
        }
    }

    private static double Dot(ReadOnlySpan<double> source, ReadOnlySpan<double> weights)
    {
        double sum = 0;
        for (int i = 0; i < weights.Length; i++)
        {
            sum += source[i] * weights[i];
        }

        return sum;
    }
}
