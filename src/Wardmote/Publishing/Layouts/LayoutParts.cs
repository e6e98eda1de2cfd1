using Wardmote.Checks.Content;
using Wardmote.Platform.Documents;

namespace Wardmote.Publishing.Layouts;

/// <summary>The parts of a plan that several layouts show in the same way.</summary>
internal static class LayoutParts
{
    public static IEnumerable<DocumentBlock> Facts(PlanContent plan) => ReaderTable.Of("At a glance", plan.Header.Where(fact => fact.Value.Length > 0).ToList(),
        new("Fact", fact => fact.Name), new("What the plan says", fact => fact.Value));

    public static IEnumerable<DocumentBlock> Narrative(PlanContent plan, int level) => plan.Sections.SelectMany(section => (IEnumerable<DocumentBlock>)
    [
        new HeadingBlock(Math.Min(level + Math.Max(section.Level - 1, 0), 4), section.Number is { } number ? $"{number} {section.Heading}" : section.Heading),
        .. section.Paragraphs.Select(paragraph => new ParagraphBlock(paragraph.Text, paragraph.IsListItem)),
    ]);

    public static IEnumerable<DocumentBlock> Priorities(PlanContent plan) => ReaderTable.Of("Priorities", plan.Priorities.Where(priority => priority.IsTicked != false).ToList(),
        new("Ref", priority => priority.Ref), new("Priority", priority => priority.Title), new("Period", priority => priority.Period ?? ""));

    public static IEnumerable<DocumentBlock> Budgets(PlanContent plan)
    {
        string[] periods = [.. plan.Budgets.SelectMany(line => line.Amounts).Select(amount => amount.Period).Distinct(StringComparer.Ordinal)];
        return ReaderTable.Of("Budget", plan.Budgets,
        [
            new("Line", line => line.Title),
            new("Group", line => line.Group ?? ""),
            new("Action", line => line.ActionCode ?? ""),
            .. periods.Select(period => new ReaderColumn<BudgetContent>(period, line => DocumentText.Join("\n", line.Amounts.Where(amount => amount.Period == period).Select(amount => Stated(amount, line.Title, null))))),
            new("Note", line => line.Note ?? ""),
        ]);
    }

    public static IEnumerable<DocumentBlock> Staff(PlanContent plan) => ReaderTable.Of("Staff", plan.Staff,
        new("Staff", staff => staff.Title), new("Period", staff => staff.Period ?? ""), new("Number", staff => staff.Number is { } number ? FormattableString.Invariant($"{number:0.##}") : ""),
        new("Unit", staff => staff.Unit ?? ""), new("Note", staff => staff.Note ?? ""));

    public static IEnumerable<DocumentBlock> Checklist(PlanContent plan) => ReaderTable.Of("Checklist", plan.Checklist,
        new("Question", row => row.Question), new("Answer", row => row.Answer ?? ""), new("To improve", row => row.Improvements ?? ""), new("Taken up in", row => row.Reference ?? ""));

    public static IEnumerable<DocumentBlock> Lists(PlanContent plan, int level) => plan.Lists.SelectMany(list => ReaderTable.Under(level, list.Name, list.Columns.Count == 0
        ? list.Items.Select(item => new ParagraphBlock(string.Join(' ', item.Cells.Prepend(item.Ref).Where(text => !string.IsNullOrEmpty(text))), IsListItem: true))
        : ReaderTable.Of(list.Name, list.Items, [.. list.Columns.Select((column, at) => new ReaderColumn<ListItemContent>(column, item => at < item.Cells.Count ? item.Cells[at] : ""))])));

    /// <summary>A value that the plan states, as a figure that says where it stands.</summary>
    public static DocumentText Stated(ValueContent value, string what, string? source) => value.Number is null || value.State != ValueState.Number
        ? value.Text
        : new Wardmote.Platform.Common.Figure(value.Text, value.Measure is { } part ? $"{what}: {part}" : what, value.Period)
        {
            Number = (double)value.Number,
            Source = source,
            Method = $"{value.Kind.ToString().ToLowerInvariant()} as the plan states it: {value.Origin.Place}",
        };

    public static string Lines(IEnumerable<string> texts) => string.Join('\n', texts);

    /// <summary>An action's title with what will be done and its milestones below it.</summary>
    public static DocumentText TitleAndSteps(ActionContent action) => Lines(
    [
        action.Title,
        .. action.Activity is { Length: > 0 } activity ? [activity] : Array.Empty<string>(),
        .. action.Milestones.Select(Step),
        .. action.MilestonesPending is { Length: > 0 } pending ? [pending] : Array.Empty<string>(),
    ]);

    public static string Step(MilestoneContent step) =>
        string.Join(", ", new[] { step.Number is { } number ? $"{number}. {step.Text}" : step.Text, step.Quarter, step.Date?.Text }.Where(text => !string.IsNullOrEmpty(text)));
}
