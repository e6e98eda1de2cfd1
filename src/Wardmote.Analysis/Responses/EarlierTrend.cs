using Wardmote.Analysis.Trends;

namespace Wardmote.Analysis.Responses;

/// <summary>
/// Whether the treated place and the other went the same way before the response: without that the other does not tell what would have happened. The regression of the months
/// before with a line of its own for each place; finding no difference does not prove that there is none, with few months least of all.
/// <example><code>EarlierTrend trend = EarlierTrend.Of(targetBefore, comparisonBefore);</code></example>
/// </summary>
/// <param name="RatioAYear">By how much the ratio of both changed a year before the response: 1 where they went alike.</param>
/// <param name="Range">Its 95 % interval.</param>
/// <param name="Chance">The two-sided chance of such a difference where they went alike.</param>
public sealed record EarlierTrend(double RatioAYear, Interval Range, double Chance)
{
    /// <summary>With fewer months nothing can be said of a direction.</summary>
    public const int FewestMonths = 12;

    private const double MonthsInYear = 12;

    /// <summary>Whether they went different ways by more than chance explains.</summary>
    public bool Differs => !Range.Contains(1);

    /// <summary>The comparison of both places before the response; NaN where a month is missing.</summary>
    /// <exception cref="ArgumentException">The places do not have the same months.</exception>
    /// <exception cref="NoAnswerException">There are fewer than twelve months known in both.</exception>
    public static EarlierTrend Of(IReadOnlyList<double> target, IReadOnlyList<double> comparison, double level = 0.95)
    {
        if (target.Count != comparison.Count)
        {
            throw new ArgumentException("Both places need the same months", nameof(comparison));
        }

        int[] known = [.. Enumerable.Range(0, target.Count).Where(month => double.IsFinite(target[month]) && double.IsFinite(comparison[month]))];
        if (known.Length < FewestMonths)
        {
            throw new NoAnswerException($"{known.Length} months before the response are known in both places; at least {FewestMonths} are needed to see whether they went the same way.");
        }

        double[] counts = [.. known.Select(month => target[month]), .. known.Select(month => comparison[month])];
        double[][] rows = [.. known.Select(month => new[] { 1, 1, month / MonthsInYear, month / MonthsInYear }), .. known.Select(month => new[] { 1, 0, month / MonthsInYear, 0 })];
        CountFit fit = CountRegression.Fit(counts, rows, CountSpread.QuasiPoisson);
        double error = fit.StandardErrors[^1] * Math.Sqrt(Math.Max(1, fit.Dispersion) / fit.Dispersion), log = fit.Coefficients[^1];
        double half = StudentT.Quantile(0.5 + (level / 2), fit.DegreesOfFreedom) * error;
        return new(Math.Exp(log), new(Math.Exp(log - half), Math.Exp(log + half)), StudentT.TwoSided(log / error, fit.DegreesOfFreedom));
    }
}
