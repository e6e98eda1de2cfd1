using System.Globalization;
using System.Text;

namespace Wardmote.Platform.Documents.Writing;

/// <summary>A chart as Word and Excel keep it: drawn by them, and edited there.</summary>
internal sealed class ChartXml
{
    public const string Type = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
    public const string Namespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    public const string Drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";

    private const string Axes = """<c:axId val="111111111"/><c:axId val="222222222"/>""";
    public const string Small = """<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="900"/></a:pPr><a:endParaRPr lang="en-GB"/></a:p></c:txPr>""";

    /// <summary>From how many names on they do not fit side by side.</summary>
    public const int ManyNames = 12;

    private const string Upright = """<c:txPr><a:bodyPr rot="-5400000" vert="horz"/><a:p><a:pPr><a:defRPr sz="900"/></a:pPr><a:endParaRPr lang="en-GB"/></a:p></c:txPr>""";

    public const string Legend = $"""<c:legend><c:legendPos val="b"/><c:overlay val="0"/>{Small}</c:legend>""";

    private readonly Chart _chart;
    private readonly ChartSeriesXml _series;

    private ChartXml(ChartData data, string sheet)
    {
        _chart = data.Chart;
        _series = new(data, sheet);
    }

    /// <summary>The chart's part.</summary>
    /// <param name="sheet">The sheet that holds the data, as a formula names it.</param>
    /// <param name="workbook">The id of the workbook inside the document; none where the chart stands in a workbook itself.</param>
    public static string Of(ChartData data, string sheet, string? workbook = null) => new ChartXml(data, sheet).Write(workbook);

    private string Write(string? workbook)
    {
        string legend = _chart.Series.Count > 1 && _chart.Kind != ChartKind.Slope ? Legend : "";
        string title = workbook is null ? $"<c:title>{Words(_chart.Title, 1200, isBold: true)}<c:overlay val=\"0\"/></c:title>" : "";
        return $"""
            <c:chartSpace xmlns:c="{Namespace}" xmlns:a="{Drawing}" xmlns:r="{PackageWriter.Relations}"><c:date1904 val="0"/><c:lang val="en-GB"/><c:roundedCorners val="0"/><c:chart>{title}<c:autoTitleDeleted val="{(workbook is null ? 0 : 1)}"/><c:plotArea><c:layout/>{Plots()}{LabelAxis()}{ValueAxis()}</c:plotArea>{legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>{Ground(workbook)}</c:chartSpace>
            """;
    }

    /// <summary>What a chart stands on, and the workbook that holds its numbers.</summary>
    public static string Ground(string? workbook) => $"""
        <c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr><c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1000"><a:solidFill><a:srgbClr val="15191C"/></a:solidFill></a:defRPr></a:pPr><a:endParaRPr lang="en-GB"/></a:p></c:txPr>{(workbook is null ? "" : $"<c:externalData r:id=\"{workbook}\"><c:autoUpdate val=\"0\"/></c:externalData>")}
        """;

    /// <summary>Bars for what is counted, lines for what it is held against, on the same axes.</summary>
    private string Plots()
    {
        int[] all = [.. Enumerable.Range(0, _chart.Series.Count)];
        int[] bars = !HasBars ? [] : [.. all.Where(at => IsBar(_chart.Series[at].Role))];
        int[] lines = [.. all.Except(bars)];
        var xml = new StringBuilder();
        if (bars.Length > 0)
        {
            bool isStacked = _chart.Kind == ChartKind.StackedBar;
            string overlap = isStacked ? """<c:overlap val="100"/>""" : "";
            xml.Append(CultureInfo.InvariantCulture, $"""<c:barChart><c:barDir val="col"/><c:grouping val="{(isStacked ? "stacked" : "clustered")}"/><c:varyColors val="0"/>{string.Concat(bars.Select(at => _series.Bar(at, bars.Length)))}<c:gapWidth val="60"/>{overlap}{Axes}</c:barChart>""");
        }

        if (lines.Length > 0)
        {
            xml.Append(CultureInfo.InvariantCulture, $"""<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>{string.Concat(lines.Select(at => _chart.Kind == ChartKind.Slope ? _series.Slope(at) : _series.Line(at)))}<c:marker val="1"/>{Axes}</c:lineChart>""");
        }

        return xml.ToString();
    }

    private string LabelAxis() => $"""
        <c:catAx><c:axId val="111111111"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="5B6770"/></a:solidFill></a:ln></c:spPr>{(HasManyNames ? Upright : Small)}<c:crossAx val="222222222"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>{(_chart.Kind == ChartKind.Dots ? """<c:tickLblSkip val="1"/>""" : "")}<c:noMultiLvlLbl val="1"/></c:catAx>
        """;

    private string ValueAxis()
    {
        // Bars are compared by their length, and so must begin at nought.
        string least = HasBars && _chart.Series.SelectMany(series => series.Values).All(value => value is null or >= 0) ? """<c:min val="0"/>""" : "";
        string unit = ChartLook.AxisTitle(_chart) is { Length: > 0 } words ? $"<c:title>{Words(words, 900, isBold: false)}<c:overlay val=\"0\"/></c:title>" : "";
        return $"""
            <c:valAx><c:axId val="222222222"/><c:scaling><c:orientation val="minMax"/>{least}</c:scaling><c:delete val="0"/><c:axPos val="l"/><c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9DEE3"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>{unit}<c:numFmt formatCode="{XmlText.Of(ChartLook.AxisFormat(_chart))}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>{Small}<c:crossAx val="111111111"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>
            """;
    }

    /// <summary>Names of groups must all be read: where they are many they stand upright.</summary>
    private bool HasManyNames => _chart.Kind == ChartKind.Dots && _chart.Labels.Count > ManyNames;

    private bool HasBars => _chart.Kind is ChartKind.Bar or ChartKind.StackedBar;

    private static bool IsBar(ChartRole role) => role is ChartRole.Actual or ChartRole.Comparison or ChartRole.Projection;

    public static string Words(string text, int size, bool isBold) => string.Create(CultureInfo.InvariantCulture,
        $"""<c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="{size}" b="{(isBold ? 1 : 0)}"/></a:pPr><a:r><a:rPr lang="en-GB" sz="{size}" b="{(isBold ? 1 : 0)}"/><a:t>{XmlText.Of(text)}</a:t></a:r></a:p></c:rich></c:tx>""");
}
