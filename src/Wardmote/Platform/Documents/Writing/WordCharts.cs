using System.Globalization;

namespace Wardmote.Platform.Documents.Writing;

/// <summary>Charts that Word draws and lets people edit: each with a workbook inside the document that holds its numbers.</summary>
internal sealed class WordCharts(PackageWriter package)
{
    // Twentieths of a point to the unit of drawings.
    private const int Unit = 635;
    private const int Widest = 9638;
    private const int Height = 2_880_000;

    // For names that stand upright below, and for two scales.
    private const int Tall = 3_780_000;

    // Far from the numbers that a template's own pictures have.
    private const int FirstPicture = 700_000;

    private int _count;

    /// <summary>Adds the chart's parts, and gives the run that shows it.</summary>
    public string Add(Chart chart, int width)
    {
        ChartData data = ChartData.Of(chart);
        return Add(chart.Title, chart.Says, data.Table(ChartData.Sheet), workbook => ChartXml.Of(data, ChartData.Sheet, workbook), width, (chart.Kind == ChartKind.Dots && chart.Labels.Count > ChartXml.ManyNames) || (chart.Kind == ChartKind.Slope && chart.Series.Count > ChartXml.ManyNames / 2) ? Tall : Height);
    }

    public string Add(XyChart chart, int width)
    {
        XyChartData data = new(chart);
        return Add(chart.Title, chart.Says, data.Table(ChartData.Sheet), workbook => XyChartXml.Of(data, workbook), width, Tall);
    }

    private string Add(string title, string says, TableBlock numbers, Func<string, string> xml, int width, int height)
    {
        _count++;
        string folder = $"{package.Folder}charts/";
        string part = package.Free($"{folder}chart", ".xml");
        byte[] sheet = ExcelWriter.Write(new Document(title, "", [numbers]));
        string workbook = package.Add(part, package.Free($"{package.Folder}embeddings/chart", ".xlsx"), ExcelWriter.MediaType, "package", sheet);
        string id = package.Add(package.MainPart, part, ChartXml.Type, "chart", PackageWriter.Bytes(xml(workbook)));
        return string.Create(CultureInfo.InvariantCulture, $"""
            <w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{Math.Min(width, Widest) * Unit}" cy="{height}"/><wp:docPr id="{FirstPicture + _count}" name="Chart {_count}" descr="{XmlText.Of(says)}" title="{XmlText.Of(title)}"/><wp:cNvGraphicFramePr/><a:graphic xmlns:a="{ChartXml.Drawing}"><a:graphicData uri="{ChartXml.Namespace}"><c:chart xmlns:c="{ChartXml.Namespace}" xmlns:r="{PackageWriter.Relations}" r:id="{id}"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>
            """);
    }
}
