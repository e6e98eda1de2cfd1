using System.Globalization;

namespace Wardmote.Platform.Documents.Writing;

/// <summary>How an exported Word document looks: one plain typeface, real heading styles, one colour.</summary>
internal static class WordStyleSheet
{
    public const string Namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string Colour = "1F3A5F";
    public const string Pale = "EAF0F6";
    public const string Line = "B8C4D0";

    /// <summary>One bulleted list.</summary>
    public const string Numbering = $"""
        <w:numbering xmlns:w="{Namespace}"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="454" w:hanging="284"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>
        """;

    public const string Settings = $"""
        <w:settings xmlns:w="{Namespace}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="en-GB"/></w:settings>
        """;

    /// <summary>How many levels a list of contents has.</summary>
    public const int ContentsLevels = 3;

    private static readonly int[] HeadingSizes = [32, 26, 24, 22, 22, 22, 22, 22, 22];

    /// <summary>Each style by its id; the names are Word's own where Word has such a style.</summary>
    public static IReadOnlyList<string> Own { get; } =
    [
        """<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>""",
        $"""<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:next w:val="Subtitle"/><w:qFormat/><w:pPr><w:spacing w:before="0" w:after="60" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr><w:b/><w:color w:val="{Colour}"/><w:sz w:val="48"/><w:szCs w:val="48"/></w:rPr></w:style>""",
        $"""<w:style w:type="paragraph" w:styleId="Subtitle"><w:name w:val="Subtitle"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:pBdr><w:bottom w:val="single" w:sz="18" w:space="6" w:color="{Colour}"/></w:pBdr><w:spacing w:after="240"/></w:pPr><w:rPr><w:color w:val="44546A"/><w:sz w:val="26"/><w:szCs w:val="26"/></w:rPr></w:style>""",
        .. HeadingSizes.Select(Heading),
        $"""<w:style w:type="paragraph" w:customStyle="1" w:styleId="ContentsHeading"><w:name w:val="Contents Heading"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:spacing w:before="240" w:after="100" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr><w:b/><w:color w:val="{Colour}"/><w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr></w:style>""",
        .. Enumerable.Range(1, ContentsLevels).Select(Contents),
        """<w:style w:type="paragraph" w:styleId="ListBullet"><w:name w:val="List Bullet"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:spacing w:after="60"/></w:pPr></w:style>""",
        """<w:style w:type="paragraph" w:customStyle="1" w:styleId="Note"><w:name w:val="Note"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/></w:pPr><w:rPr><w:color w:val="44546A"/><w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr></w:style>""",
        """<w:style w:type="paragraph" w:customStyle="1" w:styleId="TableText"><w:name w:val="Table Text"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:before="20" w:after="20" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr></w:style>""",
        """<w:style w:type="paragraph" w:customStyle="1" w:styleId="SmallTableText"><w:name w:val="Small Table Text"/><w:basedOn w:val="TableText"/><w:rPr><w:sz w:val="16"/><w:szCs w:val="16"/></w:rPr></w:style>""",
        $"""<w:style w:type="paragraph" w:styleId="Caption"><w:name w:val="caption"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:spacing w:before="200" w:after="60"/></w:pPr><w:rPr><w:b/><w:color w:val="{Colour}"/></w:rPr></w:style>""",
        """<w:style w:type="paragraph" w:customStyle="1" w:styleId="Source"><w:name w:val="Source"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:before="40" w:after="200"/></w:pPr><w:rPr><w:color w:val="44546A"/><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr></w:style>""",
        $"""<w:style w:type="paragraph" w:customStyle="1" w:styleId="KeyFigure"><w:name w:val="Key Figure"/><w:basedOn w:val="Normal"/><w:next w:val="TableText"/><w:qFormat/><w:pPr><w:keepNext/><w:spacing w:before="60" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr><w:b/><w:color w:val="{Colour}"/><w:sz w:val="44"/><w:szCs w:val="44"/></w:rPr></w:style>""",
        """<w:style w:type="paragraph" w:styleId="Footer"><w:name w:val="footer"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="0"/></w:pPr><w:rPr><w:color w:val="44546A"/><w:sz w:val="17"/><w:szCs w:val="17"/></w:rPr></w:style>""",
        """<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>""",
        $"""<w:style w:type="table" w:customStyle="1" w:styleId="PlanTable"><w:name w:val="Plan Table"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="{Colour}"/><w:bottom w:val="single" w:sz="8" w:space="0" w:color="{Colour}"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="{Line}"/><w:insideV w:val="single" w:sz="4" w:space="0" w:color="{Line}"/></w:tblBorders><w:tblCellMar><w:top w:w="30" w:type="dxa"/><w:left w:w="80" w:type="dxa"/><w:bottom w:w="30" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:color w:val="FFFFFF"/></w:rPr><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="{Colour}"/></w:tcPr></w:tblStylePr></w:style>""",
    ];

    public static string Styles { get; } = $"""
        <w:styles xmlns:w="{Namespace}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>{string.Concat(Own)}</w:styles>
        """;

    private static string Heading(int size, int at) => string.Create(CultureInfo.InvariantCulture, $"""
        <w:style w:type="paragraph" w:styleId="Heading{at + 1}"><w:name w:val="heading {at + 1}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="{(at == 0 ? 360 : 240)}" w:after="100" w:line="240" w:lineRule="auto"/><w:outlineLvl w:val="{at}"/></w:pPr><w:rPr><w:b/><w:color w:val="{Colour}"/><w:sz w:val="{size}"/><w:szCs w:val="{size}"/></w:rPr></w:style>
        """);

    private static string Contents(int level) => string.Create(CultureInfo.InvariantCulture, $"""
        <w:style w:type="paragraph" w:styleId="TOC{level}"><w:name w:val="toc {level}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:pPr><w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9638"/></w:tabs><w:spacing w:before="{(level == 1 ? 80 : 0)}" w:after="40"/><w:ind w:left="{(level - 1) * 284}"/></w:pPr>{(level == 1 ? "<w:rPr><w:b/></w:rPr>" : "")}</w:style>
        """);
}
