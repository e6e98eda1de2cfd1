using System.Text.RegularExpressions;
using Wardmote.Checks.Content;
using Wardmote.Platform.Common;
using Wardmote.Plans.Reading.Cells;

namespace Wardmote.Plans.Reading.Tables;

/// <summary>Reads a table whose cells are statements of money and staff: "Gross Budget 2007/08: £1,142,910 (including support costs)".</summary>
internal static partial class StatementsReader
{
    public static void Read(PlanDraft draft, PlanTable table)
    {
        string? group = table.Titles.Count > 0 ? table.Titles[0].Text : null;
        foreach (TableRow row in table.Rows)
        {
            List<object> kept = [];
            for (int at = 0; at < row.Cells.Count; at++)
            {
                string cell = Wording.OneLine(row.Cell(at));
                Match match = Statement().Match(cell);
                if (match.Success)
                {
                    kept.Add(Take(draft, match, group ?? draft.Headings.Nearest, row.OriginOf(at) with { Column = null }));
                }
                else if (Wording.HasWords(cell) && row.FilledCount == 1)
                {
                    group = cell.TrimEnd(' ', ':');
                    kept.Add(draft.Open(group, 2, null, row.Origin));
                }
            }

            draft.Ledger.Settle(row.Places, [.. kept]);
        }
    }

    private static object Take(PlanDraft draft, Match match, string group, Origin origin)
    {
        string name = match.Groups["name"].Value.Trim();
        string value = match.Groups["value"].Value.Trim();
        string period = DateWords.Find(name) is [{ First: not null } days, ..] ? name.Substring(days.Index, days.Length) : "";
        Match note = Note().Match(value);
        string amount = note.Success ? value[..note.Index].Trim() : value;
        string? rest = note.Success ? value[note.Index..].Trim() : null;
        ValueContent read = ValueReader.Read(amount.TrimEnd('.'), period, ValueKind.Amount, origin, [])[0];
        if (Words.Mentions(name, Words.Known.StaffWords))
        {
            StaffContent staff = new(name, origin)
            {
                Period = period.Length > 0 ? period : null,
                Number = read.Number,
                Unit = Words.Mentions($"{name} {value}", ["fte"]) ? "FTE" : read.Unit,
                // What stands beside the number is kept whole, with the number, so that it reads as it was written.
                Note = value,
            };
            draft.Staff.Add(staff);
            return staff;
        }

        if (read.State is ValueState.Number)
        {
            BudgetContent budget = new(name, origin) { Group = group.Length > 0 ? group : null, Amounts = [read], Note = rest, IsTotal = Words.Known.Totals.Contains(Wording.Plain(name)) };
            draft.Budgets.Add(budget);
            return budget;
        }

        HeaderFact fact = new(name, value, origin);
        draft.Header.Add(fact);
        return fact;
    }

    [GeneratedRegex(@"^(?<name>[^:]{3,80}):\s*(?<value>\S.*)$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Statement();

    [GeneratedRegex(@"(?<=\d)\s*\(.*$|(?<=\d[kKmM]?)\s+[–-]\s.*$|(?<=\d)\s+\p{L}.*$", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Note();
}
