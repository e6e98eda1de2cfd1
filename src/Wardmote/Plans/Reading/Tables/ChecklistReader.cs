using System.Text.RegularExpressions;
using Wardmote.Checks.Content;
using Wardmote.Platform.Common;

namespace Wardmote.Plans.Reading.Tables;

/// <summary>Reads a service-planning checklist: questions, answers, what will be improved, and where it is taken up.</summary>
internal static partial class ChecklistReader
{
    public static void Read(PlanDraft draft, PlanTable table)
    {
        SortedDictionary<int, string> groups = [];
        bool isFirst = true;
        foreach (TableRow row in table.Rows)
        {
            if (!row.Cells.Any(cell => cell.Contains('?', StringComparison.Ordinal)))
            {
                ReadTitles(draft, row, groups, isFirst);
                isFirst = false;
                continue;
            }

            List<ChecklistContent> read = Questions(row, groups);
            draft.Checklist.AddRange(read);
            draft.Ledger.Settle(row.Places, read, Labels(row).Select(label => label.Text).ToArray());
            foreach (Origin label in Labels(row))
            {
                draft.Ledger.Furnish(label);
            }

            isFirst = false;
        }
    }

    // The table's own title opens a section; the titles inside it are groups, each for the columns from its own on.
    private static void ReadTitles(PlanDraft draft, TableRow row, SortedDictionary<int, string> groups, bool isFirst)
    {
        string[] filled = [.. row.Cells.Where(Wording.HasWords)];
        if (isFirst && filled.Length == 1)
        {
            draft.Ledger.Settle(row.Places, draft.Open(Wording.OneLine(filled[0]), 2, null, row.Origin));
            return;
        }

        groups.Clear();
        foreach ((int at, string cell) in row.Cells.Index().Where(cell => Wording.HasWords(cell.Item)))
        {
            groups[at] = Wording.OneLine(cell);
        }

        draft.Ledger.Furnish(row.Origin);
    }

    private static List<ChecklistContent> Questions(TableRow row, SortedDictionary<int, string> groups)
    {
        List<ChecklistContent> read = [];
        for (int at = 0; at < row.Cells.Count; at++)
        {
            string cell = row.Cell(at);
            string value = row.Cell(at + 1);
            if (cell.Contains('?', StringComparison.Ordinal) && !IsLabel(cell))
            {
                int end = cell.IndexOf('?', StringComparison.Ordinal) + 1;
                bool isReference = Reference().IsMatch(value);
                string behind = Wording.OneLine(cell[end..]);
                read.Add(new(Wording.OneLine(cell[..end]), row.OriginOf(at) with { Column = null })
                {
                    Group = groups.LastOrDefault(group => group.Key <= at).Value,
                    Answer = isReference ? null : Text(value),
                    Reference = isReference ? value : null,
                    Improvements = Wording.HasWords(behind) ? behind : null,
                });
                at++;
            }
            else if (IsLabel(cell) && read.Count > 0)
            {
                read[^1] = Words.Mentions(cell, Words.Known.Improvements)
                    ? read[^1] with { Improvements = Text(value) ?? read[^1].Improvements }
                    : read[^1] with { Reference = Text(value) };
                at++;
            }
        }

        return read;
    }

    private static IEnumerable<Origin> Labels(TableRow row) =>
        row.Cells.Index().Where(cell => IsLabel(cell.Item)).Select(cell => row.OriginOf(cell.Index) with { Column = null });

    private static string? Text(string value) => Wording.HasWords(value) ? value : null;

    private static bool IsLabel(string cell) =>
        Wording.HasWords(cell) && !cell.Contains('?', StringComparison.Ordinal)
        && (Words.Mentions(cell, Words.Known.Improvements) || Words.Mentions(cell, Words.Known.References)) && Wording.CountWords(cell) >= 3
        && !cell.TrimStart().StartsWith("See", StringComparison.OrdinalIgnoreCase);

    // "See the improvement plan" answers no question; it says where the answer is taken up.
    [GeneratedRegex(@"^\W*(?:see|refer to|taken up in)\b", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Reference();
}
