using System.Globalization;
using System.Text;

namespace Wardmote.Platform.Documents.Writing;

/// <summary>How the cells of a workbook look. A number format or a shade becomes a style when the first cell asks for it.</summary>
internal sealed class ExcelStyles
{
    public const int Heading = 1;
    public const int Text = 2;

    /// <summary>Text that Excel would take for a formula if somebody opened the cell and pressed Enter.</summary>
    public const int QuotedText = 3;
    public const int Number = 4;

    private const int FirstOwnFormat = 164;
    private const string Wrapped = """<alignment vertical="top" wrapText="1"/>""";
    private const string Right = """<alignment horizontal="right" vertical="top" indent="1"/>""";
    private const string Unwrapped = """<alignment vertical="center"/>""";
    private const string White = "FFFFFF";

    private readonly List<string> _formats = [];
    private readonly List<string> _fonts = [Font(10), Font(10, White, isBold: true)];
    private readonly List<string> _fills = ["""<fill><patternFill patternType="none"/></fill>""", """<fill><patternFill patternType="gray125"/></fill>""", Fill(WordStyleSheet.Colour)];
    private readonly List<string> _styles =
    [
        """<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>""",
        $"""<xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">{Wrapped}</xf>""",
        $"""<xf numFmtId="49" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1" applyAlignment="1">{Wrapped}</xf>""",
        $"""<xf numFmtId="49" fontId="0" fillId="0" borderId="1" xfId="0" quotePrefix="1" applyNumberFormat="1" applyBorder="1" applyAlignment="1">{Wrapped}</xf>""",
        $"""<xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1" applyAlignment="1">{Right}</xf>""",
    ];

    /// <summary>Words outside a table.</summary>
    public int Words => Style(0, Font(10), fill: null, hasLine: false, Wrapped);

    public int Note => Style(0, Font(10, "44546A"), fill: null, hasLine: false, Wrapped);

    public int Title => Style(0, Font(18, WordStyleSheet.Colour, isBold: true), fill: null, hasLine: false, Wrapped);

    public int Link => Style(0, Font(10, "0B5394", isUnderlined: true), fill: null, hasLine: false, Wrapped);

    /// <summary>The title above a table, which runs over its columns.</summary>
    public int TitleLine => Style(0, Font(14, WordStyleSheet.Colour, isBold: true), fill: null, hasLine: false, Unwrapped);

    public int NoteLine => Style(0, Font(10, "44546A"), fill: null, hasLine: false, Unwrapped);

    public int LinkLine => Style(0, Font(10, "0B5394", isUnderlined: true), fill: null, hasLine: false, Unwrapped);

    public string Xml => string.Create(CultureInfo.InvariantCulture, $"""
        <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">{Formats()}<fonts count="{_fonts.Count}">{string.Concat(_fonts)}</fonts><fills count="{_fills.Count}">{string.Concat(_fills)}</fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/><bottom style="thin"><color rgb="FFB8C4D0"/></bottom><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="{_styles.Count}">{string.Concat(_styles)}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>
        """);

    public int HeadingOf(int level) => Style(0, Font(level == 1 ? 14 : 11, WordStyleSheet.Colour, isBold: true), fill: null, hasLine: false, Wrapped);

    /// <summary>A cell of a table that states something.</summary>
    public int State(Tone tone) => Style(49, Font(10, ToneColours.Ink(tone), isBold: true), Fill(ToneColours.Fill(tone)), hasLine: true, Wrapped);

    /// <summary>A number that is shown as a figure's words are.</summary>
    public int Figure(string format) => Style(FirstOwnFormat + IndexOf(_formats, format), Font(10), fill: null, hasLine: true, Right);

    private int Style(int format, string font, string? fill, bool hasLine, string alignment)
    {
        int look = fill is null ? 0 : IndexOf(_fills, fill);
        return IndexOf(_styles, string.Create(CultureInfo.InvariantCulture, $"""<xf numFmtId="{format}" fontId="{IndexOf(_fonts, font)}" fillId="{look}" borderId="{(hasLine ? 1 : 0)}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">{alignment}</xf>"""));
    }

    private string Formats()
    {
        var xml = new StringBuilder();
        for (int at = 0; at < _formats.Count; at++)
        {
            xml.Append(CultureInfo.InvariantCulture, $"""<numFmt numFmtId="{FirstOwnFormat + at}" formatCode="{XmlText.Of(_formats[at])}"/>""");
        }

        return _formats.Count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"""<numFmts count="{_formats.Count}">{xml}</numFmts>""");
    }

    private static int IndexOf(List<string> all, string one)
    {
        int at = all.IndexOf(one);
        if (at < 0)
        {
            all.Add(one);
            at = all.Count - 1;
        }

        return at;
    }

    private static string Font(int size, string? colour = null, bool isBold = false, bool isUnderlined = false) => string.Create(CultureInfo.InvariantCulture,
        $"""<font>{(isBold ? "<b/>" : "")}{(isUnderlined ? "<u/>" : "")}<sz val="{size}"/>{(colour is null ? "" : $"<color rgb=\"FF{colour}\"/>")}<name val="Arial"/><family val="2"/></font>""");

    private static string Fill(string colour) => $"""<fill><patternFill patternType="solid"><fgColor rgb="FF{colour}"/><bgColor indexed="64"/></patternFill></fill>""";
}
