using static Wardmote.Tests.Platform.Documents.MadeFile;

namespace Wardmote.Tests.Platform.Documents.Writing;

/// <summary>Templates as councils make them, put together for a test.</summary>
internal static class CouncilTemplate
{
    public const string TemplateType = "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml";
    public const string Pages = """<w:headerReference w:type="default" r:id="r1"/><w:footerReference w:type="default" r:id="r2"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1800" w:bottom="1440" w:left="1800" w:header="708" w:footer="708" w:gutter="0"/><w:titlePg/>""";

    private const string W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>Styles of a Word in another language: Word's own names, other ids; no bullets, a table style of the council's.</summary>
    private static readonly string Styles = $"""
        <w:styles xmlns:w="{W}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia"/><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:basedOn w:val="Standard"/><w:pPr><w:keepNext/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:color w:val="8B0000"/><w:sz w:val="36"/></w:rPr></w:style><w:style w:type="paragraph" w:customStyle="1" w:styleId="ListBullet"><w:name w:val="Something else"/></w:style><w:style w:type="table" w:default="1" w:styleId="NormaleTabelle"><w:name w:val="Normal Table"/></w:style><w:style w:type="table" w:customStyle="1" w:styleId="CouncilTable"><w:name w:val="Council Table"/><w:basedOn w:val="NormaleTabelle"/><w:tblPr><w:tblBorders><w:insideH w:val="single" w:sz="4" w:space="0" w:color="8B0000"/></w:tblBorders></w:tblPr><w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="E8C9C9"/></w:tcPr></w:tblStylePr></w:style></w:styles>
        """;

    private static readonly string Numbering = $"""
        <w:numbering xmlns:w="{W}"><w:abstractNum w:abstractNumId="4"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum><w:num w:numId="9"><w:abstractNumId w:val="4"/></w:num></w:numbering>
        """;

    /// <summary>A template with a header that names the title in three runs, and a footer that names the period.</summary>
    public static MemoryStream Of(string body, string type = TemplateType) => WordOf(type, body,
        ("styles", Styles),
        ("header", WordPart("hdr", """<w:p><w:r><w:t>Northmere Council: {{ti</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>tle</w:t></w:r><w:r><w:t>}}</w:t></w:r></w:p>""")),
        ("footer", WordPart("ftr", P("For {{ Period }} only"))),
        ("numbering", Numbering),
        ("settings", WordPart("settings", """<w:attachedTemplate r:id="r9"/>""")));

    /// <summary>A cover, the place for the content, and words after it.</summary>
    public static MemoryStream WithPlace(string place = "{{content}}") =>
        Of($"{P("{{title}}", """<w:pStyle w:val="Standard"/>""")}{P("{{period}}")}{P(place)}{P("Contact: safety@northmere.example")}<w:sectPr>{Pages}</w:sectPr>");
}
