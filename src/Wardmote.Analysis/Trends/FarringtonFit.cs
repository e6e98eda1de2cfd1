namespace Wardmote.Analysis.Trends;

/// <summary>The regression through earlier years behind a limit of Farrington's.</summary>
/// <param name="Mean">The expected count now.</param>
/// <param name="Error">Its standard error, on the scale of the logarithm.</param>
/// <param name="Dispersion">Variance over mean, at least 1.</param>
/// <param name="HasTrend">Whether a trend was kept.</param>
internal sealed record FarringtonFit(double Mean, double Error, double Dispersion, bool HasTrend)
{
    private const int YearsForTrend = 3;

    public static FarringtonFit Of(IReadOnlyList<double> counts, int[] reference, int at, int years, double outbreakAbove, double trendBelow, int[]? groups = null)
    {
        int[] known = [.. reference.Where(i => i >= 0 && double.IsFinite(counts[i]))];
        (FarringtonFit Fit, double Chance)? withTrend = Fitted(true);
        return withTrend is { } trend && years >= YearsForTrend && trend.Chance < trendBelow && trend.Fit.Mean <= known.Max(i => counts[i])
            ? trend.Fit
            : Fitted(false)!.Value.Fit;

        (FarringtonFit Fit, double Chance)? Fitted(bool trend)
        {
            try
            {
                return Weighted(counts, known, at, outbreakAbove, groups, trend);
            }
            catch (NoAnswerException) when (trend)
            {
                return null;
            }
        }
    }

    /// <summary>The limit by the 2/3 power, at which counts are nearly normal.</summary>
    public double PowerLimit(double share)
    {
        double tau = Dispersion + Mean * Error * Error;
        return Math.Pow(Math.Pow(Mean, 2.0 / 3) + Normal.Quantile(share) * Math.Sqrt(4.0 / 9 * Math.Cbrt(Mean) * tau), 1.5);
    }

    /// <summary>The limit by the negative binomial at the fitted mean, or Poisson where the counts spread no more.</summary>
    public double CountLimit(double share) =>
        Dispersion > 1 ? NegativeBinomial.Quantile(share, Mean, Mean / (Dispersion - 1)) : Poisson.Quantile(share, Mean);

    private static (FarringtonFit Fit, double Chance) Weighted(IReadOnlyList<double> counts, int[] known, int at, double outbreakAbove, int[]? groups, bool trend)
    {
        int[] levels = groups is null ? [] : [.. known.Select(i => groups[i]).Distinct().Order().Skip(1)];
        WeightedCounts data = new([.. known.Select(i => counts[i])], [.. known.Select(Row)], new double[known.Length]);
        CountSolution first = CountSolution.Of(data);
        double[] weights = WeightsOf(data, first, outbreakAbove);
        CountSolution second = CountSolution.Of(data with { Weights = weights });
        double dispersion = DispersionOf(data with { Weights = weights }, second);
        double[] now = Row(at);
        double[] spread = second.Information.Solve(now);
        double slopeVariance = trend ? second.Information.Inverse()[1, 1] : double.NaN;
        double phi = Math.Max(1, dispersion);
        return (
            new FarringtonFit(Math.Exp(now.Zip(second.Coefficients, (a, b) => a * b).Sum()), Math.Sqrt(phi * now.Zip(spread, (a, b) => a * b).Sum()), phi, trend),
            trend ? StudentT.TwoSided(second.Coefficients[1] / Math.Sqrt(dispersion * slopeVariance), known.Length - data.Terms) : double.NaN);

        // Time is counted from now, in units that keep the numbers near 1.
        double[] Row(int i) => [1, .. trend ? (double[])[(i - at) / 100.0] : [], .. levels.Select(level => groups![i] == level ? 1.0 : 0.0)];
    }

    private static double DispersionOf(WeightedCounts data, CountSolution solution) =>
        Enumerable.Range(0, data.Counts.Length).Sum(i => data.Weight(i) * Math.Pow(data.Counts[i] - solution.Means[i], 2) / solution.Means[i]) / (data.Counts.Length - data.Terms);

    /// <summary>Counts far above their mean, by Anscombe's residual, weigh less: they were outbreaks.</summary>
    private static double[] WeightsOf(WeightedCounts data, CountSolution solution, double outbreakAbove)
    {
        double phi = Math.Max(1, DispersionOf(data, solution));
        double[] residuals =
        [
            .. data.Counts.Select((count, i) =>
            {
                double mean = solution.Means[i];
                double leverage = mean * data.Rows[i].Zip(solution.Information.Solve(data.Rows[i]), (a, b) => a * b).Sum();
                return 1.5 * (Math.Pow(count, 2.0 / 3) * Math.Pow(mean, -1.0 / 6) - Math.Sqrt(mean)) / Math.Sqrt(phi * (1 - leverage));
            }),
        ];
        double[] weights = [.. residuals.Select(s => s > outbreakAbove ? 1 / (s * s) : 1)];
        double scale = weights.Length / weights.Sum();
        return [.. weights.Select(weight => weight * scale)];
    }
}
