using Wardmote.Checks.Content;
using Wardmote.Platform.Common;
using Wardmote.Platform.Documents;

namespace Wardmote.Plans.Writing;

/// <summary>The budget lines of a plan as tables, and back.</summary>
internal static class BudgetTables
{
    private const string Thing = "Budget line";
    private static readonly TableLayout<ValueContent> Amounts = IndicatorLayout.Values.Named("Budget amounts");

    public static IEnumerable<TableBlock> Write(IReadOnlyList<BudgetContent> lines, FinancialYear? year)
    {
        if (lines.Count == 0)
        {
            return [];
        }

        RowKeys keys = RowKeys.Of(Thing, lines);
        ValueColumns values = ValueColumns.Of(lines.Select(line => (line.Amounts, (IReadOnlyList<MeasureContent>)[])));
        TableBlock[] belonging = [.. BelongingRows.Write(keys, Amounts, lines.Select((line, at) => values.Holds(at) ? [] : line.Amounts), year)];
        return [WrittenColumn.Table(PlanLayout.Budgets.Name, [.. belonging.Length > 0 ? keys.OwnColumn : [], .. PlanLayout.Budgets.Write(lines, year), .. values.Columns]), .. belonging];
    }

    public static IReadOnlyList<BudgetContent> Read(ExportedTables tables, ReadingBack reading)
    {
        ExportedTable? table = tables.Take(PlanLayout.Budgets.Name);
        IReadOnlyList<BudgetContent> lines = PlanLayout.Budgets.Read(table, reading);
        ILookup<int, ValueContent> amounts = BelongingRows.Read(Thing, Amounts, table, tables.Take(Amounts.Name), reading);
        return [.. lines.Select((line, at) => line with { Amounts = [.. ValueColumns.Read(table!, table!.Rows[at], []), .. amounts[at]] })];
    }
}
