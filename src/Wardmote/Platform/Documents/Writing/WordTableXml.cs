using System.Globalization;
using System.Text;

namespace Wardmote.Platform.Documents.Writing;

/// <summary>A table as Word's own XML: a heading row that comes again on every page, columns as wide as their words need.</summary>
internal static class WordTableXml
{
    // What fits across the page in the table's type, with room for a typeface wider than Arial where that is missing.
    private const int PortraitCharacters = 85;
    private const int LandscapeCharacters = 130;
    private const int MostUprightColumns = 8;
    private const int MostUprightText = 125;
    private const int SmallTypeFrom = 9;

    // A longer row may break over two pages: kept whole it would leave half a page blank.
    private const int LongestWholeRow = 700;

    /// <summary>Whether a table is too wide for an upright page.</summary>
    public static bool IsWide(TableBlock table)
    {
        ColumnWidths widths = ColumnWidths.Of(table);
        return table.Columns.Count > MostUprightColumns || widths.LeastTotal > PortraitCharacters || widths.Best.Sum() > MostUprightText;
    }

    public static string Of(TableBlock table, int pageWidth, bool isSideways)
    {
        IReadOnlyList<int> widths = ColumnWidths.Of(table).Shares(pageWidth, isSideways ? LandscapeCharacters : PortraitCharacters);
        string style = table.Columns.Count >= SmallTypeFrom ? "SmallTableText" : "TableText";
        var xml = new StringBuilder();
        xml.Append(CultureInfo.InvariantCulture, $"""
            <w:tbl><w:tblPr><w:tblStyle w:val="PlanTable"/><w:tblW w:w="{widths.Sum()}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="{XmlText.Of(table.Name)}"/></w:tblPr><w:tblGrid>
            """);
        foreach (int width in widths)
        {
            xml.Append(CultureInfo.InvariantCulture, $"""<w:gridCol w:w="{width}"/>""");
        }

        xml.Append("</w:tblGrid>");
        Row(xml, [.. table.Columns.Select(column => column.Heading)], widths, style, isHeading: true, table.Columns);
        foreach (IReadOnlyList<string> row in table.Rows)
        {
            Row(xml, row, widths, style, isHeading: false, table.Columns);
        }

        return xml.Append("</w:tbl>").ToString();
    }

    private static void Row(StringBuilder xml, IReadOnlyList<string> cells, IReadOnlyList<int> widths, string style, bool isHeading, IReadOnlyList<DocumentColumn> columns)
    {
        bool isWhole = isHeading || cells.Sum(cell => cell.Length) <= LongestWholeRow;
        xml.Append("<w:tr>");
        if (isWhole)
        {
            xml.Append("<w:trPr><w:cantSplit/>").Append(isHeading ? "<w:tblHeader/>" : "").Append("</w:trPr>");
        }

        for (int at = 0; at < cells.Count; at++)
        {
            string aligned = columns[at].IsNumber ? """<w:jc w:val="right"/>""" : "";
            string run = isHeading ? """<w:rPr><w:b/><w:color w:val="FFFFFF"/></w:rPr>""" : "";
            string fill = isHeading ? $"""<w:shd w:val="clear" w:color="auto" w:fill="{WordStyleSheet.Colour}"/>""" : "";
            string keep = isHeading ? "<w:keepNext/>" : "";
            xml.Append(CultureInfo.InvariantCulture, $"""<w:tc><w:tcPr><w:tcW w:w="{widths[at]}" w:type="dxa"/>{fill}</w:tcPr><w:p><w:pPr><w:pStyle w:val="{style}"/>{keep}{aligned}</w:pPr>{WordWriter.Run(cells[at], run)}</w:p></w:tc>""");
        }

        xml.Append("</w:tr>");
    }
}
