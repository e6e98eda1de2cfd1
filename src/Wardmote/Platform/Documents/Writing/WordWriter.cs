namespace Wardmote.Platform.Documents.Writing;

/// <summary>
/// Writes a document as a Word file, in our own dress or in the council's template. Wide tables stand on pages turned
/// sideways, charts can be edited, and a table at the end says where each figure comes from.
/// </summary>
public static class WordWriter
{
    public const string MediaType = $"{Types}.document";

    private const string Types = "application/vnd.openxmlformats-officedocument.wordprocessingml";

    /// <summary>The file's bytes: the same for the same document.</summary>
    public static byte[] Write(Document document)
    {
        var package = new PackageWriter("word/document.xml", $"{Types}.document.main+xml");
        package.Add("styles.xml", $"{Types}.styles+xml", "styles", WordStyleSheet.Styles);
        package.Add("numbering.xml", $"{Types}.numbering+xml", "numbering", WordStyleSheet.Numbering);
        package.Add("settings.xml", $"{Types}.settings+xml", "settings", WordStyleSheet.Settings);
        string footer = package.Add("footer1.xml", $"{Types}.footer+xml", "footer", Footer(document.Title));
        WordLook look = WordLook.Own(footer);
        var body = new WordBody(document, look, package);
        package.AddMain($"""
            <w:document xmlns:w="{WordStyleSheet.Namespace}" xmlns:r="{PackageWriter.Relations}"><w:body>{body.Head(document.Title, document.Subtitle)}{body.Write()}{look.Pages.Section(body.EndsSideways)}</w:body></w:document>
            """);
        return package.Pack(document);
    }

    /// <summary>The file's bytes in the dress of the council's template, or in our own where there is none.</summary>
    public static byte[] Write(Document document, WordTemplate? template) => template?.Write(document) ?? Write(document);

    private static string Footer(string title) => $"""
        <w:ftr xmlns:w="{WordStyleSheet.Namespace}"><w:p><w:pPr><w:pStyle w:val="Footer"/><w:pBdr><w:top w:val="single" w:sz="4" w:space="4" w:color="{WordStyleSheet.Line}"/></w:pBdr></w:pPr>{WordRuns.Plain(title)}</w:p><w:p><w:pPr><w:pStyle w:val="Footer"/><w:jc w:val="right"/></w:pPr>{WordRuns.Plain("Page ")}{Field("PAGE")}{WordRuns.Plain(" of ")}{Field("NUMPAGES")}</w:p></w:ftr>
        """;

    private static string Field(string name) => $"""<w:fldSimple w:instr=" {name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>""";
}
