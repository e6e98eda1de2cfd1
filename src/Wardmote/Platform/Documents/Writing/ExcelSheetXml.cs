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

    public static string Of(TableBlock table, string title, bool isFirst)
    {
        var xml = new StringBuilder();
        xml.Append("""<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>""");
        xml.Append(CultureInfo.InvariantCulture, $"""<sheetViews><sheetView{(isFirst ? " tabSelected=\"1\"" : "")} workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="13"/><cols>""");
        ColumnWidths widths = ColumnWidths.Of(table);
        for (int column = 0; column < widths.Best.Count; column++)
        {
            xml.Append(CultureInfo.InvariantCulture, $"""<col min="{column + 1}" max="{column + 1}" width="{widths.Best[column] + ButtonWidth}" customWidth="1"/>""");
        }

        xml.Append("</cols><sheetData>");
        int number = 1;
        Row(xml, number, [.. table.Columns.Select(column => column.Heading)], table.Columns, widths, isHeading: true);
        foreach (IReadOnlyList<string> row in table.Rows.SelectMany(Split))
        {
            Row(xml, ++number, row, table.Columns, widths, isHeading: false);
        }

        return xml.Append(CultureInfo.InvariantCulture, $"""
            </sheetData><autoFilter ref="{FilterRange(table, isAbsolute: false)}"/><pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="{PagesAcross(widths)}" fitToHeight="0"/><headerFooter><oddFooter>{XmlText.Of($"&L&8{FooterText(title)}: {FooterText(table.Name)}&R&8Page &P of &N")}</oddFooter></headerFooter></worksheet>
            """).ToString();
    }

    /// <summary>What every printed page repeats: the heading row, and the first column where a table is more than a page wide.</summary>
    public static string PrintTitles(TableBlock table, string sheet) => PagesAcross(ColumnWidths.Of(table)) > 1 ? $"{sheet}!$A:$A,{sheet}!$1:$1" : $"{sheet}!$1:$1";

    /// <summary>The heading row and the rows below it.</summary>
    public static string FilterRange(TableBlock table, bool isAbsolute)
    {
        string mark = isAbsolute ? "$" : "";
        int rows = table.Rows.Sum(row => Split(row).Count()) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{mark}A{mark}1:{mark}{Letters(table.Columns.Count)}{mark}{rows}");
    }

    private static void Row(StringBuilder xml, int number, IReadOnlyList<string> cells, IReadOnlyList<DocumentColumn> columns, ColumnWidths widths, bool isHeading)
    {
        double height = Math.Min(HighestRow, (cells.Select((cell, at) => Lines(cell, widths.Best[at])).Max() * LineHeight) + 2);
        xml.Append(CultureInfo.InvariantCulture, $"""<row r="{number}" ht="{height}" customHeight="1">""");
        for (int at = 0; at < cells.Count; at++)
        {
            string place = string.Create(CultureInfo.InvariantCulture, $"{Letters(at + 1)}{number}");
            xml.Append(Cell(place, cells[at], isHeading ? ExcelStyleSheet.Heading : columns[at].IsNumber ? ExcelStyleSheet.Number : ExcelStyleSheet.Text));
        }

        xml.Append("</row>");
    }

    /// <summary>How many lines a text takes in a column: programs other than Excel do not work it out themselves.</summary>
    private static int Lines(string text, int width) => text.Split('\n').Sum(line => 1 + (line.Length / (width + ButtonWidth)));

    private static int PagesAcross(ColumnWidths widths) => 1 + (widths.Best.Sum(width => width + ButtonWidth) / PageCharacters);

    private static string Cell(string place, string text, int style)
    {
        if (text.Length == 0)
        {
            return string.Create(CultureInfo.InvariantCulture, $"""<c r="{place}" s="{style}"/>""");
        }

        if (style == ExcelStyleSheet.Number && IsHeldAsNumber(text))
        {
            return string.Create(CultureInfo.InvariantCulture, $"""<c r="{place}" s="{style}"><v>{text}</v></c>""");
        }

        int shown = style == ExcelStyleSheet.Text && text[0] is '=' or '+' or '-' or '@' ? ExcelStyleSheet.QuotedText : style;
        return string.Create(CultureInfo.InvariantCulture, $"""<c r="{place}" s="{shown}" t="inlineStr"><is><t xml:space="preserve">{XmlText.Of(text)}</t></is></c>""");
    }

    /// <summary>Excel keeps fifteen digits of a number, and no noughts at its end; a number that would lose any stays text.</summary>
    private static bool IsHeldAsNumber(string text) =>
        text.Length <= 15
        && double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number)
        && number.ToString("R", CultureInfo.InvariantCulture) == text;

    /// <summary>A row whose texts are too long for a cell, as several rows that follow one another.</summary>
    private static IEnumerable<IReadOnlyList<string>> Split(IReadOnlyList<string> row)
    {
        IReadOnlyList<string> rest = row;
        while (rest.Any(cell => cell.Length > LongestCell))
        {
            int[] cuts = [.. rest.Select(Cut)];
            yield return [.. rest.Select((cell, at) => cuts[at] < cell.Length ? $"{cell[..cuts[at]]}{ExcelWriter.GoesOn}" : cell)];
            rest = [.. rest.Select((cell, at) => cell[cuts[at]..])];
        }

        yield return rest;
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

    private static string Letters(int column)
    {
        string letters = "";
        for (; column > 0; column = (column - 1) / 26)
        {
            letters = $"{(char)('A' + ((column - 1) % 26))}{letters}";
        }

        return letters;
    }

    // A footer may have 255 characters, and "&" begins a mark in it.
    private static string FooterText(string text) => (text.Length <= 90 ? text : $"{text[..89].TrimEnd()}…").Replace("&", "&&", StringComparison.Ordinal).Replace('\n', ' ');
}
