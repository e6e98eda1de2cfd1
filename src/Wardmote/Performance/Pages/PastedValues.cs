using Wardmote.Platform.Documents;

namespace Wardmote.Performance.Pages;

/// <summary>Puts two columns of a spreadsheet, a code or title and a value, into a form's boxes. Nothing is saved by it.</summary>
internal static class PastedValues
{
    /// <summary>The rows of a text as it is copied out of a spreadsheet.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> RowsOf(string? pasted) =>
        [.. (pasted ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(line => (IReadOnlyList<string>)line.Split(line.Contains('\t', StringComparison.Ordinal) ? '\t' : line.Contains(';', StringComparison.Ordinal) ? ';' : ',', 3))];

    /// <summary>The rows of a file's tables.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> RowsOf(SourceDocument file) => [.. file.Blocks.OfType<SourceTable>().SelectMany(table => table.Rows).Select(row => row.Cells)];

    /// <summary>Fills the boxes in, and returns the texts of the rows that belong to no line.</summary>
    public static IReadOnlyList<string> FillIn(IReadOnlyList<IReadOnlyList<string>> rows, IReadOnlyList<ReturnLine> lines, IReadOnlyList<ReturnRow> boxes)
    {
        List<string> left = [];
        foreach (IReadOnlyList<string> row in rows.Where(row => row.Any(cell => !string.IsNullOrWhiteSpace(cell))))
        {
            (ReturnLine? line, string value) = Match(row, lines);
            if (line is null || boxes.FirstOrDefault(one => one.Key == line.Key) is not { } box)
            {
                left.Add(string.Join(" ", row.Where(cell => cell.Length > 0)));
            }
            else if (value.Length > 0)
            {
                Put(line, box, value);
            }
        }

        return left;
    }

    /// <summary>The line whose code or title one of the first cells is, and the first value after it. A later row of the same name is the line's next period.</summary>
    private static (ReturnLine? Line, string Value) Match(IReadOnlyList<string> row, IReadOnlyList<ReturnLine> lines)
    {
        for (int i = 0; i < Math.Min(3, row.Count); i++)
        {
            string name = row[i].Trim().Trim('"');
            List<ReturnLine> named = [.. lines.Where(line => name.Equals(line.Indicator.Code, StringComparison.OrdinalIgnoreCase) || name.Equals(line.Indicator.Title, StringComparison.OrdinalIgnoreCase))];
            if (named.Count == 0)
            {
                continue;
            }

            string[] after = [.. row.Skip(i + 1).Select(cell => cell.Trim().Trim('"')).Where(cell => cell.Length > 0 && !cell.Equals(named[0].Indicator.Title, StringComparison.OrdinalIgnoreCase))];
            ReturnLine? ofPeriod = named.Find(line => after.Any(cell => Platform.Common.PeriodReader.Read(cell) == line.Period));
            string[] values = ofPeriod is null ? after : [.. after.Where(cell => Platform.Common.PeriodReader.Read(cell) != ofPeriod.Period)];
            return (ofPeriod ?? (named.Count == 1 ? named[0] : null), values.Length > 0 ? values[0] : "");
        }

        return (null, "");
    }

    private static void Put(ReturnLine line, ReturnRow box, string value)
    {
        if (!line.Definition.HasParts)
        {
            box.Value = value;
            return;
        }

        string[] parts = value.Split(["/", " out of ", " of "], StringSplitOptions.TrimEntries);
        (box.Numerator, box.Denominator) = parts is [var above, var below] ? (above, below) : (value, "");
    }
}
