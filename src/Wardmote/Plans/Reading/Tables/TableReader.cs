using Wardmote.Plans.Reading.Cells;

namespace Wardmote.Plans.Reading.Tables;

/// <summary>Hands each table to the reader of its kind.</summary>
internal static class TableReader
{
    public static void Read(PlanDraft draft, PlanTable table)
    {
        foreach (var title in table.Titles)
        {
            if (table.Kind is TableKind.Statements or TableKind.Checklist)
            {
                continue;
            }

            draft.Headings.Pass(title.Text, title);
            draft.Ledger.Settle([title], draft.Open(title.Text, 2, null, title));
        }

        switch (table.Kind)
        {
            case TableKind.Actions:
                new ActionTableReader(draft, table).Read();
                break;
            case TableKind.Indicators:
                new IndicatorTableReader(draft, table).Read();
                break;
            case TableKind.Budget:
                new BudgetTableReader(draft, table).Read();
                break;
            case TableKind.Framework:
                FrameworkReader.Read(draft, table);
                break;
            case TableKind.Facts:
                FactsReader.Read(draft, table);
                break;
            case TableKind.Statements:
                StatementsReader.Read(draft, table);
                break;
            case TableKind.Checklist:
                ChecklistReader.Read(draft, table);
                break;
            default:
                RegisterReader.Read(draft, table);
                break;
        }
    }

    /// <summary>Learns the roles that stand alone in a table's cells, before any cell is read.</summary>
    public static void Learn(PlanDraft draft, PlanTable table)
    {
        foreach (Column column in table.Columns.Where(column => column.Is(Meaning.Lead) || column.Is(Meaning.Owner)))
        {
            foreach (TableRow row in table.Rows)
            {
                if (column.Is(Meaning.Owner))
                {
                    OwnerReader.Learn(row.Cell(column.Index), draft.Roles);
                }
                else
                {
                    LeadReader.Learn(row.Cell(column.Index), draft.Roles);
                }
            }
        }
    }
}
