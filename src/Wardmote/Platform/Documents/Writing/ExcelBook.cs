using System.Globalization;
using System.Text;

namespace Wardmote.Platform.Documents.Writing;

/// <summary>The sheets of a workbook as they are added, and the names by which Excel knows what to filter and what to print.</summary>
internal sealed class ExcelBook(PackageWriter package, string title)
{
    private const string Namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string SheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

    private readonly StringBuilder _sheets = new();
    private readonly StringBuilder _filters = new();
    private readonly StringBuilder _printTitles = new();
    private int _count;

    /// <summary>The workbook itself. Excel wants the names in order: all of one name, then all of the next.</summary>
    public string Xml => $"""
        <workbook xmlns="{Namespace}" xmlns:r="{PackageWriter.Relations}"><sheets>{_sheets}</sheets>{(_filters.Length > 0 ? $"<definedNames>{_filters}{_printTitles}</definedNames>" : "")}</workbook>
        """;

    private string Part => string.Create(CultureInfo.InvariantCulture, $"worksheets/sheet{_count + 1}.xml");

    public void Add(string name, string xml)
    {
        string id = package.Add(Part, SheetType, "worksheet", xml);
        _count++;
        _sheets.Append(CultureInfo.InvariantCulture, $"""<sheet name="{XmlText.Of(name)}" sheetId="{_count}" r:id="{id}"/>""");
    }

    public void Add(string name, TableBlock table, ExcelCells cells, IReadOnlyList<(string Cell, string Target)>? links = null, string? drawing = null, IReadOnlyList<string>? above = null)
    {
        int heading = (above?.Count ?? 0) + 1;
        string quoted = CellNames.Quoted(name);
        _filters.Append(Range("_xlnm._FilterDatabase", $"{quoted}!{ExcelSheetXml.FilterRange(table, heading, isAbsolute: true)}", isHidden: true));
        _printTitles.Append(Range("_xlnm.Print_Titles", ExcelSheetXml.PrintTitles(table, quoted, heading), isHidden: false));
        Add(name, ExcelSheetXml.Of(table, title, isFirst: _count == 0, cells, links, drawing, above));
    }

    /// <summary>A sheet with a chart beside the numbers from which it is drawn.</summary>
    public void Add(string name, Chart chart, ExcelCells cells)
    {
        ChartData data = ChartData.Of(chart);
        TableBlock table = data.Table(chart.Title);
        string drawing = package.Free("xl/drawings/drawing", ".xml");
        string chartPart = package.Free("xl/charts/chart", ".xml");
        string chartId = package.Add(drawing, chartPart, ChartXml.Type, "chart", PackageWriter.Bytes(ChartXml.Of(data, CellNames.Quoted(name))));
        string drawingId = package.Add($"xl/{Part}", drawing, "application/vnd.openxmlformats-officedocument.drawing+xml", "drawing", PackageWriter.Bytes(Drawing(chart, table.Columns.Count + 1, chartId)));
        Add(name, table, cells, drawing: drawingId);
    }

    private string Range(string name, string range, bool isHidden) => string.Create(CultureInfo.InvariantCulture,
        $"""<definedName name="{name}" localSheetId="{_count}"{(isHidden ? " hidden=\"1\"" : "")}>{XmlText.Of(range)}</definedName>""");

    private static string Drawing(Chart chart, int column, string id) => string.Create(CultureInfo.InvariantCulture, $"""
        <xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="{ChartXml.Drawing}"><xdr:oneCellAnchor><xdr:from><xdr:col>{column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="6840000" cy="3420000"/><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Chart" descr="{XmlText.Of(chart.Says)}" title="{XmlText.Of(chart.Title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="{ChartXml.Namespace}"><c:chart xmlns:c="{ChartXml.Namespace}" xmlns:r="{PackageWriter.Relations}" r:id="{id}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>
        """);
}
