using Wardmote.Checks.Content;
using Wardmote.Platform.Common;

namespace Wardmote.Plans.Writing;

/// <summary>
/// The canonical tables of an exported plan, but for its actions and indicators: the one place that says what the columns
/// are called, for writing and for reading back.
/// </summary>
internal static class PlanLayout
{
    /// <summary>The property by which a file says that it is an exported plan, and in which layout.</summary>
    public const string Property = "Wardmote plan";
    public const string Version = "1";

    public static readonly TableLayout<PlanContent> Plan = new("Plan at a glance", () => new() { Title = "" }, (plan, _) => plan,
    [
        Column.Subject<PlanContent>("Title", plan => plan.Title, (plan, text) => plan with { Title = text }),
        Column.Choice<PlanContent, PlanKind>("Kind", plan => plan.Kind, (plan, kind) => plan with { Kind = kind }),
        Column.Date<PlanContent>("Period", plan => plan.Period, (plan, period) => plan with { Period = period }),
        Column.Subject<PlanContent>("Word for an action", plan => plan.Vocabulary.ActionWord, (plan, text) => plan with { Vocabulary = plan.Vocabulary with { ActionWord = text } }),
        Column.Lines<PlanContent>("Statuses allowed", plan => plan.Vocabulary.Statuses, (plan, texts) => plan with { Vocabulary = plan.Vocabulary with { Statuses = texts } }),
    ]);

    public static readonly TableLayout<HeaderFact> Header = new("Facts at the head", () => new("", "", Origin.Typed), (fact, origin) => fact with { Origin = origin },
    [
        Column.Subject<HeaderFact>("Fact", fact => fact.Name, (fact, text) => fact with { Name = text }),
        Column.Blankable<HeaderFact>("What it says", fact => fact.Value, (fact, text) => fact with { Value = text }),
    ]);

    public static readonly TableLayout<CardinalityLimit> Limits = new("Limits that the plan sets", () => new(0, "", "", Origin.Typed), (limit, origin) => limit with { Origin = origin },
    [
        Column.Subject<CardinalityLimit>("Of what", limit => limit.Kind, (limit, text) => limit with { Kind = text }),
        Column.Whole<CardinalityLimit>("At most", limit => limit.Maximum, (limit, number) => limit with { Maximum = number }),
        Column.Blankable<CardinalityLimit>("For", limit => limit.Scope, (limit, text) => limit with { Scope = text }),
    ]);

    public static readonly TableLayout<ResponsibilityContent> Responsibilities = new("Areas of responsibility", () => new("", Origin.Typed), (area, origin) => area with { Origin = origin },
    [
        Column.Subject<ResponsibilityContent>("Area of responsibility", area => area.Title, (area, text) => area with { Title = text }),
    ]);

    public static readonly TableLayout<PriorityContent> Priorities = new("Priorities", () => new("", "", Origin.Typed), (priority, origin) => priority with { Origin = origin },
    [
        Column.Blankable<PriorityContent>("Ref", priority => priority.Ref, (priority, text) => priority with { Ref = text }),
        Column.Subject<PriorityContent>("Priority", priority => priority.Title, (priority, text) => priority with { Title = text }),
        Column.Answer<PriorityContent>("Ticked", priority => priority.IsTicked, (priority, answer) => priority with { IsTicked = answer }),
        Column.Text<PriorityContent>("Period", priority => priority.Period, (priority, text) => priority with { Period = text }),
    ]);

    public static readonly TableLayout<BudgetContent> Budgets = new("Budgets", () => new("", Origin.Typed), (line, origin) => line with { Origin = origin },
    [
        Column.Text<BudgetContent>("Group", line => line.Group, (line, text) => line with { Group = text }),
        Column.Subject<BudgetContent>("Budget line", line => line.Title, (line, text) => line with { Title = text }),
        Column.Text<BudgetContent>("Action code", line => line.ActionCode, (line, text) => line with { ActionCode = text }),
        Column.Flag<BudgetContent>("Total", line => line.IsTotal, (line, isTotal) => line with { IsTotal = isTotal }),
        Column.Text<BudgetContent>("Note", line => line.Note, (line, text) => line with { Note = text }),
    ]);

    public static readonly TableLayout<StaffContent> Staff = new("Staff", () => new("", Origin.Typed), (staff, origin) => staff with { Origin = origin },
    [
        Column.Subject<StaffContent>("Staff", staff => staff.Title, (staff, text) => staff with { Title = text }),
        Column.Text<StaffContent>("Period", staff => staff.Period, (staff, text) => staff with { Period = text }),
        Column.Number<StaffContent>("Number", staff => staff.Number, (staff, number) => staff with { Number = number }),
        Column.Text<StaffContent>("Unit", staff => staff.Unit, (staff, text) => staff with { Unit = text }),
        Column.Text<StaffContent>("Note", staff => staff.Note, (staff, text) => staff with { Note = text }),
    ]);

    public static readonly TableLayout<ChecklistContent> Checklist = new("Checklist", () => new("", Origin.Typed), (row, origin) => row with { Origin = origin },
    [
        Column.Text<ChecklistContent>("Group", row => row.Group, (row, text) => row with { Group = text }),
        Column.Subject<ChecklistContent>("Question", row => row.Question, (row, text) => row with { Question = text }),
        Column.Text<ChecklistContent>("Answer", row => row.Answer, (row, text) => row with { Answer = text }),
        Column.Text<ChecklistContent>("Improvements", row => row.Improvements, (row, text) => row with { Improvements = text }),
        Column.Text<ChecklistContent>("Taken up in", row => row.Reference, (row, text) => row with { Reference = text }),
    ]);

    public static readonly TableLayout<FigureContent> Figures = new("Figures in the text", () => new("", 0, null, "", Origin.Typed), (figure, origin) => figure with { Origin = origin },
    [
        Column.Subject<FigureContent>("Figure", figure => figure.Text, (figure, text) => figure with { Text = text }),
        Column.Number<FigureContent>("Number", figure => figure.Number, (figure, number) => figure with { Number = number ?? 0 }),
        Column.Text<FigureContent>("Unit", figure => figure.Unit, (figure, text) => figure with { Unit = text }),
        Column.Text<FigureContent>("Of what", figure => figure.Subject, (figure, text) => figure with { Subject = text }),
        Column.Text<FigureContent>("Period", figure => figure.Period, (figure, text) => figure with { Period = text }),
        Column.Blankable<FigureContent>("Where it stands", figure => figure.Context, (figure, text) => figure with { Context = text }),
    ]);

    public static readonly TableLayout<UnplacedContent> LeftOver = new("Left over", () => new("", Origin.Typed), (words, origin) => words with { Origin = origin },
    [
        Column.Subject<UnplacedContent>("Words left over", words => words.Text, (words, text) => words with { Text = text }),
    ]);

    public static readonly TableLayout<Origin> Furniture = new("Page furniture", () => Origin.Typed, (_, origin) => origin,
    [
        Column.Subject<Origin>("Headings and page furniture", words => words.Text, (words, text) => words with { Text = text }),
    ]);
}
