using System.Globalization;
using System.Text.RegularExpressions;

namespace Wardmote.Platform.Documents.Reading;

/// <summary>A table written in tags of HTML, as editors of Markdown leave it.</summary>
internal static partial class HtmlTable
{
    private const int LongestTable = 20_000;

    public static bool Starts(string line) => line.AsSpan().TrimStart().StartsWith("<table", StringComparison.OrdinalIgnoreCase);

    public static IReadOnlyList<TextRow> Read(IReadOnlyList<string> lines, ref int at)
    {
        int start = at;
        do
        {
            at++;
        }
        while (at < lines.Count && at - start < LongestTable && !lines[at - 1].Contains("</table", StringComparison.OrdinalIgnoreCase));

        return Rows(string.Join('\n', lines.Skip(start).Take(at - start)));
    }

    private static List<TextRow> Rows(string html)
    {
        List<TextRow> rows = [];
        List<string>? row = null;
        int cellStart = -1;
        int span = 1;
        bool isHeading = false;
        foreach (Match tag in Tag().Matches(html))
        {
            if (cellStart >= 0 && row is not null)
            {
                row.Add(html[cellStart..tag.Index]);
                row.AddRange(Enumerable.Repeat("", span - 1));
                cellStart = -1;
            }

            string name = tag.Groups["name"].Value.ToLowerInvariant();
            bool isClosing = tag.Groups["closing"].Success;
            if (name == "tr" || (name == "table" && isClosing))
            {
                if (row is { Count: > 0 })
                {
                    rows.Add(new TextRow(row, isHeading));
                }

                row = isClosing ? null : [];
                isHeading = !isClosing;
            }
            else if (!isClosing && name is "td" or "th")
            {
                row ??= [];
                isHeading &= name == "th";
                cellStart = tag.Index + tag.Length;
                span = Span(tag.Value);
            }
        }

        if (row is not null && cellStart >= 0)
        {
            row.Add(html[cellStart..]);
        }

        if (row is { Count: > 0 })
        {
            rows.Add(new TextRow(row, isHeading));
        }

        return rows;
    }

    private static int Span(string tag) =>
        int.TryParse(Colspan().Match(tag).Groups["count"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out int count)
            ? Math.Clamp(count, 1, ReadingLimits.Columns)
            : 1;

    [GeneratedRegex(@"<(?<closing>/)?(?<name>table|tr|td|th)\b[^<>]*>", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Tag();

    [GeneratedRegex(@"colspan\s*=\s*[""']?(?<count>\d{1,4})", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Colspan();
}
