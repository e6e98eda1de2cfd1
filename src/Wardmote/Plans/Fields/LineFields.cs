using Wardmote.Checks.Content;
using Wardmote.Platform.Common;

namespace Wardmote.Plans.Fields;

/// <summary>The fields of the smaller things in a plan: sections, priorities, budget lines, staff, checklist, lists and figures.</summary>
public static class LineFields
{
    public static FieldTable<ParagraphContent> Paragraph { get; } = new(
        FieldsOf<ParagraphContent>.Text(nameof(ParagraphContent.Text), "Paragraph", line => line.Text, (line, text) => line with { Text = text })
            with { IsRequired = true, Kind = FieldKind.Paragraphs },
        FieldsOf<ParagraphContent>.Tick(nameof(ParagraphContent.IsListItem), "List item", line => line.IsListItem, (line, ticked) => line with { IsListItem = ticked }));

    public static FieldTable<SectionContent> Section { get; } = new(
        FieldsOf<SectionContent>.Optional(nameof(SectionContent.Number), "Number", section => section.Number, (section, text) => section with { Number = text }),
        FieldsOf<SectionContent>.Text(nameof(SectionContent.Heading), "Heading", section => section.Heading, (section, text) => section with { Heading = text })
            with { Kind = FieldKind.Paragraphs },
        FieldsOf<SectionContent>.Number(nameof(SectionContent.Level), "Level", section => section.Level, (section, number) => section with { Level = (int)(number ?? 1) }),
        FieldsOf<SectionContent>.Rows(nameof(SectionContent.Paragraphs), "Text", _ => Paragraph, new ParagraphContent("", false, Origin.Typed),
            section => section.Paragraphs, (section, rows) => section with { Paragraphs = rows }));

    public static FieldTable<PriorityContent> Priority { get; } = new(
        FieldsOf<PriorityContent>.Text(nameof(PriorityContent.Ref), "Number", line => line.Ref, (line, text) => line with { Ref = text }),
        FieldsOf<PriorityContent>.Text(nameof(PriorityContent.Title), "Priority", line => line.Title, (line, text) => line with { Title = text })
            with { IsRequired = true, Kind = FieldKind.Paragraphs },
        new Field<PriorityContent>
        {
            Name = nameof(PriorityContent.IsTicked),
            Label = "Ticked",
            Kind = FieldKind.Choice,
            Choices = [FieldText.Yes, FieldText.No],
            Show = line => line.IsTicked is { } ticked ? FieldText.Tick(ticked) : "",
            Put = (line, text) => line with { IsTicked = text.Length == 0 ? null : FieldText.Tick(text) },
            Take = (into, from) => into with { IsTicked = from.IsTicked },
        },
        FieldsOf<PriorityContent>.Optional(nameof(PriorityContent.Period), "Period", line => line.Period, (line, text) => line with { Period = text }));

    public static FieldTable<BudgetContent> Budget { get; } = new(
        FieldsOf<BudgetContent>.Text(nameof(BudgetContent.Title), "Budget line", line => line.Title, (line, text) => line with { Title = text })
            with { IsRequired = true, Kind = FieldKind.Paragraphs },
        FieldsOf<BudgetContent>.Optional(nameof(BudgetContent.Group), "Stands under", line => line.Group, (line, text) => line with { Group = text }),
        FieldsOf<BudgetContent>.Optional(nameof(BudgetContent.ActionCode), "Code of the action", line => line.ActionCode, (line, text) => line with { ActionCode = text }),
        FieldsOf<BudgetContent>.Tick(nameof(BudgetContent.IsTotal), "Sum of other lines", line => line.IsTotal, (line, ticked) => line with { IsTotal = ticked }),
        FieldsOf<BudgetContent>.Rows(nameof(BudgetContent.Amounts), "Amounts", _ => IndicatorFields.Value,
            new ValueContent("", ValueKind.Amount, "", Origin.Typed) { State = ValueState.Blank },
            line => line.Amounts, (line, rows) => line with { Amounts = rows }),
        FieldsOf<BudgetContent>.Optional(nameof(BudgetContent.Note), "Note", line => line.Note, (line, text) => line with { Note = text })
            with { Kind = FieldKind.Paragraphs });

    public static FieldTable<StaffContent> Staff { get; } = new(
        FieldsOf<StaffContent>.Text(nameof(StaffContent.Title), "Staff", line => line.Title, (line, text) => line with { Title = text }) with { IsRequired = true },
        FieldsOf<StaffContent>.Optional(nameof(StaffContent.Period), "Period", line => line.Period, (line, text) => line with { Period = text }),
        FieldsOf<StaffContent>.Number(nameof(StaffContent.Number), "Number", line => line.Number, (line, number) => line with { Number = number }),
        FieldsOf<StaffContent>.Optional(nameof(StaffContent.Unit), "Unit", line => line.Unit, (line, text) => line with { Unit = text }),
        FieldsOf<StaffContent>.Optional(nameof(StaffContent.Note), "Note", line => line.Note, (line, text) => line with { Note = text })
            with { Kind = FieldKind.Paragraphs });

    public static FieldTable<ChecklistContent> Checklist { get; } = new(
        FieldsOf<ChecklistContent>.Text(nameof(ChecklistContent.Question), "Question", line => line.Question, (line, text) => line with { Question = text })
            with { IsRequired = true, Kind = FieldKind.Paragraphs },
        FieldsOf<ChecklistContent>.Optional(nameof(ChecklistContent.Group), "Stands under", line => line.Group, (line, text) => line with { Group = text }),
        FieldsOf<ChecklistContent>.Optional(nameof(ChecklistContent.Answer), "Answer", line => line.Answer, (line, text) => line with { Answer = text })
            with { Kind = FieldKind.Paragraphs },
        FieldsOf<ChecklistContent>.Optional(nameof(ChecklistContent.Improvements), "Areas for improvement", line => line.Improvements, (line, text) => line with { Improvements = text })
            with { Kind = FieldKind.Paragraphs },
        FieldsOf<ChecklistContent>.Optional(nameof(ChecklistContent.Reference), "Taken up in", line => line.Reference, (line, text) => line with { Reference = text }));

    public static FieldTable<ResponsibilityContent> Responsibility { get; } = new(
        FieldsOf<ResponsibilityContent>.Text(nameof(ResponsibilityContent.Title), "Area of responsibility", line => line.Title, (line, text) => line with { Title = text })
            with { IsRequired = true, Kind = FieldKind.Paragraphs });

    public static FieldTable<FigureContent> Figure { get; } = new(
        FieldsOf<FigureContent>.Text(nameof(FigureContent.Text), "As written", line => line.Text, (line, text) => line with { Text = text }) with { IsRequired = true },
        FieldsOf<FigureContent>.Number(nameof(FigureContent.Number), "Number", line => line.Number, (line, number) => line with { Number = number ?? 0 }),
        FieldsOf<FigureContent>.Optional(nameof(FigureContent.Unit), "Unit", line => line.Unit, (line, text) => line with { Unit = text }),
        FieldsOf<FigureContent>.Optional(nameof(FigureContent.Subject), "What is counted", line => line.Subject, (line, text) => line with { Subject = text }),
        FieldsOf<FigureContent>.Optional(nameof(FigureContent.Period), "Period", line => line.Period, (line, text) => line with { Period = text }),
        FieldsOf<FigureContent>.Text(nameof(FigureContent.Context), "The sentence", line => line.Context, (line, text) => line with { Context = text })
            with { Kind = FieldKind.Paragraphs });

    public static FieldTable<ListContent> List { get; } = new(
        FieldsOf<ListContent>.Text(nameof(ListContent.Name), "Name", list => list.Name, (list, text) => list with { Name = text }) with { IsRequired = true },
        FieldsOf<ListContent>.Text(nameof(ListContent.Kind), "What it holds", list => list.Kind, (list, text) => list with { Kind = text }),
        FieldsOf<ListContent>.Lines(nameof(ListContent.Columns), "Columns", list => list.Columns, (list, lines) => list with { Columns = lines }),
        FieldsOf<ListContent>.Rows(nameof(ListContent.Items), "Entries", Entry, new ListItemContent([], Origin.Typed),
            list => list.Items, (list, rows) => list with { Items = rows }));

    /// <summary>An entry has as many cells as the list has columns, or as its longest entry.</summary>
    private static FieldTable<ListItemContent> Entry(ListContent list) => new(
    [
        FieldsOf<ListItemContent>.Optional(nameof(ListItemContent.Ref), "Number", item => item.Ref, (item, text) => item with { Ref = text }),
        .. Enumerable.Range(0, list.Items.Select(item => item.Cells.Count).Append(Math.Max(1, list.Columns.Count)).Max()).Select(column =>
            FieldsOf<ListItemContent>.Text($"Cell{column}", column < list.Columns.Count ? list.Columns[column] : "Text",
                item => column < item.Cells.Count ? item.Cells[column] : "",
                (item, text) => item with { Cells = [.. item.Cells.Take(column), .. Enumerable.Repeat("", Math.Max(0, column - item.Cells.Count)), text, .. item.Cells.Skip(column + 1)] })
                with { Kind = FieldKind.Paragraphs }),
    ]);
}
