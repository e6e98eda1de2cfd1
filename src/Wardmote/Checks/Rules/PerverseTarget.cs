using Wardmote.Checks.Content;

namespace Wardmote.Checks.Rules;

/// <summary>Notices a target that would be met by finding or recording less of what one wants found.</summary>
public sealed class PerverseTarget : IRule
{
    private static readonly PerverseWords Words = RuleWords.Read<PerverseWords>("perverse.words.json");

    public string Id => "perverse-target";

    public Severity Severity => Severity.Warning;

    public string Description => "Meeting the target would mean finding or recording less of what one wants found";

    public IEnumerable<Fault> Check(CheckedPlan plan)
    {
        foreach (IndicatorContent indicator in plan.Content.Indicators.Where(IsFoundByLooking))
        {
            foreach (IGrouping<string?, ValueContent> measure in indicator.Values.Where(value => value is { Number: not null, State: ValueState.Number }).GroupBy(value => value.Measure))
            {
                ValueContent? outturn = measure.LastOrDefault(value => value.Kind == ValueKind.Outturn) ?? measure.LastOrDefault(value => value.Kind == ValueKind.Projection);
                ValueContent? target = measure.LastOrDefault(value => value.Kind == ValueKind.Target);
                if (outturn is not null && target is not null && target.Number <= outturn.Number * 0.95m && target.Unit == outturn.Unit)
                {
                    yield return this.Found(indicator.Name, target.Origin, $"{outturn.Text.Trim()} to {target.Text.Trim()}", "a target that is not met by recognising or recording fewer cases",
                        $"The target of {indicator.Name} falls from {outturn.Text.Trim()} to {target.Text.Trim()}, which would also be met if fewer cases were recognised or reported; set it beside a measure of reporting, or say why a fall is good.");
                    break;
                }
            }
        }
    }

    private static bool IsFoundByLooking(IndicatorContent indicator)
        => ((Pattern.Of(Words.Hidden).IsMatch(indicator.Title) && Pattern.Of(Words.Recorded).IsMatch(indicator.Title)) || Pattern.Of(Words.Proactive).IsMatch(indicator.Title))
            && !Pattern.Of(Words.Understood).IsMatch($"{indicator.Title} {indicator.Comment}");

    private sealed record PerverseWords(string About, string Hidden, string Recorded, string Proactive, string Understood);
}
