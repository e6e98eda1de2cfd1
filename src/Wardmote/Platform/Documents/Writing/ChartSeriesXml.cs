using System.Globalization;
using System.Text;

namespace Wardmote.Platform.Documents.Writing;

/// <summary>The series of a chart as Word and Excel keep them: where their numbers stand, and what the numbers were when it was written.</summary>
internal sealed class ChartSeriesXml(ChartData data, string sheet)
{
    private const int MostLabelledBars = 24;
    private const int MostNamedSlopes = 16;

    private Chart Chart => data.Chart;

    public string Line(int at)
    {
        ChartRole role = Chart.Series[at].Role;
        int number = NumberInRole(at);
        return Series(at, $"{(IsDot(role) ? ChartLook.NoLine : ChartLook.Line(role, number))}{ChartLook.Marker(role, number)}{Signals(at, number)}{LastLabel(at)}", """<c:smooth val="0"/>""");
    }

    /// <summary>A line from before to after, which says its numbers and its name at its ends.</summary>
    public string Slope(int at)
    {
        bool isSignal = Chart.Signals.Contains(at);
        string labels = isSignal || Chart.Series.Count <= MostNamedSlopes
            ? $"<c:dLbls>{End(0, "l", isNamed: false)}{End(1, "r", isNamed: true)}{Shown(value: false)}</c:dLbls>"
            : "";
        return Series(at, $"{ChartLook.Slope(isSignal)}{labels}", """<c:smooth val="0"/>""");
    }

    /// <summary>One of so many series of bars; few enough bars carry their numbers.</summary>
    public string Bar(int at, int bars)
    {
        bool isLabelled = Chart.Kind == ChartKind.Bar && bars * Chart.Labels.Count <= MostLabelledBars;
        string labels = isLabelled ? $"<c:dLbls>{Format}<c:spPr><a:noFill/></c:spPr>{Small}{Shown(value: true)}</c:dLbls>" : "";
        return Series(at, $"""{ChartLook.Fill(Chart.Series[at].Role, NumberInRole(at), Chart.Kind == ChartKind.StackedBar)}<c:invertIfNegative val="0"/>{labels}""", "");
    }

    /// <summary>Dots belong to groups in no order of time, and so no line joins them.</summary>
    private bool IsDot(ChartRole role) => Chart.Kind == ChartKind.Dots && role is (ChartRole.Actual or ChartRole.Comparison);

    private string Series(int at, string look, string end)
    {
        ChartColumn column = data.Series[at];
        return string.Create(CultureInfo.InvariantCulture, $"""
            <c:ser><c:idx val="{at}"/><c:order val="{at}"/><c:tx>{Texts($"{Place(column.At, 1)}", [column.Heading])}</c:tx>{look}{Intervals(at)}<c:cat>{Texts(Range(0), data.Labels)}</c:cat><c:val>{Numbers(column)}</c:val>{end}</c:ser>
            """);
    }

    private string Intervals(int at) => data.IntervalOf(at) is not { } interval ? "" : $"""
        <c:errBars><c:errDir val="y"/><c:errBarType val="both"/><c:errValType val="cust"/><c:noEndCap val="0"/><c:plus>{Numbers(interval.Above)}</c:plus><c:minus>{Numbers(interval.Below)}</c:minus><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="5B6770"/></a:solidFill></a:ln></c:spPr></c:errBars>
        """;

    private string Signals(int at, int number) => Chart.Series[at].Role != ChartRole.Actual || number > 0 ? "" : string.Concat(
        Enumerable.Range(0, data.Rows.Count)
            .Where(row => data.Rows[row] is { } label && Chart.Signals.Contains(label))
            .Select(row => string.Create(CultureInfo.InvariantCulture, $"""<c:dPt><c:idx val="{row}"/>{ChartLook.SignalMarker(number, IsDot(ChartRole.Actual))}<c:bubble3D val="0"/>{(IsDot(ChartRole.Actual) ? ChartLook.NoLine : ChartLook.Line(ChartRole.Actual, number))}</c:dPt>""")));

    /// <summary>A line that others are held against says its number at its end.</summary>
    private string LastLabel(int at)
    {
        int last = Chart.Series[at].Role is ChartRole.Target or ChartRole.Centre ? data.Series[at].Values.ToList().FindLastIndex(value => value is not null) : -1;
        return last < 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"""
            <c:dLbls><c:dLbl><c:idx val="{last}"/>{Format}<c:spPr><a:noFill/></c:spPr>{Small}<c:dLblPos val="t"/>{Shown(value: true)}</c:dLbl>{Shown(value: false)}</c:dLbls>
            """);
    }

    private string End(int row, string side, bool isNamed) => string.Create(CultureInfo.InvariantCulture,
        $"""<c:dLbl><c:idx val="{row}"/>{Format}<c:spPr><a:noFill/></c:spPr>{Small}<c:dLblPos val="{side}"/>{Shown(value: true, isNamed)}{(isNamed ? "<c:separator> </c:separator>" : "")}</c:dLbl>""");

    private const string Small = """<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="900"/></a:pPr><a:endParaRPr lang="en-GB"/></a:p></c:txPr>""";

    private string Format => $"""<c:numFmt formatCode="{XmlText.Of(ChartLook.NumberFormat(Chart))}" sourceLinked="0"/>""";

    public static string Shown(bool value, bool isNamed = false) => $"""<c:showLegendKey val="0"/><c:showVal val="{(value ? 1 : 0)}"/><c:showCatName val="0"/><c:showSerName val="{(isNamed ? 1 : 0)}"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>""";

    private static string Texts(string place, IReadOnlyList<string> texts)
    {
        var xml = new StringBuilder();
        for (int at = 0; at < texts.Count; at++)
        {
            xml.Append(CultureInfo.InvariantCulture, $"""<c:pt idx="{at}"><c:v>{XmlText.Of(texts[at])}</c:v></c:pt>""");
        }

        return string.Create(CultureInfo.InvariantCulture, $"""<c:strRef><c:f>{XmlText.Of(place)}</c:f><c:strCache><c:ptCount val="{texts.Count}"/>{xml}</c:strCache></c:strRef>""");
    }

    /// <summary>What is missing is left out, so that it is drawn as a gap and never as nought.</summary>
    private string Numbers(ChartColumn column)
    {
        var xml = new StringBuilder();
        for (int at = 0; at < column.Values.Count; at++)
        {
            if (column.Values[at] is { } value)
            {
                xml.Append(CultureInfo.InvariantCulture, $"""<c:pt idx="{at}"><c:v>{ChartData.Written(value)}</c:v></c:pt>""");
            }
        }

        return string.Create(CultureInfo.InvariantCulture, $"""<c:numRef><c:f>{XmlText.Of(Range(column.At))}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="{column.Values.Count}"/>{xml}</c:numCache></c:numRef>""");
    }

    private string Range(int column) => $"{Place(column, 2)}:{CellNames.Of(column + 1, data.Rows.Count + 1, isFixed: true)}";

    private string Place(int column, int row) => $"{sheet}!{CellNames.Of(column + 1, row, isFixed: true)}";

    private int NumberInRole(int at) => Chart.Series.Take(at).Count(series => series.Role == Chart.Series[at].Role);
}
