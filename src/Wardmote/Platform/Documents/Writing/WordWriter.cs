using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Wardmote.Platform.Documents.Writing;

/// <summary>Writes a document as a Word file; wide tables stand on pages turned sideways.</summary>
public static class WordWriter
{
    private const string Types = "application/vnd.openxmlformats-officedocument.wordprocessingml";

    // A4 in twentieths of a point, with margins of 2 cm.
    private const int ShortSide = 11906;
    private const int LongSide = 16838;
    private const int Margin = 1134;

    /// <summary>The file's bytes: the same for the same document.</summary>
    public static byte[] Write(Document document)
    {
        using var package = new PackageWriter("word/document.xml", $"{Types}.document.main+xml", $"{PackageWriter.Relations}/officeDocument");
        package.Add("styles.xml", $"{Types}.styles+xml", "styles", WordStyleSheet.Styles);
        package.Add("numbering.xml", $"{Types}.numbering+xml", "numbering", WordStyleSheet.Numbering);
        package.Add("settings.xml", $"{Types}.settings+xml", "settings", WordStyleSheet.Settings);
        string footer = package.Add("footer1.xml", $"{Types}.footer+xml", "footer", Footer(document.Title));
        package.AddMain(Body(document, footer));
        return package.Pack(document);
    }

    /// <summary>A run of text; tabs and line feeds become Word's own marks.</summary>
    internal static string Run(string text, string properties = "")
    {
        if (text.Length == 0)
        {
            return "";
        }

        string marked = XmlText.Of(text)
            .Replace("\t", """</w:t><w:tab/><w:t xml:space="preserve">""", StringComparison.Ordinal)
            .Replace("\n", """</w:t><w:br/><w:t xml:space="preserve">""", StringComparison.Ordinal);
        return $"""<w:r>{properties}<w:t xml:space="preserve">{marked}</w:t></w:r>""";
    }

    private static string Body(Document document, string footer)
    {
        var xml = new StringBuilder();
        xml.Append(CultureInfo.InvariantCulture, $"""<w:document xmlns:w="{WordStyleSheet.Namespace}" xmlns:r="{PackageWriter.Relations}"><w:body>""");
        xml.Append(Paragraph("Title", document.Title));
        if (document.Subtitle.Length > 0)
        {
            xml.Append(Paragraph("Subtitle", document.Subtitle));
        }

        bool isSideways = false;
        for (int at = 0; at < document.Blocks.Count; at++)
        {
            bool wantsSideways = IsSideways(document.Blocks, at);
            if (wantsSideways != isSideways)
            {
                xml.Append("<w:p><w:pPr><w:spacing w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/>").Append(Section(isSideways, footer)).Append("</w:pPr></w:p>");
                isSideways = wantsSideways;
            }

            xml.Append(Block(document.Blocks[at], isSideways));
        }

        return xml.Append(Section(isSideways, footer)).Append("</w:body></w:document>").ToString();
    }

    /// <summary>A wide table stands sideways with the headings and notes that belong to it.</summary>
    private static bool IsSideways(IReadOnlyList<DocumentBlock> blocks, int at)
    {
        while (at < blocks.Count && blocks[at] is HeadingBlock or NoteBlock)
        {
            at++;
        }

        return at < blocks.Count && blocks[at] is TableBlock table && WordTableXml.IsWide(table);
    }

    private static string Block(DocumentBlock block, bool isSideways) => block switch
    {
        HeadingBlock heading => Paragraph(string.Create(CultureInfo.InvariantCulture, $"Heading{Math.Clamp(heading.Level, 1, 9)}"), heading.Text),
        ParagraphBlock paragraph => Paragraph(paragraph.IsListItem ? "ListBullet" : "Normal", paragraph.Text),
        NoteBlock note => Paragraph("Note", note.Text),

        // Two tables without a paragraph between them would run into one.
        TableBlock table => $"""{WordTableXml.Of(table, (isSideways ? LongSide : ShortSide) - (2 * Margin))}<w:p><w:pPr><w:spacing w:after="60"/></w:pPr></w:p>""",
        _ => throw new UnreachableException($"A Word file cannot hold a {block.GetType().Name}"),
    };

    private static string Paragraph(string style, string text) => $"""<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{Run(text)}</w:p>""";

    private static string Section(bool isSideways, string footer) => string.Create(CultureInfo.InvariantCulture, $"""
        <w:sectPr><w:footerReference w:type="default" r:id="{footer}"/><w:type w:val="nextPage"/><w:pgSz w:w="{(isSideways ? LongSide : ShortSide)}" w:h="{(isSideways ? ShortSide : LongSide)}"{(isSideways ? " w:orient=\"landscape\"" : "")}/><w:pgMar w:top="{Margin}" w:right="{Margin}" w:bottom="{Margin}" w:left="{Margin}" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>
        """);

    private static string Footer(string title) => $"""
        <w:ftr xmlns:w="{WordStyleSheet.Namespace}"><w:p><w:pPr><w:pStyle w:val="Footer"/><w:pBdr><w:top w:val="single" w:sz="4" w:space="4" w:color="{WordStyleSheet.Line}"/></w:pBdr></w:pPr>{Run(title)}</w:p><w:p><w:pPr><w:pStyle w:val="Footer"/><w:jc w:val="right"/></w:pPr>{Run("Page ")}{Field("PAGE")}{Run(" of ")}{Field("NUMPAGES")}</w:p></w:ftr>
        """;

    private static string Field(string name) => $"""<w:fldSimple w:instr=" {name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>""";
}
