using System.Globalization;

namespace Wardmote.Platform.Documents.Writing;

/// <summary>Charts that Word draws and lets people edit: each with a workbook inside the document that holds its numbers.</summary>
internal sealed class WordCharts(PackageWriter package)
{
    // Twentieths of a point to the unit of drawings.
    private const int Unit = 635;
    private const int Widest = 9638;
    private const int Height = 2_880_000;

    // Far from the numbers that a template's own pictures have.
    private const int FirstPicture = 700_000;

    private int _count;

    /// <summary>Adds the chart's parts, and gives the run that shows it.</summary>
    public string Add(Chart chart, int width)
    {
        _count++;
        ChartData data = ChartData.Of(chart);
        string folder = $"{package.Folder}charts/";
        string part = package.Free($"{folder}chart", ".xml");
        string workbook = package.Add(part, package.Free($"{package.Folder}embeddings/chart", ".xlsx"), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "package", Workbook(chart, data));
        string id = package.Add(package.MainPart, part, ChartXml.Type, "chart", PackageWriter.Bytes(ChartXml.Of(data, ChartData.Sheet, workbook)));
        return string.Create(CultureInfo.InvariantCulture, $"""
            <w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{Math.Min(width, Widest) * Unit}" cy="{Height}"/><wp:docPr id="{FirstPicture + _count}" name="Chart {_count}" descr="{XmlText.Of(chart.Says)}" title="{XmlText.Of(chart.Title)}"/><wp:cNvGraphicFramePr/><a:graphic xmlns:a="{ChartXml.Drawing}"><a:graphicData uri="{ChartXml.Namespace}"><c:chart xmlns:c="{ChartXml.Namespace}" xmlns:r="{PackageWriter.Relations}" r:id="{id}"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>
            """);
    }

    private static byte[] Workbook(Chart chart, ChartData data) => ExcelWriter.Write(new Document(chart.Title, "", [data.Table(ChartData.Sheet)]));
}
