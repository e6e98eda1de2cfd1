using Wardmote.Checks.Content;
using Wardmote.Platform.Common;
using Wardmote.Plans.Reading.Cells;

namespace Wardmote.Plans.Reading.Tables;

/// <summary>Reads a table of budget lines.</summary>
internal sealed class BudgetTableReader(PlanDraft draft, PlanTable table)
{
    private readonly HashSet<Column> _amounts = [.. table.Columns.Where(column => IsAmount(column, table))];

    private string? _group;

    public void Read()
    {
        Column title = TitleColumn();
        foreach (TableRow row in table.Rows)
        {
            bool isGroup = row.FilledCount == 1 && !_amounts.Any(column => Wording.HasWords(row.Cell(column.Index)));
            if (isGroup)
            {
                _group = Wording.OneLine(row.Cells.First(cell => cell.Length > 0));
                draft.Ledger.Furnish(row.Origin);
                continue;
            }

            BudgetContent line = Read(row, title);
            draft.Budgets.Add(line);
            draft.Ledger.Settle(row.Places, line);
        }
    }

    // "Code | Item": both could be a reference, and the one that says more is the title.
    private Column TitleColumn()
    {
        Column[] named = [.. table.Columns.Where(column => !_amounts.Contains(column) && column.Main is not (Meaning.Code or Meaning.Notes))];
        return named.FirstOrDefault(column => column.Main is not Meaning.Ref)
            ?? named.MaxBy(column => table.Rows.Sum(row => row.Cell(column.Index).Length))
            ?? table.Columns[0];
    }

    private BudgetContent Read(TableRow row, Column title)
    {
        string text = Wording.OneLine(row.Cell(title.Index));
        List<string> notes = [];
        string? code = null;
        List<ValueContent> amounts = [];
        foreach (Column column in table.Columns.Where(column => column != title))
        {
            string cell = row.Cell(column.Index);
            if (_amounts.Contains(column))
            {
                amounts.AddRange(ValueReader.Read(cell, column.Period, ValueKind.Amount, row.OriginOf(column.Index), [])
                    .Select(value => value is { State: ValueState.Number, Unit: null } ? value with { Unit = "£" } : value));
            }
            else if (column.Main is Meaning.Code or Meaning.Ref && code is null)
            {
                code = Wording.HasWords(cell) ? Wording.OneLine(cell) : null;
            }
            else if (Wording.HasWords(cell))
            {
                notes.Add(column.Heading.Length > 0 && column.Main is not Meaning.Notes ? $"{column.Heading}: {cell}" : cell);
            }
        }

        // "Total" may stand in the first column, where the other rows have their code.
        if (text.Length == 0 && code is not null)
        {
            (text, code) = (code, null);
        }

        bool isTotal = Words.Known.Totals.Any(total => Wording.Plain(text).StartsWith(total, StringComparison.Ordinal));
        return new(text, row.OriginOf(title.Index))
        {
            Group = isTotal ? null : _group,
            ActionCode = code,
            IsTotal = isTotal,
            Amounts = amounts,
            Note = notes.Count > 0 ? string.Join('\n', notes) : null,
        };
    }

    private static bool IsAmount(Column column, PlanTable table) =>
        column.Period.Length > 0 || column.Heading.Contains('£', StringComparison.Ordinal) || (column.Main is Meaning.Budget && column.Index > 0 && !HoldsWords(column, table));

    // "Budget line" heads the names of the lines and not their amounts.
    private static bool HoldsWords(Column column, PlanTable table)
    {
        string[] cells = [.. table.Rows.Select(row => row.Cell(column.Index)).Where(Wording.HasWords)];
        int words = cells.Count(cell => ValueReader.Read(cell, "", ValueKind.Amount, new Origin(table.Part), []) is [{ State: ValueState.Words }]);
        return words * 2 > cells.Length;
    }
}
