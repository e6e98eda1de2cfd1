using Wardmote.Analysis.Trends;

namespace Wardmote.Analysis.Responses;

/// <summary>
/// How a treated place changed beside one that was not: the ratio of the ratios of its counts after and before (difference in differences on the scale of the logarithm;
/// the relative effect of Farrington and Welsh 2007, upside down). Its interval is that of a quasi-Poisson regression of the months, because crimes come in series.
/// <example><code>ResponseEffect effect = ResponseEffect.Of(counts); string range = $"{effect.Range.Low} to {effect.Range.High}";</code></example>
/// </summary>
/// <param name="Ratio">1 where both places changed alike; 0.8 where the treated one has a fifth less than the other's change would have led to.</param>
/// <param name="Range">Its 95 % interval.</param>
/// <param name="Chance">The two-sided chance of a ratio so far from 1 where both changed alike.</param>
/// <param name="Dispersion">Variance over mean of the months of each place and period; never below 1.</param>
/// <param name="Months">How many months of both places it rests on.</param>
/// <param name="Expected">What the treated place would have had after, had it changed as the other did.</param>
/// <param name="SmallestSeen">The smallest fall, as a ratio, that this study would have found in four cases of five: 0.7 is a fall of three tenths.</param>
public sealed record ResponseEffect(double Ratio, Interval Range, double Chance, double Dispersion, int Months, double Expected, double SmallestSeen)
{
    /// <summary>With fewer events in one of the four cells nothing is said.</summary>
    public const int FewestEvents = 20;

    /// <summary>With fewer months in one of the periods their spread is not known.</summary>
    public const int FewestMonths = 6;

    private const double Power = 0.8;

    /// <summary>Whether the data are evidence of an effect: 1 lies outside the interval.</summary>
    public bool IsEvidence => !Range.Contains(1);

    /// <summary>The effect of a response.</summary>
    /// <exception cref="ArgumentException">The places do not have the same months.</exception>
    /// <exception cref="NoAnswerException">Too few events or months.</exception>
    public static ResponseEffect Of(ResponseCounts counts, double level = 0.95)
    {
        ResponseCounts paired = counts.Paired();
        (string Name, IReadOnlyList<double> Months)[] cells =
        [
            ("the target area before", paired.TargetBefore), ("the target area after", paired.TargetAfter),
            ("the comparison area before", paired.ComparisonBefore), ("the comparison area after", paired.ComparisonAfter),
        ];
        foreach ((string name, IReadOnlyList<double> months) in cells)
        {
            if (months.Count < FewestMonths)
            {
                throw new NoAnswerException($"{months.Count} months are known in both places for {name}; at least {FewestMonths} are needed to tell how much months vary.");
            }

            if (months.Sum() < FewestEvents)
            {
                throw new NoAnswerException($"{months.Sum():N0} were recorded in {name}; with fewer than {FewestEvents} the study could see only a very large effect. Take more months, a larger area, or more types together.");
            }
        }

        double[] series = [.. cells.SelectMany(cell => cell.Months)];
        double[][] rows = [.. cells.SelectMany((cell, i) => cell.Months.Select(_ => Row(isTarget: i < 2, isAfter: i % 2 == 1)))];
        CountFit fit = CountRegression.Fit(series, rows, CountSpread.QuasiPoisson);
        double dispersion = Math.Max(1, fit.Dispersion), degrees = fit.DegreesOfFreedom;
        double error = fit.StandardErrors[^1] * Math.Sqrt(dispersion / fit.Dispersion), log = fit.Coefficients[^1];
        double half = StudentT.Quantile(0.5 + (level / 2), degrees) * error;
        double expected = paired.TargetBefore.Sum() / paired.ComparisonBefore.Sum() * paired.ComparisonAfter.Sum();
        return new(Math.Exp(log), new(Math.Exp(log - half), Math.Exp(log + half)), StudentT.TwoSided(log / error, degrees), dispersion, series.Length / 2, expected, Smallest(cells.Select(cell => cell.Months.Sum()).ToArray(), expected, dispersion, degrees, level));
    }

    private static double[] Row(bool isTarget, bool isAfter) => [1, isTarget ? 1 : 0, isAfter ? 1 : 0, isTarget && isAfter ? 1 : 0];

    /// <summary>The fall whose distance from nothing is the two quantiles of the test times its own error, which grows as the counts after it shrink: found by going in circles.</summary>
    private static double Smallest(double[] cells, double expected, double dispersion, double degrees, double level)
    {
        double quantiles = StudentT.Quantile(0.5 + (level / 2), degrees) + StudentT.Quantile(Power, degrees), ratio = 1;
        for (int turn = 0; turn < 60; turn++)
        {
            double error = Math.Sqrt(dispersion * ((1 / cells[0]) + (1 / (expected * ratio)) + (1 / cells[2]) + (1 / cells[3])));
            ratio = Math.Max(1e-3, (ratio + Math.Exp(-quantiles * error)) / 2);
        }

        return ratio;
    }
}
