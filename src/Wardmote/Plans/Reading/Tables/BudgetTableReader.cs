using Wardmote.Checks.Content;
using Wardmote.Plans.Reading.Cells;

namespace Wardmote.Plans.Reading.Tables;

/// <summary>Reads a table of budget lines.</summary>
internal sealed class BudgetTableReader(PlanDraft draft, PlanTable table)
{
    private string? _group;

    public void Read()
    {
        Column title = table.Columns.FirstOrDefault(column => !IsAmount(column) && column.Main is not (Meaning.Code or Meaning.Ref or Meaning.Notes)) ?? table.Columns[0];
        foreach (TableRow row in table.Rows)
        {
            bool isGroup = Wording.HasWords(row.Cell(title.Index)) && row.FilledCount == 1;
            if (isGroup)
            {
                _group = Wording.OneLine(row.Cell(title.Index));
                draft.Ledger.Furnish(row.Origin);
                continue;
            }

            BudgetContent line = Read(row, title);
            draft.Budgets.Add(line);
            draft.Ledger.Settle(row.Places, line);
        }
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
            if (IsAmount(column))
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

    private static bool IsAmount(Column column) =>
        column.Period.Length > 0 || column.Heading.Contains('£', StringComparison.Ordinal) || (column.Main is Meaning.Budget && column.Index > 0);
}
