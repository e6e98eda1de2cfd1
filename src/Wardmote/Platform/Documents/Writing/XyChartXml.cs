using System.Globalization;
using System.Text;

namespace Wardmote.Platform.Documents.Writing;

/// <summary>Points and curves over two scales as Word keeps them: a scatter chart that is drawn by Word and edited there.</summary>
internal static class XyChartXml
{
    /// <summary>All, in per cent.</summary>
    private const double Whole = 100 + 1e-9;

    private const string Axes = """<c:axId val="333333331"/><c:axId val="333333332"/>""";

    /// <summary>The chart's part.</summary>
    /// <param name="workbook">The id of the workbook inside the document that holds its numbers.</param>
    public static string Of(XyChartData data, string workbook)
    {
        XyChart chart = data.Chart;
        return $"""
            <c:chartSpace xmlns:c="{ChartXml.Namespace}" xmlns:a="{ChartXml.Drawing}" xmlns:r="{PackageWriter.Relations}"><c:date1904 val="0"/><c:lang val="en-GB"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/><c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>{string.Concat(data.Series.Select((series, at) => Series(data, series, at)))}{Axes}</c:scatterChart>{Axis(chart.Across, "333333331", "333333332", "b", Most(data, value => value.X))}{Axis(chart.Up, "333333332", "333333331", "l", Most(data, value => value.Y))}</c:plotArea>{ChartXml.Legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>{ChartXml.Ground(workbook)}</c:chartSpace>
            """;
    }

    private static string Series(XyChartData data, XySeries series, int at)
    {
        // Columns of one length, with empty cells at their end: LibreOffice leaves out a series that is shorter than the longest.
        int rows = data.Series.Max(one => one.Values.Count);
        return string.Create(CultureInfo.InvariantCulture, $"""
            <c:ser><c:idx val="{at}"/><c:order val="{at}"/><c:tx><c:strRef><c:f>{Place(series.Up, 1)}</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>{XmlText.Of(series.Name)}</c:v></c:pt></c:strCache></c:strRef></c:tx>{(series.Curve is { } curve ? Line(curve.Role) : Marks(series.IsOutside))}{(series.IsOutside ? Names(data.Chart) : "")}<c:xVal>{Numbers(series.Across, rows, [.. series.Values.Select(value => (double?)value.X)])}</c:xVal><c:yVal>{Numbers(series.Up, rows, [.. series.Values.Select(value => value.Y)])}</c:yVal><c:smooth val="0"/></c:ser>
            """);
    }

    /// <summary>Curves are told apart by their strokes as well as by colour.</summary>
    private static string Line(XyRole role)
    {
        (string colour, string dash, int width) = role switch
        {
            XyRole.Actual => ("1F3A5F", "solid", 28575),
            XyRole.Expected => ("B5651D", "dash", 22225),
            XyRole.Centre => ("5B6770", "solid", 12700),
            XyRole.Limit => ("5B6770", "dash", 15875),
            _ => ("5B6770", "sysDot", 15875),
        };
        return string.Create(CultureInfo.InvariantCulture, $"""<c:spPr><a:ln w="{width}" cap="rnd"><a:solidFill><a:srgbClr val="{colour}"/></a:solidFill><a:prstDash val="{dash}"/><a:round/></a:ln></c:spPr><c:marker><c:symbol val="none"/></c:marker>""");
    }

    private static string Marks(bool isOutside) => $"""<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr>{(isOutside ? ChartLook.Marker("diamond", 10, "8C2F39", "8C2F39") : ChartLook.Marker("circle", 6, "1F3A5F", "1F3A5F"))}""";

    /// <summary>Points outside the limits say their names.</summary>
    private static string Names(XyChart chart) => string.Concat(
        "<c:dLbls>",
        string.Concat(chart.Points.Index().Where(point => point.Item.IsOutside).Select(point => string.Create(CultureInfo.InvariantCulture, $"""
            <c:dLbl><c:idx val="{point.Index}"/>{ChartXml.Words(point.Item.Name, 900, isBold: false)}<c:dLblPos val="r"/>{ChartSeriesXml.Shown(value: true)}</c:dLbl>
            """))),
        ChartSeriesXml.Shown(value: false),
        "</c:dLbls>");

    private static double Most(XyChartData data, Func<(double X, double? Y), double?> of) => data.Series.SelectMany(series => series.Values).Max(of) ?? 0;

    private static string Axis(XyAxis axis, string id, string other, string side, double most)
    {
        // A share ends at a hundred, where the program's own scale would give it room above.
        string ends = string.Concat(axis.Unit == "%" && most <= Whole ? """<c:max val="100"/>""" : "", axis.FromZero ? """<c:min val="0"/>""" : "");
        string lines = side == "l" ? """<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9DEE3"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>""" : "";
        string format = ChartLook.NumberFormat(new Chart("", "", [], []) { Unit = axis.Unit is "%" or "£" ? axis.Unit : "", Decimals = side == "b" ? axis.Decimals : Math.Min(axis.Decimals, 1) });
        return $"""
            <c:valAx><c:axId val="{id}"/><c:scaling><c:orientation val="minMax"/>{ends}</c:scaling><c:delete val="0"/><c:axPos val="{side}"/>{lines}<c:title>{ChartXml.Words(axis.Words, 900, isBold: false)}<c:overlay val="0"/></c:title><c:numFmt formatCode="{XmlText.Of(format)}" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="5B6770"/></a:solidFill></a:ln></c:spPr>{ChartXml.Small}<c:crossAx val="{other}"/><c:crosses val="autoZero"/><c:crossBetween val="midCat"/></c:valAx>
            """;
    }

    private static string Numbers(int column, int rows, IReadOnlyList<double?> values)
    {
        var xml = new StringBuilder();
        for (int at = 0; at < values.Count; at++)
        {
            if (values[at] is { } value && double.IsFinite(value))
            {
                xml.Append(CultureInfo.InvariantCulture, $"""<c:pt idx="{at}"><c:v>{ChartData.Written(value)}</c:v></c:pt>""");
            }
        }

        return string.Create(CultureInfo.InvariantCulture, $"""<c:numRef><c:f>{Place(column, 2)}:{CellNames.Of(column, rows + 1, isFixed: true)}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="{rows}"/>{xml}</c:numCache></c:numRef>""");
    }

    private static string Place(int column, int row) => $"{ChartData.Sheet}!{CellNames.Of(column, row, isFixed: true)}";
}
