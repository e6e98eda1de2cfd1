using System.Globalization;
using System.Text;

namespace Wardmote.Platform.Documents.Writing;

/// <summary>A table as Excel's own XML: the heading row stays in sight and prints on every page, and a page is as wide as the table.</summary>
internal static class ExcelSheetXml
{
    private const int LongestCell = 32767;

    // In points. A row can be no higher than the last of these.
    private const double LineHeight = 12.75;
    private const double HighestRow = 409;

    // Room for the filter's button beside the heading.
    private const int ButtonWidth = 3;

    // What fits across a sheet of A4 in type that can still be read.
    private const int PageCharacters = 210;

    /// <summary>The sheet of a table.</summary>
    /// <param name="links">Cells that lead to other cells of the workbook.</param>
    /// <param name="drawing">The id of the drawing that lies on the sheet; none where there is none.</param>
    /// <param name="above">Lines above the heading row, the first of which is the sheet's title.</param>
    public static string Of(TableBlock table, string title, bool isFirst, ExcelCells cells, IReadOnlyList<(string Cell, string Target)>? links = null, string? drawing = null, IReadOnlyList<string>? above = null)
    {
        int number = (above?.Count ?? 0) + 1;
        int heading = number;
        var xml = new StringBuilder();
        xml.Append(CultureInfo.InvariantCulture, $"""{Opening(drawing)}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>""");
        xml.Append(CultureInfo.InvariantCulture, $"""<sheetViews><sheetView{(isFirst ? " tabSelected=\"1\"" : "")} workbookViewId="0"><pane ySplit="{number}" topLeftCell="A{number + 1}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A{number + 1}" sqref="A{number + 1}"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="13"/><cols>""");
        ColumnWidths widths = ColumnWidths.Of(table);
        for (int column = 0; column < widths.Best.Count; column++)
        {
            xml.Append(CultureInfo.InvariantCulture, $"""<col min="{column + 1}" max="{column + 1}" width="{widths.Best[column] + ButtonWidth}" customWidth="1"/>""");
        }

        xml.Append("</cols><sheetData>");
        Above(xml, above ?? [], cells, links);
        Row(xml, number, [.. table.Columns.Select(column => column.Heading)], widths, (at, text) => ExcelCells.Words(at + 1, heading, text, ExcelStyles.Heading));
        foreach (IReadOnlyList<DocumentText> row in table.Rows)
        {
            foreach (IReadOnlyList<DocumentText> line in Split(row))
            {
                int place = ++number;
                Row(xml, place, [.. line.Select(cell => cell.Text)], widths, (at, _) => cells.Of(at + 1, place, line[at], table.Columns[at].IsNumber));
            }
        }

        return xml.Append(CultureInfo.InvariantCulture, $"""
            </sheetData><autoFilter ref="{FilterRange(table, heading, isAbsolute: false)}"/>{Links(links)}<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="{PagesAcross(widths)}" fitToHeight="0"/>{Footer(title, table.Name)}{Drawing(drawing)}</worksheet>
            """).ToString();
    }

    /// <summary>The beginning of every sheet.</summary>
    public static string Opening(string? drawing) =>
        $"""<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"{(drawing is null ? "" : $" xmlns:r=\"{PackageWriter.Relations}\"")}>""";

    public static string Links(IReadOnlyList<(string Cell, string Target)>? links) => links is not { Count: > 0 } ? ""
        : $"<hyperlinks>{string.Concat(links.Select(link => $"<hyperlink ref=\"{link.Cell}\" location=\"{XmlText.Of(link.Target)}\"/>"))}</hyperlinks>";

    public static string Footer(string title, string name) =>
        $"<headerFooter><oddFooter>{XmlText.Of($"&L&8{FooterText(title)}: {FooterText(name)}&R&8Page &P of &N")}</oddFooter></headerFooter>";

    /// <summary>A row as high as its words need: programs other than Excel do not work it out themselves.</summary>
    public static string Height(IEnumerable<(string Text, int Width)> cells)
    {
        double height = Math.Min(HighestRow, (cells.Select(cell => Lines(cell.Text, cell.Width)).Max() * LineHeight) + 2);
        return string.Create(CultureInfo.InvariantCulture, $"ht=\"{height}\" customHeight=\"1\"");
    }

    /// <summary>What every printed page repeats: the heading row, and the first column where a table is more than a page wide.</summary>
    public static string PrintTitles(TableBlock table, string sheet, int heading)
    {
        string rows = string.Create(CultureInfo.InvariantCulture, $"{sheet}!${heading}:${heading}");
        return PagesAcross(ColumnWidths.Of(table)) > 1 ? $"{sheet}!$A:$A,{rows}" : rows;
    }

    /// <summary>The heading row and the rows below it.</summary>
    public static string FilterRange(TableBlock table, int heading, bool isAbsolute)
    {
        int rows = table.Rows.Sum(row => Split(row).Count()) + heading;
        return $"{CellNames.Of(1, heading, isAbsolute)}:{CellNames.Of(table.Columns.Count, rows, isAbsolute)}";
    }

    /// <summary>Lines that run over the columns to their right; those that lead elsewhere look like it.</summary>
    private static void Above(StringBuilder xml, IReadOnlyList<string> above, ExcelCells cells, IReadOnlyList<(string Cell, string Target)>? links)
    {
        for (int at = 0; at < above.Count; at++)
        {
            bool isLink = links?.Any(link => link.Cell == CellNames.Of(1, at + 1)) == true;
            int style = at == 0 ? cells.Styles.TitleLine : isLink ? cells.Styles.LinkLine : cells.Styles.NoteLine;
            xml.Append(CultureInfo.InvariantCulture, $"""<row r="{at + 1}" ht="{(at == 0 ? 22 : 15)}" customHeight="1">{ExcelCells.Words(1, at + 1, above[at], style)}</row>""");
        }
    }

    private static void Row(StringBuilder xml, int number, IReadOnlyList<string> texts, ColumnWidths widths, Func<int, string, string> cell)
    {
        xml.Append(CultureInfo.InvariantCulture, $"""<row r="{number}" {Height(texts.Select((text, at) => (text, widths.Best[at] + ButtonWidth)))}>""");
        xml.AppendJoin("", texts.Select((text, at) => cell(at, text))).Append("</row>");
    }

    private static string Drawing(string? id) => id is null ? "" : $"""<drawing r:id="{id}"/>""";

    private static int Lines(string text, int width) => text.Split('\n').Sum(line => 1 + (line.Length / width));

    private static int PagesAcross(ColumnWidths widths) => 1 + (widths.Best.Sum(width => width + ButtonWidth) / PageCharacters);

    /// <summary>A row whose texts are too long for a cell, as several rows that follow one another.</summary>
    private static IEnumerable<IReadOnlyList<DocumentText>> Split(IReadOnlyList<DocumentText> row)
    {
        if (row.All(cell => cell.Length <= LongestCell))
        {
            yield return row;
            yield break;
        }

        IReadOnlyList<string> rest = [.. row.Select(cell => cell.Text)];
        while (rest.Any(cell => cell.Length > LongestCell))
        {
            int[] cuts = [.. rest.Select(Cut)];
            yield return [.. rest.Select((cell, at) => (DocumentText)(cuts[at] < cell.Length ? $"{cell[..cuts[at]]}{ExcelWriter.GoesOn}" : cell))];
            rest = [.. rest.Select((cell, at) => cell[cuts[at]..])];
        }

        yield return [.. rest.Select(cell => (DocumentText)cell)];
    }

    /// <summary>Where a cell must end: between two letters, so that no blank at a cut's edge is trimmed and no character is halved.</summary>
    private static int Cut(string cell)
    {
        if (cell.Length <= LongestCell)
        {
            return cell.Length;
        }

        int cut = LongestCell - 1;
        while (cut > LongestCell / 2 && !(char.IsLetterOrDigit(cell[cut]) && char.IsLetterOrDigit(cell[cut - 1])))
        {
            cut--;
        }

        return cut;
    }

    // A footer may have 255 characters, and "&" begins a mark in it.
    private static string FooterText(string text) => (text.Length <= 90 ? text : $"{text[..89].TrimEnd()}…").Replace("&", "&&", StringComparison.Ordinal).Replace('\n', ' ');
}
