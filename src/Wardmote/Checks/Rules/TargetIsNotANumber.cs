using Wardmote.Checks.Content;

namespace Wardmote.Checks.Rules;

/// <summary>Notices "New indicator", "N/A" or words where a target should be.</summary>
public sealed class TargetIsNotANumber : IRule
{
    private static readonly TargetWords Words = RuleWords.Read<TargetWords>("target.words.json");

    public string Id => "target-is-not-a-number";

    public Severity Severity => Severity.Warning;

    public string Description => "A target cell holds words instead of a target";

    public IEnumerable<Fault> Check(CheckedPlan plan)
    {
        foreach (IndicatorContent indicator in plan.Content.Indicators)
        {
            List<ValueContent> wordy = [.. indicator.Values.Where(value => value.Kind == ValueKind.Target && IsWords(value))];
            if (wordy is [ValueContent first, ..])
            {
                yield return this.Found(indicator.Name, first.Origin, first.Text, "a number for each period",
                    $"{indicator.Name} has “{first.Text.Trim()}” where its target for {string.Join(", ", wordy.Select(value => value.Period).Distinct())} should be; set a number, or say that the measure is only monitored.");
            }
        }
    }

    private static bool IsWords(ValueContent value) => value.State switch
    {
        ValueState.NewIndicator or ValueState.NotApplicable or ValueState.ToBeSet => true,
        ValueState.Words => !value.Text.Any(char.IsDigit) && !Words.WatchedOnly.Contains(value.Text.Trim().TrimEnd('.'), StringComparer.OrdinalIgnoreCase),
        _ => false,
    };

    private sealed record TargetWords(string About, IReadOnlyList<string> WatchedOnly);
}
