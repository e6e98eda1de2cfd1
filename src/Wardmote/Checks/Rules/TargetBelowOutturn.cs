using System.Globalization;
using Wardmote.Checks.Content;

namespace Wardmote.Checks.Rules;

/// <summary>A target should not ask for less than what was already achieved.</summary>
public sealed class TargetBelowOutturn : IRule
{
    public string Id => "target-below-outturn";

    public Severity Severity => Severity.Warning;

    public string Description => "The target is less ambitious than what was already achieved or is expected, or than the target before it; only where it is plain whether more is better.";

    public IEnumerable<Fault> Check(CheckedPlan plan)
        => Series.Of(plan.Content)
            .Select(series => (series, polarity: Polarities.Of(series)))
            .Where(item => item.polarity is Polarity.HigherIsBetter or Polarity.LowerIsBetter)
            .Select(item => BelowAchieved(item.series, item.polarity) ?? Falling(item.series, item.polarity))
            .OfType<Fault>();

    private Fault? BelowAchieved(Series series, Polarity polarity)
        => (from target in series.Targets
            let achieved = series.AchievedBefore(target)
            where achieved is not null && IsPlausible(series, achieved) && IsWorse(series, polarity, achieved, target)
            select this.Found($"{series.Name} {target.Period}", target.Origin, target.Text, string.Create(CultureInfo.InvariantCulture, $"At {(polarity is Polarity.HigherIsBetter ? "least" : "most")} {achieved.Number}"),
                $"The target of {series.Name} (“{series.Title}”) for {target.Period} is {series.Shown(target)}, less ambitious than the {Word(achieved)} of {series.Shown(achieved)} for {achieved.Period}.",
                "Set a target beyond what was achieved, or say why less is enough.")).FirstOrDefault();

    private Fault? Falling(Series series, Polarity polarity)
    {
        ValueContent[] targets = [.. series.Targets];
        return targets.Zip(targets.Skip(1)).Where(pair => pair.First.Period != pair.Second.Period && IsWorse(series, polarity, pair.First, pair.Second))
            .Select(pair => this.Found($"{series.Name} {pair.Second.Period}", pair.Second.Origin, pair.Second.Text, $"No less ambitious than {series.Shown(pair.First)}",
                $"The target of {series.Name} (“{series.Title}”) goes from {series.Shown(pair.First)} for {pair.First.Period} to {series.Shown(pair.Second)} for {pair.Second.Period}, which is less ambitious.",
                "Keep or raise the ambition, or say why it is lowered."))
            .FirstOrDefault();
    }

    /// <summary>A percentage above 100 is a fault of its own and nothing to be measured against.</summary>
    private static bool IsPlausible(Series series, ValueContent achieved) => !series.IsPercentage(achieved) || achieved.Number is >= 0 and <= 100;

    /// <summary>By more than rounding: one point of a percentage, one in a hundred of a count.</summary>
    private static bool IsWorse(Series series, Polarity polarity, ValueContent from, ValueContent to)
    {
        decimal loss = -Polarities.Gain(polarity, from.Number!.Value, to.Number!.Value);
        return series.IsPercentage(from) == series.IsPercentage(to) && (series.IsPercentage(to) ? loss >= 1 : loss > Math.Abs(from.Number.Value) / 100);
    }

    private static string Word(ValueContent value) => value.Kind is ValueKind.Projection ? "projection" : "outturn";
}
