using System.Globalization;
using Wardmote.Checks.Content;

namespace Wardmote.Checks.Rules;

/// <summary>
/// A target far outside anything achieved is a wish. "Far" is a robust z above 3.5 (Iglewicz and Hoaglin, 1993): the distance from the
/// median of the outturns in units of 1.4826 times their median absolute deviation. Three values can lie together by chance, so
/// the unit is never less than 5 % of the median, two points of a percentage, or the square root of a count.
/// </summary>
public sealed class TargetBeyondBestEver : IRule
{
    private const double Far = 3.5;

    public string Id => "target-beyond-best-ever";

    public Severity Severity => Severity.Warning;

    public string Description => "The target is far outside anything achieved: a robust z above 3.5 from at least three outturns.";

    public IEnumerable<Fault> Check(CheckedPlan plan) => Series.Of(plan.Content).Select(OfSeries).OfType<Fault>();

    private Fault? OfSeries(Series series)
    {
        List<double> outturns = [.. series.Numbers.Where(value => value.Kind is ValueKind.Outturn or ValueKind.Baseline).Where(value => !series.IsPercentage(value) || value.Number is >= 0 and <= 100).Select(value => (double)value.Number!.Value)];
        if (outturns.Count < 3)
        {
            return null;
        }

        double median = Median(outturns);
        double unit = Math.Max(1.4826 * Median([.. outturns.Select(value => Math.Abs(value - median))]), Floor(series, median));
        Polarity polarity = Polarities.Of(series);
        return (from target in series.Targets
                where series.IsPercentage(target) == series.IsPercent
                let value = (double)target.Number!.Value
                let z = (value - median) / unit
                where Math.Abs(z) > Far && (value > outturns.Max() ? polarity is not Polarity.LowerIsBetter : value < outturns.Min() && polarity is not Polarity.HigherIsBetter)
                let best = value > outturns.Max() ? outturns.Max() : outturns.Min()
                select this.Found($"{series.Name} target", target.Origin, target.Text, string.Create(CultureInfo.InvariantCulture, $"Nearer to {best}, the best so far"),
                    string.Create(CultureInfo.InvariantCulture, $"The target of {series.Name} (“{series.Title}”) for {target.Period} is {series.Shown(target)}, but the best of {outturns.Count} values so far is {best}: {Math.Abs(z):0.0} robust standard deviations from their median of {median}."),
                    "Set a target that can be reached, or say what will bring about such a change.")).FirstOrDefault();
    }

    private static double Floor(Series series, double median)
        => Math.Max(Math.Abs(median) * 0.05, series.IsPercent ? 2 : Math.Sqrt(Math.Abs(median)));

    private static double Median(IReadOnlyList<double> values)
    {
        List<double> sorted = [.. values.Order()];
        int middle = sorted.Count / 2;
        return sorted.Count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
