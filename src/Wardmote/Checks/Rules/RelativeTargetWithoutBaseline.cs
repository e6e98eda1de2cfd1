using System.Text.RegularExpressions;
using Wardmote.Checks.Content;

namespace Wardmote.Checks.Rules;

/// <summary>Notices a target such as "reduce by 2%" where nothing says what it is 2% of.</summary>
public sealed partial class RelativeTargetWithoutBaseline : IRule
{
    public string Id => "relative-target-without-baseline";

    public Severity Severity => Severity.Warning;

    public string Description => "A target is a change, and the level that it starts from is not stated";

    public IEnumerable<Fault> Check(CheckedPlan plan)
        => plan.Content.Indicators.SelectMany(OfIndicator).Concat(plan.Content.Actions.SelectMany(action => OfOutcome(plan.Content, action)));

    private IEnumerable<Fault> OfIndicator(IndicatorContent indicator)
    {
        if (NamesBaseline().IsMatch($"{indicator.Title} {indicator.Comment}"))
        {
            yield break;
        }

        foreach (ValueContent target in indicator.Values
            .Where(value => value is { Kind: ValueKind.Target, State: ValueState.Relative } && !HasLevel(indicator, value.Measure))
            .DistinctBy(value => value.Measure))
        {
            yield return this.Found($"{indicator.Name} {target.Measure}".Trim(), target.Origin, target.Text, "a baseline: the number and the period that the change is measured from",
                $"The target “{target.Text}” of {indicator.Name} is a change, but no earlier number says what it is a change from; state the baseline or give the target as a number.");
            yield break;
        }

        if (ChangeBy().Match(indicator.Title) is { Success: true } change && !IsShare().IsMatch(indicator.Title) && !indicator.Values.Any(value => IsLevel(value) && value.Unit != "%") && indicator.Values.Any(value => value.Number is not null))
        {
            yield return this.Found(indicator.Name, indicator.Source(nameof(indicator.Title)), change.Value, "a baseline: the number and the period that the change is measured from",
                $"{indicator.Name} promises a change (“{change.Value}”), but none of its values is the level that the change is measured from; add the baseline number and its period.");
        }
    }

    private IEnumerable<Fault> OfOutcome(PlanContent plan, ActionContent action)
    {
        string outcome = action.Outcome ?? "";
        Match change = ChangeBy().Match(outcome);
        if (change.Success && !NamesBaseline().IsMatch(outcome) && !plan.Indicators.Any(indicator => indicator.Values.Any(IsLevel) && MeaningWords.Of(indicator.Title).Overlaps(MeaningWords.Of(outcome))))
        {
            yield return this.Found(action.Name, action.Source(nameof(action.Outcome)), change.Value, "a baseline: the number and the period that the change is measured from",
                $"The outcome of {action.Name} is a change (“{change.Value}”), but nothing says what it is measured from; name the indicator, the baseline number and its period.");
        }
    }

    private static bool HasLevel(IndicatorContent indicator, string? measure)
        => indicator.Values.Any(value => value.Measure == measure && IsLevel(value));

    private static bool IsLevel(ValueContent value)
        => value is { Number: not null, State: ValueState.Number, Kind: ValueKind.Outturn or ValueKind.Baseline or ValueKind.Projection };

    [GeneratedRegex(@"\b(reduc|increas|decreas|improv|cut|fall|rise|lower|rais)\w*\b[^.;\n]{0,80}?\bby (at least |up to |a further )?\d+(\.\d+)?\s?(%|per ?cent)|\b\d+(\.\d+)?\s?(%|per ?cent) (reduction|increase|decrease|fall|rise|improvement)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ChangeBy();

    [GeneratedRegex(@"\bfrom (a |the )?(baseline|level|\d)|\bbaseline (of|is|was|:)|\b(compared|against|relative to)\b|\bon (the )?(previous|last|prior|20\d\d)|\bthan in\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NamesBaseline();

    [GeneratedRegex(@"\b(rate|share|proportion|percentage|per cent of)\b|% of", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex IsShare();
}
