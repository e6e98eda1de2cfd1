using System.Globalization;
using System.Text;

namespace Wardmote.Platform.Documents.Writing;

/// <summary>Writes a table as comma-separated values (RFC 4180) in UTF-8 with the mark by which Excel knows it. Figures are plain numbers.</summary>
public static class CsvWriter
{
    public const string MediaType = "text/csv; charset=utf-8";

    public static byte[] Write(TableBlock table)
    {
        var text = new StringBuilder();
        Line(text, table.Columns.Select(column => Safe(column.Heading)));
        foreach (IReadOnlyList<DocumentText> row in table.Rows)
        {
            Line(text, row.Select(Cell));
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static string Cell(DocumentText cell) => cell.Pieces is [{ Figure: { Number: { } number } only, Text: var shown }] && shown == only.Text
        ? number.ToString("R", CultureInfo.InvariantCulture)
        : double.TryParse(cell.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out _) ? cell.Text : Safe(cell.Text);

    /// <summary>Words that a spreadsheet would take for a formula get an apostrophe: a title that somebody typed must not run when another opens the file.</summary>
    private static string Safe(string words) => words is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + words : words;

    private static void Line(StringBuilder text, IEnumerable<string> cells) => text.AppendJoin(',', cells.Select(Quoted)).Append("\r\n");

    private static string Quoted(string cell) => cell.AsSpan().IndexOfAny(",\"\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
