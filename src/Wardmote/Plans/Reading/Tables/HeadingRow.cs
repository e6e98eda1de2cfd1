using System.Text.RegularExpressions;
using Wardmote.Platform.Documents;

namespace Wardmote.Plans.Reading.Tables;

/// <summary>Where the heading of a table stands, and what its columns mean.</summary>
/// <param name="Index">The heading's place among the rows; -1 where the table has none.</param>
/// <param name="Length">How many rows the heading takes.</param>
internal sealed partial record HeadingRow(int Index, int Length, IReadOnlyList<Column> Columns)
{
    private const int SearchedRows = 6;
    private const int LongestHeadingInWords = 14;

    public static HeadingRow None(int width) => new(-1, 0, [.. Enumerable.Range(0, width).Select(at => new Column(at, "", []))]);

    public bool IsFound => Index >= 0;

    public int Understood => Columns.Count(column => column.Main is not null);

    /// <summary>Finds the row whose cells are headings that are understood; titles may stand above it.</summary>
    public static HeadingRow Find(SourceTable table)
    {
        HeadingRow best = None(table.ColumnCount);
        for (int at = 0; at < table.Rows.Count && at < SearchedRows; at++)
        {
            SourceRow row = table.Rows[at];
            bool isTitle = row.Cells.Count(Wording.HasWords) <= 1;
            if (!CouldBeHeading(row))
            {
                if (isTitle)
                {
                    continue;
                }

                break;
            }

            Column[] columns = [.. row.Cells.Select(ColumnReader.Read)];
            int understood = columns.Count(column => column.Main is not null || column.Period.Length > 0);
            int filled = row.Cells.Count(Wording.HasWords);
            if (understood >= 2 && understood * 5 >= filled * 2 && understood > best.Understood)
            {
                best = new(at, 1, columns);
            }

            // Above a heading stand titles alone; below the first row of data there is no heading.
            if (!isTitle && !(best.IsFound && best.Index == at && at + 1 < table.Rows.Count && understood < filled))
            {
                break;
            }
        }

        return best.IsFound ? best.WithSecondLine(table) : ByShape(table);
    }

    // "Target" over "2024/25 | 2025/26", or years over "Target | Actual": two rows that make one heading.
    private HeadingRow WithSecondLine(SourceTable table)
    {
        if (Index + 1 >= table.Rows.Count)
        {
            return this;
        }

        SourceRow next = table.Rows[Index + 1];
        Column[] below = [.. next.Cells.Select(ColumnReader.Read)];
        bool isSecondLine = below.All(column => column.Heading.Length == 0 || IsValueHeading(column)) && below.Count(IsValueHeading) >= 2
            && below.Where(column => column.Heading.Length > 0).All(column => column.Heading.Any(char.IsLetter) || column.Heading.Contains('/', StringComparison.Ordinal));
        if (!isSecondLine)
        {
            return this;
        }

        List<Column> columns = [];
        string above = "";
        for (int at = 0; at < table.ColumnCount; at++)
        {
            string upper = at < Columns.Count ? Columns[at].Heading : "";
            string lower = at < below.Length ? below[at].Heading : "";
            above = upper.Length > 0 ? upper : lower.Length > 0 ? above : "";
            columns.Add(ColumnReader.Read(lower.Length == 0 ? upper : $"{above} {lower}".Trim(), at));
        }

        return new(Index, 2, columns);
    }

    private static bool IsValueHeading(Column column) =>
        column.Main is Meaning.Outturn or Meaning.Target or Meaning.Projection or Meaning.Baseline or Meaning.Benchmark || (column.Main is null && column.Period.Length > 0);

    private static bool CouldBeHeading(SourceRow row) =>
        row.Cells.Count(Wording.HasWords) >= 2
        && row.Cells.All(cell => Wording.CountWords(cell) <= LongestHeadingInWords && (!cell.TrimEnd().EndsWith('.') || Wording.CountWords(cell) <= 2))
        && !row.Cells.Any(IsStatus)
        && !RowNumber().IsMatch(row.Cells.First(Wording.HasWords).Trim())
        && !row.Cells.Any(cell => cell.Contains('£', StringComparison.Ordinal) && cell.Any(char.IsDigit) && cell.Contains(':', StringComparison.Ordinal));

    // A status stands in data; only a word that is a heading as well ("Achieved") may stand in both.
    private static bool IsStatus(string cell) => Words.Known.Statuses.Contains(Wording.Plain(cell)) && !ColumnReader.IsPhrase(cell);

    [GeneratedRegex(@"^(?:\d{1,2}(?:\.\d{1,2})+\.?|\d{1,2}[.)]?|[A-Z]{1,4}[-/ ]?\d{1,3})$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RowNumber();

    // A heading with nothing below it: every cell is short and holds a word of headings.
    private static bool IsEmptyTable(SourceTable table) =>
        table.Rows.Count == 1 && table.Rows[0].Cells.Count >= 2 && table.Rows[0].Cells.All(cell => Wording.CountWords(cell) is >= 1 and <= 5 && !cell.Contains(':', StringComparison.Ordinal) && ColumnReader.HoldsKnownWord(cell));

    // A heading in words that are not known: every cell filled and short, and the rows below longer.
    private static HeadingRow ByShape(SourceTable table)
    {
        if (table.Rows.Count < 2)
        {
            return IsEmptyTable(table) ? new(0, 1, [.. table.Rows[0].Cells.Select(ColumnReader.Read)]) : None(table.ColumnCount);
        }

        SourceRow first = table.Rows[0];
        bool isShort = first.Cells.All(cell => Wording.CountWords(cell) is >= 1 and <= 8 && !cell.TrimEnd().EndsWith('.') && !char.IsDigit(cell.Trim()[0]) && !cell.Contains('\n', StringComparison.Ordinal));
        double below = table.Rows.Skip(1).SelectMany(row => row.Cells).Select(Wording.CountWords).DefaultIfEmpty().Average();
        double above = first.Cells.Select(Wording.CountWords).DefaultIfEmpty().Average();
        bool isNumbered = table.Rows.Skip(1).All(row => row.Cells.Count > 0 && row.Cells[0].Trim() is [var digit, ..] && char.IsDigit(digit));
        return isShort && first.Cells.Count >= 2 && (first.IsHeading || below > above * 1.8 || isNumbered)
            ? new(0, 1, [.. first.Cells.Select((cell, at) => ColumnReader.Read(cell, at))])
            : None(table.ColumnCount);
    }
}
