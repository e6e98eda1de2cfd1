using Wardmote.Platform.Common;
using Wardmote.Platform.Documents;

namespace Wardmote.Strategy.Assessments;

/// <summary>Takes the table out of a file that a partner gave: a heading row, and rows below it.</summary>
public static class TableReading
{
    private const string Field = "TableFile";

    /// <summary>The headings and rows of the file's first table.</summary>
    /// <exception cref="RuleBrokenException">There is none that can be shown; the message names the place and says what to do.</exception>
    public static (IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows) Of(SourceDocument document)
    {
        SourceTable table = document.Blocks.OfType<SourceTable>().FirstOrDefault(one => one.Rows.Count > 1 && one.ColumnCount > 1)
            ?? throw new RuleBrokenException($"“{document.FileName}” holds no table with a heading row and at least one row and two columns below it. Expected is a first row of headings, then a row for each group, month or area", Field);
        SourceRow[] filled = [.. table.Rows.Where(row => row.Cells.Count(cell => cell.Trim().Length > 0) > 1)];
        if (filled.Length < 2)
        {
            throw new RuleBrokenException($"{table.Part} of “{document.FileName}” has no row below its headings", Field);
        }

        int width = filled[0].Cells.Select((cell, at) => (cell, at)).Where(cell => cell.cell.Trim().Length > 0).Max(cell => cell.at) + 1;
        string[] columns = [.. filled[0].Cells.Take(width).Select(Tidy)];
        if (Array.FindIndex(columns, column => column.Length == 0) is >= 0 and int blank)
        {
            throw new RuleBrokenException($"{table.Part}, row {filled[0].Number}: column {blank + 1} has no heading. Give every column a heading", Field);
        }

        if (filled.Skip(1).FirstOrDefault(row => row.Cells.Skip(width).Any(cell => cell.Trim().Length > 0)) is { } wide)
        {
            throw new RuleBrokenException($"{table.Part}, row {wide.Number}: it has more cells than there are headings ({width}). Give every column a heading, or take the cells out", Field);
        }

        if (columns.Length > PartnerTable.MostColumns || filled.Length - 1 > PartnerTable.MostRows)
        {
            throw new RuleBrokenException($"{table.Part} has {columns.Length} columns and {filled.Length - 1} rows; {PartnerTable.MostColumns} columns and {PartnerTable.MostRows} rows are the most that a section can show. Sum it up first", Field);
        }

        return (columns, [.. filled.Skip(1).Select(row => (IReadOnlyList<string>)[.. Enumerable.Range(0, width).Select(at => Tidy(row.Cells.ElementAtOrDefault(at) ?? ""))])]);
    }

    private static string Tidy(string cell) => string.Join(' ', cell.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
