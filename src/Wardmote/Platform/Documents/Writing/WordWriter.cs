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

        IReadOnlyList<DocumentBlock>[] parts = [.. Parts(document.Blocks)];
        for (int at = 0; at < parts.Length; at++)
        {
            bool isSideways = IsSideways(parts[at]);
            string end = at + 1 < parts.Length && IsSideways(parts[at + 1]) != isSideways ? Section(isSideways, footer) : "";
            for (int block = 0; block < parts[at].Count; block++)
            {
                xml.Append(Block(parts[at][block], isSideways, block + 1 == parts[at].Count ? end : ""));
            }
        }

        return xml.Append(Section(IsSideways(parts[^1]), footer)).Append("</w:body></w:document>").ToString();
    }

    private static bool IsSideways(IReadOnlyList<DocumentBlock> part) => part.Any(block => block is TableBlock table && WordTableXml.IsWide(table));

    /// <summary>
    /// What stands under each heading of the first level. A part is turned sideways as a whole where one of its tables is
    /// wide: pages that turn to and fro are hard to read.
    /// </summary>
    private static IEnumerable<IReadOnlyList<DocumentBlock>> Parts(IReadOnlyList<DocumentBlock> blocks)
    {
        List<DocumentBlock> part = [];
        foreach (DocumentBlock block in blocks)
        {
            if (block is HeadingBlock { Level: 1 } && part.Count > 0)
            {
                yield return part;
                part = [];
            }

            part.Add(block);
        }

        yield return part;
    }

    /// <summary>A block, in whose last paragraph a section of pages may end.</summary>
    private static string Block(DocumentBlock block, bool isSideways, string end) => block switch
    {
        HeadingBlock heading => Paragraph(string.Create(CultureInfo.InvariantCulture, $"Heading{Math.Clamp(heading.Level, 1, 9)}"), heading.Text, end),
        ParagraphBlock paragraph => Paragraph(paragraph.IsListItem ? "ListBullet" : "Normal", paragraph.Text, end),
        NoteBlock note => Paragraph("Note", note.Text, end),

        // Two tables without a paragraph between them would run into one.
        TableBlock table => $"""{WordTableXml.Of(table, (isSideways ? LongSide : ShortSide) - (2 * Margin), isSideways)}<w:p><w:pPr><w:spacing w:after="0" w:line="120" w:lineRule="exact"/>{end}</w:pPr></w:p>""",
        _ => throw new UnreachableException($"A Word file cannot hold a {block.GetType().Name}"),
    };

    private static string Paragraph(string style, string text, string end = "") => $"""<w:p><w:pPr><w:pStyle w:val="{style}"/>{end}</w:pPr>{Run(text)}</w:p>""";

    private static string Section(bool isSideways, string footer) => string.Create(CultureInfo.InvariantCulture, $"""
        <w:sectPr><w:footerReference w:type="default" r:id="{footer}"/><w:type w:val="nextPage"/><w:pgSz w:w="{(isSideways ? LongSide : ShortSide)}" w:h="{(isSideways ? ShortSide : LongSide)}"{(isSideways ? " w:orient=\"landscape\"" : "")}/><w:pgMar w:top="{Margin}" w:right="{Margin}" w:bottom="{Margin}" w:left="{Margin}" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>
        """);

    private static string Footer(string title) => $"""
        <w:ftr xmlns:w="{WordStyleSheet.Namespace}"><w:p><w:pPr><w:pStyle w:val="Footer"/><w:pBdr><w:top w:val="single" w:sz="4" w:space="4" w:color="{WordStyleSheet.Line}"/></w:pBdr></w:pPr>{Run(title)}</w:p><w:p><w:pPr><w:pStyle w:val="Footer"/><w:jc w:val="right"/></w:pPr>{Run("Page ")}{Field("PAGE")}{Run(" of ")}{Field("NUMPAGES")}</w:p></w:ftr>
        """;

    private static string Field(string name) => $"""<w:fldSimple w:instr=" {name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>""";
}
