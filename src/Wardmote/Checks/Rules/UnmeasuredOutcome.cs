using System.Text.RegularExpressions;
using Wardmote.Checks.Content;

namespace Wardmote.Checks.Rules;

/// <summary>Notices an outcome that promises more or less of something which nothing in the plan measures.</summary>
public sealed partial class UnmeasuredOutcome : IRule
{
    public string Id => "unmeasured-outcome";

    public Severity Severity => Severity.Warning;

    public string Description => "An outcome promises a change and no indicator measures it";

    public IEnumerable<Fault> Check(CheckedPlan plan)
    {
        List<ActionContent> promising = [.. plan.Content.Actions.Where(action => action.Outcome is { } outcome && Direction().IsMatch(outcome) && !outcome.Any(char.IsDigit) && !HasOwnMeasure(action))];
        if (promising.Count == 0)
        {
            return [];
        }

        if (plan.Content.Indicators.Count == 0)
        {
            ActionContent first = promising[0];
            return [this.Found("no indicator", first.Source(nameof(first.Outcome)), first.Outcome!, "an indicator with a baseline for each change that is promised",
                $"{Counted(promising.Count)} a change (for example “{Direction().Match(first.Outcome!).Value}” in {first.Name}), but the plan has no indicator at all; name a measure, its baseline and its target for each.")];
        }

        List<HashSet<string>> measured = [.. plan.Content.Indicators.Select(indicator => MeaningWords.Of($"{indicator.Title} {indicator.Group} {string.Join(' ', indicator.Measures.Select(measure => measure.Title))}"))];
        return promising
            .Where(action => MeaningWords.Of($"{action.Outcome} {action.Title}") is { Count: > 0 } words && !measured.Exists(measure => measure.Overlaps(words)))
            .Select(action => this.Found(action.Name, action.Source(nameof(action.Outcome)), action.Outcome!, "an indicator that measures it",
                $"The outcome of {action.Name} promises a change (“{Direction().Match(action.Outcome!).Value}”), but no indicator of the plan measures it; name the measure, its baseline and its target."));
    }

    private static string Counted(int count) => count == 1 ? "One outcome promises" : $"{count} outcomes promise";

    private static bool HasOwnMeasure(ActionContent action)
        => action.Other.Any(column => Measure().IsMatch(column.Key) && !string.IsNullOrWhiteSpace(column.Value));

    [GeneratedRegex(@"\b(increas(e|es|ed|ing)|reduc(e|es|ed|ing|tion|tions)|improv(e|es|ed|ing|ement|ements)|decreas(e|es|ed|ing)|fewer|lower|greater|higher)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Direction();

    [GeneratedRegex(@"measure|indicator|\bKPI|success|evidence", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Measure();
}
