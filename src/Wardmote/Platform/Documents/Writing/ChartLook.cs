using System.Globalization;

namespace Wardmote.Platform.Documents.Writing;

/// <summary>How the series of a chart look: told apart by line and marker as well as by colour, so that a black-and-white print still says all.</summary>
internal static class ChartLook
{
    private const string Grey = "5B6770";
    private static readonly string[] Colours = ["1F3A5F", "B5651D", "2A7F62", "7A3E9D", "4F81A8", "8C2F39"];

    // Parts of a whole, from dark to light: no colour of them says good or bad, and they print in grey.
    private static readonly string[] Shades = ["1F3A5F", "7A9CC0", "D3DEE9", "4E6B8C", "A8741A", "8A959C"];
    private static readonly string[] Markers = ["circle", "square", "triangle", "diamond", "x", "star"];

    /// <summary>The colour of a series that is the first, second or so of its role, counted from 0.</summary>
    public static string Colour(ChartRole role, int at) => role switch
    {
        ChartRole.Actual or ChartRole.Projection => Colours[at % Colours.Length],
        ChartRole.Target => "A8741A",
        ChartRole.Comparison => "8A959C",
        _ => Grey,
    };

    public static string Line(ChartRole role, int at)
    {
        (double points, string dash) = role switch
        {
            ChartRole.Actual => (2.25, "solid"),
            ChartRole.Projection => (2.25, "sysDot"),
            ChartRole.Target => (1.75, "dash"),
            ChartRole.Centre => (1, "solid"),
            ChartRole.Comparison => (1.5, "lgDashDot"),
            _ => (1, "sysDash"),
        };
        return string.Create(CultureInfo.InvariantCulture, $"""<c:spPr><a:ln w="{(int)(points * 12700)}" cap="rnd"><a:solidFill><a:srgbClr val="{Colour(role, at)}"/></a:solidFill><a:prstDash val="{dash}"/><a:round/></a:ln></c:spPr>""");
    }

    /// <summary>Marks that no line joins.</summary>
    public const string NoLine = """<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr>""";

    /// <summary>A line from before to after: dark where chance does not explain it.</summary>
    public static string Slope(bool isSignal) => isSignal
        ? $"""<c:spPr><a:ln w="28575" cap="rnd"><a:solidFill><a:srgbClr val="{Colours[0]}"/></a:solidFill><a:round/></a:ln></c:spPr>{Marker("diamond", 9, Colours[0], Colours[0])}"""
        : $"""<c:spPr><a:ln w="15875" cap="rnd"><a:solidFill><a:srgbClr val="{Grey}"/></a:solidFill><a:round/></a:ln></c:spPr>{Marker("circle", 5, Grey, Grey)}""";

    /// <summary>How bars are filled: what is only expected is hatched.</summary>
    public static string Fill(ChartRole role, int at, bool isStacked) => role == ChartRole.Projection
        ? $"""<c:spPr><a:pattFill prst="ltUpDiag"><a:fgClr><a:srgbClr val="{Colour(role, at)}"/></a:fgClr><a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill><a:ln w="9525"><a:solidFill><a:srgbClr val="{Colour(role, at)}"/></a:solidFill></a:ln></c:spPr>"""
        : $"""<c:spPr><a:solidFill><a:srgbClr val="{(isStacked ? Shades[at % Shades.Length] : Colour(role, at))}"/></a:solidFill><a:ln w="6350"><a:solidFill><a:srgbClr val="5B6770"/></a:solidFill></a:ln></c:spPr>""";

    public static string Marker(ChartRole role, int at) => role switch
    {
        ChartRole.Actual => Marker(Markers[at % Markers.Length], 6, Colour(role, at), Colour(role, at)),
        ChartRole.Projection => Marker("circle", 6, "FFFFFF", Colour(role, at)),
        ChartRole.Comparison => Marker("dash", 5, Colour(role, at), Colour(role, at)),
        _ => """<c:marker><c:symbol val="none"/></c:marker>""",
    };

    /// <summary>The marker of a point that chance does not explain: larger, and of another shape.</summary>
    /// <param name="isFilled">Where no line leads through it, a light one would be lost in programs that draw no edge.</param>
    public static string SignalMarker(int at, bool isFilled) => Marker("diamond", 11, isFilled ? Colour(ChartRole.Actual, at) : "FFFFFF", Colour(ChartRole.Actual, at));

    /// <summary>How its numbers are written: "62.8 %", "£1,200".</summary>
    public static string NumberFormat(Chart chart) => Format(chart, chart.Decimals);

    /// <summary>How the numbers at the axis are written: without decimals where they are large enough to do without.</summary>
    public static string AxisFormat(Chart chart) =>
        Format(chart, chart.Series.SelectMany(series => series.Values).Select(value => Math.Abs(value ?? 0)).DefaultIfEmpty(0).Max() >= 10 ? 0 : chart.Decimals);

    private static string Format(Chart chart, int decimals)
    {
        string digits = decimals > 0 ? $"#,##0.{new string('0', decimals)}" : "#,##0";
        return chart.Unit switch
        {
            "%" => $"{digits}\" %\"",
            "£" => $"\"£\"{digits}",
            _ => digits,
        };
    }

    /// <summary>A unit that stands at the axis, because it would not fit behind every number.</summary>
    public static string AxisTitle(Chart chart) => chart.Unit is "%" or "£" ? "" : chart.Unit;

    public static string Marker(string symbol, int size, string fill, string line) => string.Create(CultureInfo.InvariantCulture,
        $"""<c:marker><c:symbol val="{symbol}"/><c:size val="{size}"/><c:spPr><a:solidFill><a:srgbClr val="{fill}"/></a:solidFill><a:ln w="15875"><a:solidFill><a:srgbClr val="{line}"/></a:solidFill></a:ln></c:spPr></c:marker>""");
}
