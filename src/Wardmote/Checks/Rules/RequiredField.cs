using Wardmote.Checks.Content;
using Wardmote.Platform.Common;

namespace Wardmote.Checks.Rules;

/// <summary>Notices that a field which this kind of document fills in everywhere else is blank or says nothing.</summary>
public sealed class RequiredField : IRule
{
    private static readonly HashSet<string> Nothing = new(["", "-", "tbc", "tba", "n/a", "na", "none", "to be confirmed", "?"], StringComparer.OrdinalIgnoreCase);

    public string Id => "required-field";

    public Severity Severity => Severity.Warning;

    public string Description => "A field that the document needs is blank or says nothing";

    public IEnumerable<Fault> Check(CheckedPlan plan)
        => plan.Content.Actions.GroupBy(action => action.Period).SelectMany(set => OfActions([.. set]))
            .Concat(plan.Content.Indicators.SelectMany(OfIndicator))
            .Concat(OfBudgets(plan.Content));

    private IEnumerable<Fault> OfActions(IReadOnlyList<ActionContent> actions)
    {
        bool haveDates = Most(actions, action => action.Due is { Text.Length: > 0 });
        bool haveOutcomes = Most(actions, action => action.Outcome is { Length: > 0 });
        bool haveStatuses = Most(actions, action => action.Status is { Length: > 0 });
        foreach (ActionContent action in actions)
        {
            if (SaysNothing(action.Title))
            {
                yield return Missing(action, nameof(action.Title), "title", action.Title, Severity.Blocking);
            }

            if (haveDates && (action.Due is null || SaysNothing(action.Due.Text)) && string.IsNullOrEmpty(action.Due?.Reason) && !HasTimescale(action))
            {
                yield return Missing(action, nameof(action.Due), "due date", action.Due?.Text ?? "", action.Due is null or { Text: "" } ? Severity.Blocking : Severity.Warning);
            }

            if (haveDates && action.Due is { Precision: DatePrecision.Ongoing } ongoing && action.Milestones.Count == 0 && action.Outcome is not null && !IsSettled(action.Status))
            {
                yield return this.Found($"{action.Name} milestones", action.Source(nameof(action.Due)), ongoing.Text, "a milestone or a review date",
                    $"{action.Name} is “{ongoing.Text.Trim()}” and has no milestone, so nothing shows whether it is on course; add a milestone or a date of review.");
            }

            if (haveOutcomes && SaysNothing(action.Outcome))
            {
                yield return Missing(action, nameof(action.Outcome), "outcome", action.Outcome ?? "", Severity.Warning);
            }
            else if (action.Outcome is not null && IsTheTaskAgain(action))
            {
                yield return this.Found($"{action.Name} outcome", action.Source(nameof(action.Outcome)), action.Outcome, "what will be different for people when it is done",
                    $"The outcome of {action.Name} only says the task over again; say what will be different when it is done.");
            }

            if (haveStatuses && string.IsNullOrWhiteSpace(action.Status))
            {
                yield return Missing(action, nameof(action.Status), "status", "", Severity.Warning);
            }
        }
    }

    private IEnumerable<Fault> OfIndicator(IndicatorContent indicator)
    {
        List<ValueContent> empty = [.. indicator.Values.Where(value => value is { Kind: ValueKind.Projection, State: ValueState.Blank or ValueState.Dash })];
        bool hasTarget = indicator.Values.Any(value => value is { Kind: ValueKind.Target, Number: not null });
        bool hasStart = indicator.Values.Any(value => value is { Kind: not ValueKind.Target, Number: not null });
        if (empty is [ValueContent first, ..] && hasTarget && !hasStart)
        {
            string name = indicator.Name.Length > 0 ? indicator.Name : first.Origin.Place;
            yield return this.Found($"{name} starting point", first.Origin, first.Text, "an outturn, a projection or a baseline",
                $"{name} (“{indicator.Title}”) has targets, but its projection for {first.Period} is empty and no outturn is given, so there is nothing to measure progress from; give a baseline or say why there is none.");
        }
    }

    private IEnumerable<Fault> OfBudgets(PlanContent plan)
    {
        bool hasCodes = plan.Budgets.Any(line => line.ActionCode is { Length: > 0 }) || plan.Furniture.Any(words => words.Text.Contains("action code", StringComparison.OrdinalIgnoreCase));
        foreach (BudgetContent line in plan.Budgets)
        {
            ValueContent? amount = line.Amounts.FirstOrDefault(value => value.Number is not null and not 0);
            if (hasCodes && !line.IsTotal && amount is not null && string.IsNullOrWhiteSpace(line.ActionCode))
            {
                yield return this.Found($"{line.Title} code", line.Origin, amount.Text, "the code of the action that it belongs to",
                    $"The budget line “{Start(line.Title)}” has an amount ({amount.Text.Trim()}) but no action code; write the code of the action that it belongs to.");
            }

            if (line.IsTotal && line.Amounts.FirstOrDefault(value => value.State == ValueState.Words && !string.IsNullOrWhiteSpace(value.Text)) is { } words)
            {
                yield return this.Found($"{line.Title} amount", words.Origin, words.Text, "an amount for each year",
                    $"The total “{Start(line.Title)}” says “{words.Text.Trim()}” where an amount should be; give the sum, or a dash where there is none.");
            }
        }
    }

    private Fault Missing(ActionContent action, string field, string word, string seen, Severity severity)
        => this.Found($"{action.Name} {word}", action.Source(field), seen, $"a {word}",
            $"{action.Name} has no {word}{(seen.Trim().Length > 0 ? $" but “{seen.Trim()}”" : "")}, though the others have one; fill it in.", severity: severity);

    private static bool Most(IReadOnlyList<ActionContent> actions, Func<ActionContent, bool> has) => actions.Count(has) * 2 > actions.Count;

    private static bool SaysNothing(string? text) => Nothing.Contains((text ?? "").Trim().TrimEnd('.'));

    private static bool IsTheTaskAgain(ActionContent action)
    {
        HashSet<string> task = MeaningWords.AllOf(action.Title);
        return task.Count >= 4 && task.IsSubsetOf(MeaningWords.AllOf(action.Outcome));
    }

    private static bool IsSettled(string? status) => status?.Trim().ToUpperInvariant() is "BUSINESS AS USUAL" or "COMPLETE" or "COMPLETED" or "NO LONGER REQUIRED";

    // One column "Timescale / Milestones" holds the dates of the steps and asks for no other.
    private static bool HasTimescale(ActionContent action)
        => action.Milestones.Any(milestone => milestone.Date is not null && milestone.Origin.Column is { } column && column == action.Source(nameof(action.Due)).Column);

    private static string Start(string text) => text.Length <= 60 ? text : string.Concat(text.AsSpan(0, 59), "…");
}
