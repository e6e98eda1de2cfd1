namespace Wardmote.Analysis.Trends;

/// <summary>A regression of counts, fitted. All errors and estimates of terms are on the scale of the logarithm.</summary>
public sealed class CountFit
{
    private readonly double[,] _covariance;

    internal CountFit(WeightedCounts data, CountSolution solution, CountSpread spread, double theta, double thetaError, int[] known, int length)
    {
        Spread = spread;
        Theta = theta;
        ThetaError = thetaError;
        Coefficients = solution.Coefficients;
        Deviance = solution.Deviance;
        NullDeviance = CountSolution.Of(data.LevelOnly(), theta).Deviance;
        LogLikelihood = MaximumLikelihood.LogOf(data.Counts, solution.Means, theta);
        DegreesOfFreedom = data.Counts.Length - data.Terms;
        double[] means = [.. Enumerable.Repeat(double.NaN, length)];
        double[] residuals = [.. means];
        for (int i = 0; i < known.Length; i++)
        {
            double mean = solution.Means[i];
            means[known[i]] = mean;
            residuals[known[i]] = (data.Counts[i] - mean) / Math.Sqrt(mean + mean * mean / theta);
            PearsonChiSquare += residuals[known[i]] * residuals[known[i]];
        }

        Means = means;
        Residuals = residuals;
        Dispersion = PearsonChiSquare / DegreesOfFreedom;
        _covariance = solution.Information.Inverse();
        double scale = spread == CountSpread.QuasiPoisson ? Dispersion : 1;
        for (int k = 0; k < data.Terms; k++)
        {
            for (int l = 0; l < data.Terms; l++)
            {
                _covariance[k, l] *= scale;
            }
        }

        StandardErrors = [.. Enumerable.Range(0, data.Terms).Select(k => Math.Sqrt(_covariance[k, k]))];
    }

    /// <summary>How much the counts were taken to vary.</summary>
    public CountSpread Spread { get; }

    /// <summary>One for each term, in the order of the rows.</summary>
    public IReadOnlyList<double> Coefficients { get; }

    /// <summary>The standard error of each coefficient; for the negative binomial as if theta were known.</summary>
    public IReadOnlyList<double> StandardErrors { get; }

    /// <summary>The fitted mean of each count; NaN where the count is missing.</summary>
    public IReadOnlyList<double> Means { get; }

    /// <summary>What is left of each count in its own standard deviations (Pearson); NaN where the count is missing.</summary>
    public IReadOnlyList<double> Residuals { get; }

    /// <summary>Twice the log-likelihood that is lost against a model that fits each count.</summary>
    public double Deviance { get; }

    /// <summary>The deviance of a level alone, with the same theta.</summary>
    public double NullDeviance { get; }

    /// <summary>The log-likelihood with all constants. For the quasi-Poisson it is the Poisson's.</summary>
    public double LogLikelihood { get; }

    /// <summary>Known counts less terms.</summary>
    public int DegreesOfFreedom { get; }

    /// <summary>The sum of the squared residuals.</summary>
    public double PearsonChiSquare { get; }

    /// <summary>The same for each degree of freedom: 1 where the counts vary as the model says, above 1 where more.</summary>
    public double Dispersion { get; }

    /// <summary>Theta of the negative binomial; infinite where the counts spread no more than chance, and for the other models.</summary>
    public double Theta { get; }

    /// <summary>The standard error of theta; NaN where it is infinite.</summary>
    public double ThetaError { get; }

    /// <summary>The two-sided chance of a coefficient at least so far from 0 if the term did nothing: by t for the quasi-Poisson, normal for the others.</summary>
    public double Chance(int term)
    {
        double ratio = Coefficients[term] / StandardErrors[term];
        return Spread == CountSpread.QuasiPoisson ? StudentT.TwoSided(ratio, DegreesOfFreedom) : Normal.TwoSided(ratio);
    }

    /// <summary>
    /// The logarithm of the mean at a row, for one unit of exposure, and its standard error: of the mean, not of a single count, and
    /// as if the model were right. A forecast's range is wider; see docs/methods/forecasts.md.
    /// </summary>
    /// <exception cref="ArgumentException">The row has not one value for each term.</exception>
    public (double LogMean, double Error) At(IReadOnlyList<double> row)
    {
        if (row.Count != Coefficients.Count)
        {
            throw new ArgumentException($"The row needs {Coefficients.Count} values, one for each term, and has {row.Count}", nameof(row));
        }

        double mean = 0;
        double variance = 0;
        for (int k = 0; k < row.Count; k++)
        {
            mean += row[k] * Coefficients[k];
            for (int l = 0; l < row.Count; l++)
            {
                variance += row[k] * row[l] * _covariance[k, l];
            }
        }

        return (mean, Math.Sqrt(variance));
    }
}
