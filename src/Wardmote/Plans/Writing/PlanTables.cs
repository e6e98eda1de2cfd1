using System.Globalization;
using Wardmote.Checks.Content;
using Wardmote.Platform.Common;
using Wardmote.Platform.Documents;

namespace Wardmote.Plans.Writing;

/// <summary>The tables of an exported plan in the order in which they stand, but for its narrative and its lists.</summary>
internal static class PlanTables
{
    public const string ListsName = "Lists and registers";
    public const string NarrativeName = "The plan in words";

    /// <summary>The plan's own facts, one a row; the title stands at a Word document's head and is a row in a workbook.</summary>
    public static TableBlock Facts(PlanContent plan, bool withTitle)
    {
        WrittenColumn[] facts = [.. PlanLayout.Plan.Write([plan], null).Skip(withTitle ? 0 : 1)];
        return TableBlock.OfWords(PlanLayout.Plan.Name, [new("Fact"), new("What it says")], facts.Select(fact => (string[])[fact.Heading, fact.Cells[0]]));
    }

    public static IEnumerable<TableBlock> Heads(PlanContent plan) =>
        [.. PlanLayout.Header.WriteTable(plan.Header, null), .. PlanLayout.Limits.WriteTable(plan.Vocabulary.Limits, null)];

    /// <summary>The tables that belong together, group by group.</summary>
    /// <param name="mostColumns">How many columns a page holds.</param>
    public static IEnumerable<IEnumerable<TableBlock>> Groups(PlanContent plan, int mostColumns)
    {
        FinancialYear? year = ReadingBack.YearOf(plan.Period);
        return
        [
            PlanLayout.Responsibilities.WriteTable(plan.Responsibilities, year),
            PlanLayout.Priorities.WriteTable(plan.Priorities, year),
            ActionTables.Write(plan.Actions, year, mostColumns),
            IndicatorTables.Write(plan.Indicators, year, mostColumns),
            BudgetTables.Write(plan.Budgets, year),
            PlanLayout.Staff.WriteTable(plan.Staff, year),
            PlanLayout.Checklist.WriteTable(plan.Checklist, year),
        ];
    }

    /// <summary>What a reader of the plan needs least, at its end.</summary>
    public static IEnumerable<TableBlock> Annexes(PlanContent plan) =>
    [
        .. PlanLayout.Figures.WriteTable(plan.Figures, null),
        .. PlanLayout.LeftOver.WriteTable(plan.Unplaced, null),
        .. PlanLayout.Furniture.WriteTable(plan.Furniture, null),
    ];

    /// <summary>What the plan holds, in numbers.</summary>
    public static string Summary(PlanContent plan)
    {
        string[] counts =
        [
            .. new[]
            {
                Count(plan.Priorities.Count, "priority", "priorities"),
                Count(plan.Actions.Count, "action", "actions"),
                Count(plan.Actions.Sum(action => action.Milestones.Count), "milestone", "milestones"),
                Count(plan.Indicators.Count, "indicator", "indicators"),
                Count(plan.Budgets.Count, "budget line", "budget lines"),
                Count(plan.Sections.Count, "section of text", "sections of text"),
                Count(plan.Lists.Count, "list or register", "lists and registers"),
            }.Where(count => count.Length > 0),
        ];
        return counts.Length == 0 ? "" : $"{string.Join(", ", counts)}.";
    }

    private static string Count(int number, string one, string many) =>
        number == 0 ? "" : string.Create(CultureInfo.GetCultureInfo("en-GB"), $"{number:N0} {(number == 1 ? one : many)}");
}
