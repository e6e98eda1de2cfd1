using System.Globalization;
using System.Text;

namespace Wardmote.Platform.Documents.Writing;

/// <summary>A table as Word's own XML: a heading row that comes again on every page, columns as wide as their words need.</summary>
internal sealed class WordTableXml(WordLook look, WordRuns runs)
{
    /// <summary>How many columns a page turned sideways holds and people can still read.</summary>
    public const int MostColumns = 18;

    private const int MostUprightColumns = 8;
    private const int MostUprightText = 125;
    private const int SmallTypeFrom = 9;

    // A longer row may break over two pages: kept whole it would leave half a page blank.
    private const int LongestWholeRow = 700;

    // Far from the numbers that a template's own bookmarks have.
    private const int FirstBookmark = 700_000;

    /// <summary>Whether a table is too wide for an upright page.</summary>
    public bool IsWide(TableBlock table)
    {
        ColumnWidths widths = ColumnWidths.Of(table);
        return table.Columns.Count > MostUprightColumns || widths.LeastTotal > look.Pages.Characters(isSideways: false) || widths.Best.Sum() > MostUprightText;
    }

    /// <summary>The table, as wide as the page.</summary>
    /// <param name="isNotes">Whether it is the table of figures, to whose rows the figures' marks lead.</param>
    /// <param name="shade">The fill and ink of a cell by its row and column; none where cells have no shade.</param>
    public string Of(TableBlock table, bool isSideways, bool isNotes = false, Func<int, int, (string Fill, string Ink)?>? shade = null)
    {
        IReadOnlyList<int> widths = ColumnWidths.Of(table).Shares(look.Pages.Width(isSideways), look.Pages.Characters(isSideways));
        string style = look.Style(table.Columns.Count >= SmallTypeFrom ? "SmallTableText" : "TableText");
        var xml = new StringBuilder();
        xml.Append(CultureInfo.InvariantCulture, $"""
            <w:tbl><w:tblPr><w:tblStyle w:val="{XmlText.Of(look.Style("PlanTable"))}"/><w:tblW w:w="{widths.Sum()}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="{XmlText.Of(table.Name)}"/></w:tblPr><w:tblGrid>
            """);
        foreach (int width in widths)
        {
            xml.Append(CultureInfo.InvariantCulture, $"""<w:gridCol w:w="{width}"/>""");
        }

        xml.Append("</w:tblGrid>");
        Row(xml, [.. table.Columns.Select((column, at) => Heading(column, widths[at], style))], isWhole: true, isHeading: true);
        int number = 0;
        foreach (IReadOnlyList<DocumentText> row in table.Rows)
        {
            number++;
            int at = number - 1;
            int? bookmark = isNotes ? number : null;
            Row(xml, [.. row.Select((cell, column) => shade?.Invoke(at, column) is var (fill, ink)
                ? Cell(widths[column], Filled(fill), style, Aligned(table.Columns[column]), WordRuns.Plain(cell.Text, $"""<w:color w:val="{ink}"/>"""))
                : Cell(cell, table.Columns[column], widths[column], style, column == 0 ? bookmark : null))], row.Sum(cell => cell.Length) <= LongestWholeRow, isHeading: false);
        }

        return xml.Append("</w:tbl>").ToString();
    }

    private static void Row(StringBuilder xml, IReadOnlyList<string> cells, bool isWhole, bool isHeading)
    {
        xml.Append("<w:tr>");
        if (isWhole)
        {
            xml.Append("<w:trPr><w:cantSplit/>").Append(isHeading ? "<w:tblHeader/>" : "").Append("</w:trPr>");
        }

        xml.AppendJoin("", cells).Append("</w:tr>");
    }

    /// <summary>Our own colours, or bold alone where the template's table style brings its own.</summary>
    private string Heading(DocumentColumn column, int width, string style)
    {
        string fill = look.HasTableStyle ? "" : $"""<w:shd w:val="clear" w:color="auto" w:fill="{WordStyleSheet.Colour}"/>""";
        string run = look.HasTableStyle ? "<w:b/>" : """<w:b/><w:color w:val="FFFFFF"/>""";
        return Cell(width, fill, style, $"<w:keepNext/>{Aligned(column)}", WordRuns.Plain(column.Heading, run) + (look.HasTableStyle ? runs.Origin(column.Origin) : runs.Origin(column.Origin, "FFFFFF")));
    }

    private string Cell(DocumentText text, DocumentColumn column, int width, string style, int? bookmark)
    {
        string fill = text.Tone is { } tone ? Filled(ToneColours.Fill(tone)) : "";
        string content = bookmark is { } number
            ? string.Create(CultureInfo.InvariantCulture, $"""<w:bookmarkStart w:id="{FirstBookmark + number}" w:name="{WordRuns.BookmarkOf(number)}"/>{runs.Of(text)}<w:bookmarkEnd w:id="{FirstBookmark + number}"/>""")
            : runs.Of(text);
        return Cell(width, fill, style, Aligned(column), content);
    }

    private static string Cell(int width, string fill, string style, string paragraph, string content) => string.Create(CultureInfo.InvariantCulture,
        $"""<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{fill}</w:tcPr><w:p><w:pPr><w:pStyle w:val="{XmlText.Of(style)}"/>{paragraph}</w:pPr>{content}</w:p></w:tc>""");

    private static string Filled(string colour) => $"""<w:shd w:val="clear" w:color="auto" w:fill="{colour}"/>""";

    private static string Aligned(DocumentColumn column) => column.IsNumber ? """<w:jc w:val="right"/>""" : "";
}
