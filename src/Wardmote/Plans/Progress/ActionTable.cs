using System.Globalization;
using Wardmote.Platform.Documents;

namespace Wardmote.Plans.Progress;

/// <summary>Actions with their standing as a table for a file.</summary>
public static class ActionTable
{
    private static readonly DocumentColumn[] Columns =
    [
        new("Plan"), new("Number"), new("Code"), new("Action"), new("Lead"), new("Reports"), new("Priorities"), new("Due"), new("Standing"), new("Why"), new("Typed status"),
        new("Contradiction"), new("Next step"), new("Milestones done", IsNumber: true), new("Milestones", IsNumber: true), new("Last report"), new("Days since", IsNumber: true), new("Money or contract"),
    ];

    public static TableBlock Of(string name, IEnumerable<RunningAction> actions) => new(name, Columns, [.. actions.Select(Row)]);

    private static IReadOnlyList<DocumentText> Row(RunningAction one)
    {
        IReadOnlyList<MilestoneState> milestones = MilestoneState.Of(one.Action.Content, one.Action.Progress, one.Plan.Period);
        string[] cells =
        [
            one.Plan.Title,
            one.Action.Content.Ref,
            one.Action.Code ?? "",
            one.Action.Title,
            string.Join("; ", one.Action.Content.Leads),
            one.Member ?? "",
            string.Join("; ", one.Action.Content.Priorities),
            one.Action.Content.Due?.Text ?? "",
            one.Standing.Kind.Title,
            one.Standing.Reason,
            one.Action.Progress.StatusNow(one.Action.Content) ?? "",
            one.Standing.Contradiction ?? "",
            one.Action.Progress.NextStep ?? "",
            milestones.Count(state => state.Done is not null).ToString(CultureInfo.InvariantCulture),
            milestones.Count.ToString(CultureInfo.InvariantCulture),
            one.Action.LastUpdateAt?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
            one.DaysSinceUpdate?.ToString(CultureInfo.InvariantCulture) ?? "",
            string.Join(" ", one.Cliffs.Select(cliff => cliff.InWords)),
        ];
        return [.. cells.Select(cell => (DocumentText)cell)];
    }
}
