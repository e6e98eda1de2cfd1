using System.Text.RegularExpressions;

namespace Wardmote.Platform.Documents.Reading;

/// <summary>A table whose cells are parted by bars, as in Markdown, or drawn with dashes and plus signs. A cell may go on over several lines.</summary>
internal static partial class BarTable
{
    // How many lines the end of a cell is looked for before it is taken to be unfinished.
    private const int LongestCell = 60;

    // Stands for a bar that belongs to the text; no decoded text holds this sign.
    private const string Bar = "\u0001";

    public static bool Starts(IReadOnlyList<string> lines, int at) =>
        lines[at].AsSpan().TrimStart().StartsWith("|")
        || (Drawn().IsMatch(lines[at]) && at + 1 < lines.Count && lines[at + 1].AsSpan().TrimStart().StartsWith("|"))
        || (lines[at].Contains('|', StringComparison.Ordinal) && at + 1 < lines.Count && Ruler().IsMatch(lines[at + 1]));

    public static IReadOnlyList<TextRow> Read(IReadOnlyList<string> lines, ref int at)
    {
        List<TextRow> rows = [];
        bool isDrawn = Drawn().IsMatch(lines[at]);
        int joined = 0;
        while (at < lines.Count && Belongs(lines[at]))
        {
            string line = Whole(lines, ref at);
            if (Drawn().IsMatch(line))
            {
                MarkHeadings(rows, line.Contains('=', StringComparison.Ordinal));
                joined = 0;
            }
            else if (Ruler().IsMatch(line))
            {
                MarkHeadings(rows, rows.Count == 1);
            }
            else if (isDrawn && joined is > 0 and < LongestCell)
            {
                joined++;
                rows[^1] = new TextRow(Joined(rows[^1].Cells, Cells(line)));
            }
            else
            {
                rows.Add(new TextRow(Cells(line)));
                joined = 1;
            }
        }

        // A heading row without a word is only there because the notation asks for one.
        return [.. rows.Where(row => !row.IsHeading || row.Cells.Any(cell => cell.Length > 0))];
    }

    private static bool Belongs(string line) =>
        !string.IsNullOrWhiteSpace(line) && (line.Contains('|', StringComparison.Ordinal) || Drawn().IsMatch(line));

    private static void MarkHeadings(List<TextRow> rows, bool areHeadings)
    {
        for (int at = 0; areHeadings && at < rows.Count && !rows[at].IsHeading; at++)
        {
            rows[at] = rows[at] with { IsHeading = true };
        }
    }

    private static List<string> Joined(IReadOnlyList<string> above, List<string> below) =>
        [.. Enumerable.Range(0, Math.Max(above.Count, below.Count)).Select(at => $"{above.ElementAtOrDefault(at)}\n{below.ElementAtOrDefault(at)}".Trim('\n'))];

    /// <summary>A row that begins with a bar ends with one: until then the lines, even empty ones, belong to its last cell.</summary>
    private static string Whole(IReadOnlyList<string> lines, ref int at)
    {
        string first = lines[at++];
        if (!first.AsSpan().TrimStart().StartsWith("|") || first.AsSpan().TrimEnd().EndsWith("|"))
        {
            return first;
        }

        string whole = first;
        for (int ahead = at; ahead < lines.Count && ahead < at + LongestCell && !lines[ahead].AsSpan().TrimStart().StartsWith("|"); ahead++)
        {
            whole = $"{whole}\n{lines[ahead]}";
            if (lines[ahead].AsSpan().TrimEnd().EndsWith("|"))
            {
                at = ahead + 1;
                return whole;
            }
        }

        return first;
    }

    private static List<string> Cells(string row)
    {
        string inside = row.Trim();
        inside = inside.StartsWith('|') ? inside[1..] : inside;
        inside = inside.EndsWith('|') && !inside.EndsWith("\\|", StringComparison.Ordinal) ? inside[..^1] : inside;
        return [.. inside.Replace("\\|", Bar, StringComparison.Ordinal).Split('|').Select(cell => cell.Replace(Bar, "|", StringComparison.Ordinal).Trim())];
    }

    // |---|:--:| or --- | ---: also as a row that stands for a rule.
    [GeneratedRegex(@"^\s*\|?(\s*:?[-—–]+:?\s*\|)+(\s*:?[-—–]+:?\s*)?$|^\s*\|\s*:?-+:?\s*$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Ruler();

    // +-----+-----+ or +=====+=====+
    [GeneratedRegex(@"^\s*\+([-=:]+\+)+\s*$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Drawn();
}
