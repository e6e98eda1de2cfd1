using System.Globalization;
using System.Text;

namespace Wardmote.Platform.Documents.Writing;

/// <summary>Single shapes and lines of words of a picture, as Word draws them.</summary>
internal static class WordShapes
{
    private const string Namespace = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";

    // Units of drawings to the point, and steps of a path to the unit of a picture.
    private const double Point = 12700;
    private const double Steps = 10;

    private const int SmallestType = 11;

    public static string Of(VectorShape shape, double scale, int id)
    {
        (double X, double Y)[] all = [.. shape.Lines.SelectMany(line => line.Places)];
        (double left, double top) = (all.Min(place => place.X), all.Min(place => place.Y));
        int width = Math.Max(1, Step(all.Max(place => place.X) - left));
        int height = Math.Max(1, Step(all.Max(place => place.Y) - top));
        var path = new StringBuilder();
        foreach (VectorLine line in shape.Lines)
        {
            Append(path, line, left, top);
        }

        VectorLook look = shape.Look;
        string edge = look.Stroke is null ? "<a:ln><a:noFill/></a:ln>" : string.Create(CultureInfo.InvariantCulture,
            $"""<a:ln w="{(int)Math.Max(look.Width * scale, Point / 4)}"><a:solidFill><a:srgbClr val="{look.Stroke}"/></a:solidFill>{(look.IsDashed ? """<a:prstDash val="dash"/>""" : "")}<a:round/></a:ln>""");
        return string.Create(CultureInfo.InvariantCulture, $"""
            <wps:wsp xmlns:wps="{Namespace}"><wps:cNvPr id="{id}" name="{(shape.Name.Length > 0 ? XmlText.Of(shape.Name) : $"Shape {id}")}"/><wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x="{(long)(left * scale)}" y="{(long)(top * scale)}"/><a:ext cx="{(long)(width * scale / Steps)}" cy="{(long)(height * scale / Steps)}"/></a:xfrm><a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst><a:path w="{width}" h="{height}"{(look.Fill is null ? " fill=\"none\"" : "")}>{path}</a:path></a:pathLst></a:custGeom>{Fill(look)}{edge}</wps:spPr><wps:bodyPr/></wps:wsp>
            """);
    }

    public static string Of(VectorText text, double scale, int id)
    {
        // A box a little wider than the words, so that no typeface that stands in for Arial breaks them.
        double width = (Web.Charts.ChartWords.Width(text.Words, text.Size) * (text.IsBold ? 1.16 : 1.08)) + 4;
        double left = text.X - (text.Anchor switch { "middle" => width / 2, "end" => width, _ => 0 });
        double top = text.Y - (text.Size * 0.94);
        int size = Math.Max(SmallestType, (int)Math.Round(text.Size * scale / Point * 2));
        string align = text.Anchor switch { "middle" => "center", "end" => "right", _ => "left" };
        string ground = text.Ground is { } colour ? $"""<a:solidFill><a:srgbClr val="{colour}"><a:alpha val="60000"/></a:srgbClr></a:solidFill>""" : "<a:noFill/>";
        return string.Create(CultureInfo.InvariantCulture, $"""
            <wps:wsp xmlns:wps="{Namespace}"><wps:cNvPr id="{id}" name="Words {id}"/><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="{(long)(left * scale)}" y="{(long)(top * scale)}"/><a:ext cx="{(long)(width * scale)}" cy="{(long)(text.Size * 1.2 * scale)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>{ground}<a:ln><a:noFill/></a:ln></wps:spPr><wps:txbx><w:txbxContent><w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/><w:jc w:val="{align}"/></w:pPr>{WordRuns.Plain(text.Words, $"""<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/>{(text.IsBold ? "<w:b/>" : "")}<w:color w:val="{text.Colour}"/><w:sz w:val="{size}"/><w:szCs w:val="{size}"/>""")}</w:p></w:txbxContent></wps:txbx><wps:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"><a:noAutofit/></wps:bodyPr></wps:wsp>
            """);
    }

    private static void Append(StringBuilder path, VectorLine line, double left, double top)
    {
        for (int at = 0; at < line.Places.Count; at++)
        {
            (double x, double y) = line.Places[at];
            string step = at == 0 ? "moveTo" : "lnTo";
            path.Append(CultureInfo.InvariantCulture, $"""<a:{step}><a:pt x="{Step(x - left)}" y="{Step(y - top)}"/></a:{step}>""");
        }

        path.Append(line.IsClosed ? "<a:close/>" : "");
    }

    /// <summary>What lies over a colour is told apart by its lines, so that it is told apart in print.</summary>
    private static string Fill(VectorLook look) => look switch
    {
        { Hatching: "missing" } => Hatched("diagCross", "7B8488", "FFFFFF"),
        { Hatching: "suppressed" } => Hatched("ltHorz", "5B6468", "FFFFFF"),
        { Hatching: ['r', ..] } => Hatched("wdUpDiag", Ink(look), look.Fill ?? "FFFFFF"),
        { Hatching.Length: > 0 } => Hatched("wdDnDiag", Ink(look), look.Fill ?? "FFFFFF"),
        { Fill: { } colour } => $"""<a:solidFill><a:srgbClr val="{colour}"/></a:solidFill>""",
        _ => "<a:noFill/>",
    };

    private static string Ink(VectorLook look) => look.Hatching.EndsWith("light", StringComparison.Ordinal) ? "FFFFFF" : "15191C";

    private static string Hatched(string pattern, string ink, string ground) =>
        $"""<a:pattFill prst="{pattern}"><a:fgClr><a:srgbClr val="{ink}"/></a:fgClr><a:bgClr><a:srgbClr val="{ground}"/></a:bgClr></a:pattFill>""";

    private static int Step(double length) => (int)Math.Round(length * Steps);
}
