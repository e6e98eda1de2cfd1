using System.Globalization;
using Wardmote.Plans.Fields;
using Wardmote.Platform.Common;

namespace Wardmote.Plans.Progress;

/// <summary>An action as another one names it: by its number, code or title.</summary>
public sealed record ActionName(Guid ActionId, string Ref, string? Code, string Title)
{
    /// <summary>What is typed to name it.</summary>
    public string Called => Ref.Length > 0 ? Ref : Code ?? Title;
}

/// <summary>The fields in which a person says what must be done before what.</summary>
public static class PredecessorFields
{
    public const string WholeAction = "Action";

    /// <summary>One field for each milestone, and one for the action as a whole.</summary>
    /// <param name="states">The action's milestones.</param>
    /// <param name="others">The other actions of its plan.</param>
    public static FieldTable<ActionProgress> For(IReadOnlyList<MilestoneState> states, IReadOnlyList<ActionName> others) => new(
    [
        .. states.Select((state, at) => FieldsOf<ActionProgress>.Lines(
            string.Create(CultureInfo.InvariantCulture, $"Milestone{at + 1}"),
            $"{state.Name}: {state.Content.Text}",
            progress => [.. progress.Predecessors.Where(one => one.Milestone == state.Content.Text).Select(one => NameOf(one, states, others))],
            (progress, names) => With(progress, state.Content.Text, [.. names.Select(name => Milestone(name, state, states))])) with { Hint = "Numbers of the milestones that must be done first, one to a line" }),
        FieldsOf<ActionProgress>.Lines(
            WholeAction, "Actions that must be done before this one",
            progress => [.. progress.Predecessors.Where(one => one.Milestone is null).Select(one => NameOf(one, states, others))],
            (progress, names) => With(progress, null, [.. names.Select(name => Action(name, others))])) with { Hint = "Their numbers, codes or titles, one to a line" },
    ]);

    /// <summary>Refuses milestones that wait for one another in a circle: none of them could ever be done.</summary>
    public static void MustNotCircle(IReadOnlyList<Predecessor> all)
    {
        foreach (string start in all.Select(one => one.Milestone).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            HashSet<string> seen = [];
            var open = new Queue<string>([start]);
            while (open.TryDequeue(out string? milestone))
            {
                foreach (string before in all.Where(one => one.Milestone == milestone).Select(one => one.BeforeMilestone).OfType<string>())
                {
                    if (before == start)
                    {
                        throw new RuleBrokenException($"“{start}” would have to wait for itself, because the milestones wait for one another in a circle");
                    }

                    if (seen.Add(before))
                    {
                        open.Enqueue(before);
                    }
                }
            }
        }
    }

    private static string NameOf(Predecessor one, IReadOnlyList<MilestoneState> states, IReadOnlyList<ActionName> others) => one.BeforeActionId is { } actionId
        ? others.FirstOrDefault(other => other.ActionId == actionId)?.Called ?? one.BeforeTitle
        : states.Select((state, at) => (state, at)).Where(found => found.state.Content.Text == one.BeforeMilestone).Select(found => Number(found.state, found.at)).FirstOrDefault() ?? one.BeforeTitle;

    private static string Number(MilestoneState state, int at) => state.Content.Number ?? (at + 1).ToString(CultureInfo.InvariantCulture);

    private static ActionProgress With(ActionProgress progress, string? milestone, IReadOnlyList<Predecessor> first) =>
        progress with { Predecessors = [.. progress.Predecessors.Where(one => one.Milestone != milestone), .. first.Select(one => one with { Milestone = milestone })] };

    private static Predecessor Milestone(string name, MilestoneState waiting, IReadOnlyList<MilestoneState> states)
    {
        MilestoneState? first = states.Where((state, at) => Number(state, at) == name || state.Content.Text == name).FirstOrDefault();
        return first is null || first == waiting
            ? throw new RuleBrokenException(first is null ? $"There is no milestone “{name}” in this action" : $"{waiting.Name} cannot wait for itself")
            : new Predecessor(null, first.Content.Text, null, $"{first.Name}: {first.Content.Text}");
    }

    private static Predecessor Action(string name, IReadOnlyList<ActionName> others) =>
        others.FirstOrDefault(other => string.Equals(other.Called, name, StringComparison.OrdinalIgnoreCase) || string.Equals(other.Code, name, StringComparison.OrdinalIgnoreCase) || string.Equals(other.Title, name, StringComparison.OrdinalIgnoreCase)) is { } found
            ? new Predecessor(null, null, found.ActionId, $"{found.Ref} {found.Title}".Trim())
            : throw new RuleBrokenException($"This plan has no other action “{name}”: give its number, its code or its whole title", WholeAction);
}
