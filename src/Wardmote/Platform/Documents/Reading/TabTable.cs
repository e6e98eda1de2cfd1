using System.Text.RegularExpressions;

namespace Wardmote.Platform.Documents.Reading;

/// <summary>A table whose cells are parted by tabs, as it comes when a table is pasted into plain text. A cell may go on over several lines.</summary>
internal static partial class TabTable
{
    // How far the end of a cell is looked for before it is taken to be unfinished.
    private const int LongestCell = 60;

    public static bool Starts(string line) => line.AsSpan().TrimStart().Contains('\t') && !Item().IsMatch(line);

    public static IReadOnlyList<TextRow> Read(IReadOnlyList<string> lines, ref int at)
    {
        List<List<string>> rows = [];
        int columns = 0;
        int unclosedTill = 0;
        int more = 0;
        while (at < lines.Count && !string.IsNullOrWhiteSpace(lines[at]))
        {
            string line = lines[at];
            if (line.Contains('\t', StringComparison.Ordinal))
            {
                more = 0;
                rows.Add([.. Cells(Whole(lines, ref at, ref unclosedTill))]);
                columns = Math.Max(columns, rows[^1].Count);
                Shorten(rows, columns);
            }
            else if (more < LongestCell && GoesOn(rows[^1], line, columns))
            {
                more++;
                rows[^1][^1] = $"{rows[^1][^1]}\n{line}";
                at++;
            }
            else if (TableGoesOn(lines, at))
            {
                rows.Add([line]);
                at++;
            }
            else
            {
                break;
            }
        }

        return [.. rows.Select(row => new TextRow(row))];
    }

    /// <summary>A row of which two lines hold a part each: together they are no longer than a row.</summary>
    private static void Shorten(List<List<string>> rows, int columns)
    {
        if (rows.Count < 3)
        {
            return;
        }

        List<string> before = rows[^2];
        List<string> last = rows[^1];
        if (before.Count > 1 && last.Count < columns && before.Count + last.Count - 1 == columns && last[0].Trim().Length > 0)
        {
            before[^1] = $"{before[^1]}\n{last[0]}";
            before.AddRange(last.Skip(1));
            rows.RemoveAt(rows.Count - 1);
        }
    }

    private static bool GoesOn(List<string> row, string line, int columns) =>
        (row.Count > 1 && row.Count < columns) || (row.Count > 1 && row[^1].Trim().Length > 0 && char.IsLower(line.TrimStart()[0]));

    private static bool TableGoesOn(IReadOnlyList<string> lines, int at)
    {
        for (int next = at + 1; next < lines.Count && next < at + LongestCell && !string.IsNullOrWhiteSpace(lines[next]); next++)
        {
            if (lines[next].Contains('\t', StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The line with those that follow it while a quotation mark or a list of HTML that it opens is not closed.</summary>
    private static string Whole(IReadOnlyList<string> lines, ref int at, ref int unclosedTill)
    {
        string first = lines[at++];
        int tags = OpenTags(first);
        int quotes = OpenQuote().IsMatch(first) ? first.AsSpan().Count('"') : 0;
        if (at <= unclosedTill || (tags <= 0 && quotes % 2 == 0))
        {
            return first;
        }

        int last = Math.Min(lines.Count, at + LongestCell);
        for (int ahead = at; ahead < last; ahead++)
        {
            tags += OpenTags(lines[ahead]);
            quotes += quotes > 0 ? lines[ahead].AsSpan().Count('"') : 0;
            if (tags <= 0 && quotes % 2 == 0)
            {
                string whole = string.Join('\n', lines.Skip(at - 1).Take(ahead - at + 2));
                at = ahead + 1;
                return whole;
            }
        }

        // Looking again from each of these lines would find the same.
        unclosedTill = last;
        return first;
    }

    private static int OpenTags(string line) => line.Contains('<', StringComparison.Ordinal) ? Opened().Count(line) - Closed().Count(line) : 0;

    private static IEnumerable<string> Cells(string row)
    {
        if (!row.Contains('\n', StringComparison.Ordinal) || !OpenQuote().IsMatch(row))
        {
            return row.Split('\t');
        }

        // Only a cell that goes on over a line's end needs its quotation marks; elsewhere they are the writer's own.
        return row.Split('\t').Select(cell => cell is ['"', .., '"'] && cell.Contains('\n', StringComparison.Ordinal)
            ? cell[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal)
            : cell);
    }

    // "1.", "2.3", "a)", "-" and a tab before the only text: an item of a list or a heading.
    [GeneratedRegex(@"^\s*([-*+•▪◦–]|\d{1,3}(\.\d{1,3}){0,4}[.)]?|[A-Za-z][.)]|\([A-Za-z0-9]{1,4}\))\t+[^\t]*$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Item();

    [GeneratedRegex(@"<(ul|ol|table|div)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Opened();

    [GeneratedRegex(@"</(ul|ol|table|div)\s*>", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Closed();

    [GeneratedRegex(@"(^|\t)""", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex OpenQuote();
}
