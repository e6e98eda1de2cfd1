using Wardmote.Checks.Content;
using Wardmote.Platform.Common;

namespace Wardmote.Plans.Fields;

/// <summary>The lists that a plan consists of.</summary>
public static class PlanParts
{
    public static PlanPart<ActionContent> Actions { get; } = new()
    {
        Name = "actions",
        Heading = "Actions",
        Word = "action",
        Table = ActionFields.Table,
        Of = plan => plan.Actions,
        With = (plan, list) => plan with { Actions = list },
        Blank = new ActionContent { Title = "", Origin = Origin.Typed },
        Title = action => action.Name,
        Origin = action => action.Origin,
        Keys = [action => action.Code is null ? "" : $"{action.Code} {action.Title}", action => action.Code ?? "", action => $"{action.Period} {action.Ref} {action.Title}", action => action.Title],
        TakeSource = (into, from, field) => into with { Sources = Replaced(into.Sources, from.Sources, field) },
    };

    public static PlanPart<IndicatorContent> Indicators { get; } = new()
    {
        Name = "indicators",
        Heading = "Indicators",
        Word = "indicator",
        Table = IndicatorFields.Table,
        Of = plan => plan.Indicators,
        With = (plan, list) => plan with { Indicators = list },
        Blank = new IndicatorContent { Title = "", Origin = Origin.Typed },
        Title = indicator => $"{indicator.Code ?? indicator.Ref} {indicator.Title}".Trim(),
        Origin = indicator => indicator.Origin,
        Keys = [row => $"{row.Tier} {row.Group} {row.Code} {row.Ref} {row.Title}", row => row.Code is null ? "" : $"{row.Tier} {row.Code}", row => row.Ref, row => row.Title],
        TakeSource = (into, from, field) => into with { Sources = Replaced(into.Sources, from.Sources, field) },
    };

    public static PlanPart<SectionContent> Sections { get; } = new()
    {
        Name = "sections",
        Heading = "Sections",
        Word = "section",
        Table = LineFields.Section,
        Of = plan => plan.Sections,
        With = (plan, list) => plan with { Sections = list },
        Blank = new SectionContent("", 1, [], Origin.Typed),
        Title = section => section.Heading.Length > 0 ? section.Heading : "Without a heading",
        Origin = section => section.Origin,
        Keys = [section => $"{section.Number} {section.Heading}", section => section.Heading],
    };

    public static PlanPart<PriorityContent> Priorities { get; } = new()
    {
        Name = "priorities",
        Heading = "Priorities",
        Word = "priority",
        Table = LineFields.Priority,
        Of = plan => plan.Priorities,
        With = (plan, list) => plan with { Priorities = list },
        Blank = new PriorityContent("", "", Origin.Typed),
        Title = line => $"{line.Ref} {line.Title}".Trim(),
        Origin = line => line.Origin,
        Keys = [line => $"{line.Period} {line.Ref} {line.Title}", line => line.Title, line => line.Ref.Length == 0 ? "" : $"{line.Period} {line.Ref}"],
    };

    public static PlanPart<BudgetContent> Budgets { get; } = new()
    {
        Name = "budget-lines",
        Heading = "Budget lines",
        Word = "budget line",
        Table = LineFields.Budget,
        Of = plan => plan.Budgets,
        With = (plan, list) => plan with { Budgets = list },
        Blank = new BudgetContent("", Origin.Typed),
        Title = line => line.Title,
        Origin = line => line.Origin,
        Keys = [line => $"{line.Group} {line.ActionCode} {line.Title}", line => line.Title],
    };

    public static PlanPart<StaffContent> Staff { get; } = new()
    {
        Name = "staff",
        Heading = "Staff",
        Word = "statement of staff",
        Table = LineFields.Staff,
        Of = plan => plan.Staff,
        With = (plan, list) => plan with { Staff = list },
        Blank = new StaffContent("", Origin.Typed),
        Title = line => $"{line.Title} {line.Period}".Trim(),
        Origin = line => line.Origin,
        Keys = [line => $"{line.Title} {line.Period}", line => line.Title],
    };

    public static PlanPart<ChecklistContent> Checklist { get; } = new()
    {
        Name = "checklist",
        Heading = "Checklist",
        Word = "checklist question",
        Table = LineFields.Checklist,
        Of = plan => plan.Checklist,
        With = (plan, list) => plan with { Checklist = list },
        Blank = new ChecklistContent("", Origin.Typed),
        Title = line => line.Question,
        Origin = line => line.Origin,
        Keys = [line => $"{line.Group} {line.Question}", line => line.Question],
    };

    public static PlanPart<ResponsibilityContent> Responsibilities { get; } = new()
    {
        Name = "responsibilities",
        Heading = "Areas of responsibility",
        Word = "area of responsibility",
        Table = LineFields.Responsibility,
        Of = plan => plan.Responsibilities,
        With = (plan, list) => plan with { Responsibilities = list },
        Blank = new ResponsibilityContent("", Origin.Typed),
        Title = line => line.Title,
        Origin = line => line.Origin,
        Keys = [line => line.Title],
    };

    public static PlanPart<FigureContent> Figures { get; } = new()
    {
        Name = "figures",
        Heading = "Figures stated in the text",
        Word = "figure",
        Table = LineFields.Figure,
        Of = plan => plan.Figures,
        With = (plan, list) => plan with { Figures = list },
        Blank = new FigureContent("", 0, null, "", Origin.Typed),
        Title = line => $"{line.Text} {line.Subject}".Trim(),
        Origin = line => line.Origin,
        Keys = [line => $"{line.Text} {line.Context}", line => line.Context],
    };

    public static PlanPart<ListContent> Lists { get; } = new()
    {
        Name = "lists",
        Heading = "Lists and registers",
        Word = "list",
        Table = LineFields.List,
        Of = plan => plan.Lists,
        With = (plan, list) => plan with { Lists = list },
        Blank = new ListContent("", Origin.Typed),
        Title = line => line.Name,
        Origin = line => line.Origin,
        Keys = [line => line.Name],
    };

    private static Dictionary<string, Origin> Replaced(IReadOnlyDictionary<string, Origin> sources, IReadOnlyDictionary<string, Origin> from, string field)
    {
        Dictionary<string, Origin> replaced = new(sources, StringComparer.Ordinal);
        if (from.TryGetValue(field, out Origin? origin))
        {
            replaced[field] = origin;
        }
        else
        {
            replaced.Remove(field);
        }

        return replaced;
    }
}
