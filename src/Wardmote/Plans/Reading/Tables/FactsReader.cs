using System.Globalization;
using System.Text.RegularExpressions;
using Wardmote.Checks.Content;
using Wardmote.Platform.Common;

namespace Wardmote.Plans.Reading.Tables;

/// <summary>Reads a table of names and values: "Directorate | Communities", "Last updated: | 12/03/2025".</summary>
internal static partial class FactsReader
{
    public static void Read(PlanDraft draft, PlanTable table)
    {
        foreach (TableRow row in table.Rows)
        {
            List<HeaderFact> facts = [.. Facts(row)];
            draft.Header.AddRange(facts);
            StaffContent[] staff = [.. facts.Where(fact => Words.Mentions(fact.Name, Words.Known.StaffWords)).Select(Staff).OfType<StaffContent>()];
            draft.Staff.AddRange(staff);
            draft.Ledger.Settle(row.Places, facts);
        }
    }

    /// <summary>A statement of staff in a fact such as "No. Employees: 26"; none where it holds no number.</summary>
    private static StaffContent? Staff(HeaderFact fact) =>
        decimal.TryParse(fact.Value, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal number)
            ? new(fact.Name, fact.Origin) { Number = number, Unit = Words.Mentions(fact.Name, ["fte"]) ? "FTE" : "employees" }
            : null;

    private static IEnumerable<HeaderFact> Facts(TableRow row)
    {
        string? name = null;
        int values = 0;
        for (int at = 0; at < row.Cells.Count; at++)
        {
            string cell = Wording.OneLine(row.Cell(at));
            if (!Wording.HasWords(cell))
            {
                continue;
            }

            Origin origin = row.OriginOf(at) with { Column = null };
            if (Inline().Match(cell) is { Success: true } inline && (name is null || values > 0))
            {
                yield return new(inline.Groups["name"].Value.Trim(), inline.Groups["value"].Value.Trim(), origin);
                name = null;
            }
            else if (name is null || (cell.EndsWith(':') && values > 0))
            {
                name = cell.TrimEnd(':');
                values = 0;
                if (!Enumerable.Range(at + 1, row.Cells.Count - at - 1).Any(next => Wording.HasWords(row.Cell(next))))
                {
                    yield return new(name, "", origin);
                }
            }
            else
            {
                values++;
                yield return new(name, cell, origin);
            }
        }
    }

    [GeneratedRegex(@"^(?<name>[^:]{2,60}):\s+(?<value>\S.*)$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Inline();
}
