using System.Text.Json.Nodes;
using Wardmote.Checks.Content;

namespace Wardmote.Plans.Writing;

/// <summary>What a plan says, as JSON: first the keys that every plan has, then the rest of its content.</summary>
internal static class PlanContentJson
{
    public static JsonObject Of(PlanContent plan) => new()
    {
        ["title"] = plan.Title,
        ["kind"] = plan.Kind.ToJsonName(),
        ["period"] = plan.Period?.Text,
        ["sections"] = plan.Sections.ToJson(OfSection),
        ["priorities"] = plan.Priorities.ToJson(OfPriority),
        ["actions"] = plan.Actions.ToJson(ActionJson.Of),
        ["indicators"] = plan.Indicators.ToJson(IndicatorJson.Of),
        ["budgets"] = plan.Budgets.ToJson(OfBudget),
        ["staff"] = plan.Staff.ToJson(OfStaff),
        ["figures"] = plan.Figures.ToJson(OfFigure),
        ["periodMeans"] = plan.Period.ToJson(),
        ["header"] = plan.Header.ToJson(fact => new() { ["name"] = fact.Name, ["value"] = fact.Value, ["from"] = fact.Origin.Place }),
        ["vocabulary"] = OfVocabulary(plan.Vocabulary),
        ["checklist"] = plan.Checklist.ToJson(OfChecklist),
        ["responsibilities"] = plan.Responsibilities.ToJson(area => new() { ["title"] = area.Title, ["from"] = area.Origin.Place }),
        ["lists"] = plan.Lists.ToJson(OfList),
        ["furniture"] = plan.Furniture.ToJson(words => new() { ["text"] = words.Text, ["from"] = words.Place }),
    };

    private static JsonObject OfSection(SectionContent section) => new()
    {
        ["number"] = section.Number,
        ["heading"] = section.Heading,
        ["level"] = section.Level,
        ["paragraphs"] = section.Paragraphs.ToJson(paragraph => new()
        {
            ["text"] = paragraph.Text,
            ["isListItem"] = paragraph.IsListItem,
            ["from"] = paragraph.Origin.Place,
        }),
        ["from"] = section.Origin.Place,
    };

    private static JsonObject OfPriority(PriorityContent priority) => new()
    {
        ["ref"] = priority.Ref,
        ["title"] = priority.Title,
        ["isTicked"] = priority.IsTicked,
        ["period"] = priority.Period,
        ["from"] = priority.Origin.Place,
    };

    private static JsonObject OfBudget(BudgetContent budget) => new()
    {
        ["title"] = budget.Title,
        ["group"] = budget.Group,
        ["actionCode"] = budget.ActionCode,
        ["isTotal"] = budget.IsTotal,
        ["amounts"] = budget.Amounts.ToJson(IndicatorJson.OfValue),
        ["note"] = budget.Note,
        ["from"] = budget.Origin.Place,
    };

    private static JsonObject OfStaff(StaffContent staff) => new()
    {
        ["title"] = staff.Title,
        ["period"] = staff.Period,
        ["number"] = staff.Number,
        ["unit"] = staff.Unit,
        ["note"] = staff.Note,
        ["from"] = staff.Origin.Place,
    };

    private static JsonObject OfFigure(FigureContent figure) => new()
    {
        ["text"] = figure.Text,
        ["number"] = figure.Number,
        ["unit"] = figure.Unit,
        ["subject"] = figure.Subject,
        ["period"] = figure.Period,
        ["context"] = figure.Context,
        ["from"] = figure.Origin.Place,
    };

    private static JsonObject OfVocabulary(PlanVocabulary words) => new()
    {
        ["actionWord"] = words.ActionWord,
        ["statuses"] = words.Statuses.ToJson(),
        ["limits"] = words.Limits.ToJson(limit => new()
        {
            ["maximum"] = limit.Maximum,
            ["kind"] = limit.Kind,
            ["scope"] = limit.Scope,
            ["from"] = limit.Origin.Place,
        }),
    };

    private static JsonObject OfChecklist(ChecklistContent row) => new()
    {
        ["group"] = row.Group,
        ["question"] = row.Question,
        ["answer"] = row.Answer,
        ["improvements"] = row.Improvements,
        ["reference"] = row.Reference,
        ["from"] = row.Origin.Place,
    };

    private static JsonObject OfList(ListContent list) => new()
    {
        ["name"] = list.Name,
        ["kind"] = list.Kind,
        ["columns"] = list.Columns.ToJson(),
        ["items"] = list.Items.ToJson(item => new() { ["ref"] = item.Ref, ["cells"] = item.Cells.ToJson(), ["from"] = item.Origin.Place }),
        ["from"] = list.Origin.Place,
    };
}
