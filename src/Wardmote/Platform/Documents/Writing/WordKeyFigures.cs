using System.Globalization;
using System.Text;

namespace Wardmote.Platform.Documents.Writing;

/// <summary>Big numbers side by side, each with its name below it, as Word's own XML.</summary>
internal sealed class WordKeyFigures(WordLook look, WordRuns runs)
{
    private const int MostAcross = 5;

    public string Of(KeyFiguresBlock block, bool isSideways)
    {
        int across = Math.Min(block.Figures.Count, MostAcross);
        int width = look.Pages.Width(isSideways) / across;
        var xml = new StringBuilder();
        xml.Append(CultureInfo.InvariantCulture, $"""
            <w:tbl><w:tblPr><w:tblStyle w:val="{XmlText.Of(look.Style("TableNormal"))}"/><w:tblW w:w="{width * across}" w:type="dxa"/><w:tblBorders><w:top w:val="single" w:sz="12" w:space="0" w:color="{WordStyleSheet.Colour}"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="{WordStyleSheet.Line}"/><w:insideV w:val="single" w:sz="4" w:space="0" w:color="{WordStyleSheet.Line}"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblLook w:val="0000"/><w:tblCaption w:val="{XmlText.Of(block.Name)}"/></w:tblPr><w:tblGrid>{string.Concat(Enumerable.Repeat(string.Create(CultureInfo.InvariantCulture, $"<w:gridCol w:w=\"{width}\"/>"), across))}</w:tblGrid>
            """);
        foreach (KeyFigure[] row in block.Figures.Chunk(across))
        {
            xml.Append("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
            foreach (KeyFigure? figure in row.Concat(Enumerable.Repeat((KeyFigure?)null, across - row.Length)))
            {
                xml.Append(CultureInfo.InvariantCulture, $"""<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{(figure is null ? "<w:p/>" : Cell(figure))}</w:tc>""");
            }

            xml.Append("</w:tr>");
        }

        return xml.Append("</w:tbl>").ToString();
    }

    private string Cell(KeyFigure figure) => string.Concat(
        Paragraph("KeyFigure", runs.Large(figure.Figure)),
        Paragraph("TableText", WordRuns.Plain(figure.Name, "<w:b/>")),
        figure.Says.Length > 0 ? Paragraph("TableText", runs.Of(figure.Says)) : "");

    private string Paragraph(string style, string content) => $"""<w:p><w:pPr><w:pStyle w:val="{XmlText.Of(look.Style(style))}"/></w:pPr>{content}</w:p>""";
}
