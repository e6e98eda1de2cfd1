namespace Wardmote.Tests.Strategy.Assessments;

/// <summary>Formulas of the textbooks, written out plainly and without the library under test.</summary>
internal static class PlainSums
{
    /// <summary>A quasi-Poisson regression by iterated weighted least squares: the coefficients, their standard errors, the means and the dispersion. Months that are no number are left out.</summary>
    public static (double[] Coefficients, double[] Errors, double[] Means, double Dispersion) QuasiPoisson(double[] counts, double[][] rows, double[]? exposures = null)
    {
        int terms = rows[0].Length;
        int[] known = [.. Enumerable.Range(0, counts.Length).Where(month => double.IsFinite(counts[month]))];
        double[] beta = new double[terms];
        beta[0] = Math.Log(known.Sum(month => counts[month]) / known.Sum(month => exposures?[month] ?? 1));
        double[][] inverse = [];
        for (int turn = 0; turn < 60; turn++)
        {
            double[][] weighted = [.. Enumerable.Range(0, terms).Select(_ => new double[terms])];
            double[] right = new double[terms];
            foreach (int month in known)
            {
                double linear = Enumerable.Range(0, terms).Sum(term => rows[month][term] * beta[term]), mean = (exposures?[month] ?? 1) * Math.Exp(linear);
                double working = linear + ((counts[month] - mean) / mean);
                for (int i = 0; i < terms; i++)
                {
                    right[i] += rows[month][i] * mean * working;
                    for (int j = 0; j < terms; j++)
                    {
                        weighted[i][j] += rows[month][i] * mean * rows[month][j];
                    }
                }
            }

            inverse = Inverse(weighted);
            beta = [.. inverse.Select(row => row.Zip(right, (one, other) => one * other).Sum())];
        }

        double[] means = [.. Enumerable.Range(0, counts.Length).Select(month => double.IsFinite(counts[month]) ? (exposures?[month] ?? 1) * Math.Exp(rows[month].Zip(beta, (x, b) => x * b).Sum()) : double.NaN)];
        double dispersion = known.Sum(month => (counts[month] - means[month]) * (counts[month] - means[month]) / means[month]) / (known.Length - terms);
        return (beta, [.. inverse.Select((row, term) => Math.Sqrt(row[term] * dispersion))], means, dispersion);
    }

    /// <summary>Level, years since the beginning, two pairs of sines and cosines, and a step at each break.</summary>
    public static double[][] MonthRows(int months, params int[] breaks) => [.. Enumerable.Range(0, months).Select(month => (double[])
    [
        1, month / 12.0,
        Math.Sin(2 * Math.PI * month / 12), Math.Cos(2 * Math.PI * month / 12), Math.Sin(4 * Math.PI * month / 12), Math.Cos(4 * Math.PI * month / 12),
        .. breaks.Select(first => month >= first ? 1.0 : 0.0),
    ])];

    /// <summary>The value below which Student's t lies with that chance, by adding up its density in small steps.</summary>
    public static double StudentQuantile(double chance, double degrees)
    {
        double half = 0, at = 0, step = 1e-4;
        double scale = Math.Exp(LogGamma((degrees + 1) / 2) - LogGamma(degrees / 2)) / Math.Sqrt(degrees * Math.PI);
        double Density(double t) => scale * Math.Pow(1 + (t * t / degrees), -(degrees + 1) / 2);
        while (half < chance - 0.5)
        {
            half += step * (Density(at) + (4 * Density(at + (step / 2))) + Density(at + step)) / 6;
            at += step;
        }

        return at;
    }

    /// <summary>The exact interval of a share (Clopper and Pearson), by halving on the plain sum of the binomial, for any real number of events.</summary>
    public static (double Low, double High) ExactShare(double events, double all)
    {
        double Beta(double x, double a, double b)
        {
            // The regularised incomplete beta function by Simpson's rule on the density, which is bounded for a and b of at least 1.
            const int Steps = 20_000;
            double log = LogGamma(a + b) - LogGamma(a) - LogGamma(b), width = x / Steps;
            double At(double p) => p <= 0 || p >= 1 ? 0 : Math.Exp(log + ((a - 1) * Math.Log(p)) + ((b - 1) * Math.Log(1 - p)));
            return Enumerable.Range(0, Steps).Sum(step => (At(step * width) + (4 * At((step + 0.5) * width)) + At((step + 1) * width)) * width / 6);
        }

        double Quantile(double chance, double a, double b)
        {
            (double low, double high) = (0, 1);
            for (int turn = 0; turn < 40; turn++)
            {
                double middle = (low + high) / 2;
                (low, high) = Beta(middle, a, b) < chance ? (middle, high) : (low, middle);
            }

            return (low + high) / 2;
        }

        return (Quantile(0.025, events, all - events + 1), Quantile(0.975, events + 1, all - events));
    }

    /// <summary>Stirling's series, good to twelve digits once the argument is above ten.</summary>
    private static double LogGamma(double x)
    {
        double shift = 0;
        while (x < 12)
        {
            shift -= Math.Log(x);
            x++;
        }

        return shift + ((x - 0.5) * Math.Log(x)) - x + (0.5 * Math.Log(2 * Math.PI)) + (1 / (12 * x)) - (1 / (360 * x * x * x)) + (1 / (1260 * Math.Pow(x, 5)));
    }

    private static double[][] Inverse(double[][] matrix)
    {
        int n = matrix.Length;
        double[][] rows = [.. matrix.Select((row, at) => (double[])[.. row, .. Enumerable.Range(0, n).Select(column => column == at ? 1.0 : 0.0)])];
        for (int column = 0; column < n; column++)
        {
            int best = Enumerable.Range(column, n - column).MaxBy(row => Math.Abs(rows[row][column]));
            (rows[column], rows[best]) = (rows[best], rows[column]);
            double pivot = rows[column][column];
            rows[column] = [.. rows[column].Select(value => value / pivot)];
            for (int row = 0; row < n; row++)
            {
                double factor = rows[row][column];
                if (row != column && factor != 0)
                {
                    rows[row] = [.. rows[row].Zip(rows[column], (own, other) => own - (factor * other))];
                }
            }
        }

        return [.. rows.Select(row => row[n..])];
    }
}
