using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Wardmote.Platform.Web.Charts;

namespace Wardmote.Platform.Documents.Writing;

/// <summary>Pictures as Word's own shapes, one group a picture: sharp on paper at any size, editable, and without a copy in dots.</summary>
internal sealed class WordPictures
{
    private const string Word2010 = "http://schemas.microsoft.com/office/word/2010";
    private const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    // Far from the numbers that a template's own pictures have.
    private const int FirstPicture = 800_000;

    // Twentieths of a point to the unit of drawings.
    private const int Unit = 635;
    private const int Widest = 9638;

    // Leaves room on a page for a caption and a sentence and what stands below it: 17.5 cm upright, 12 cm sideways.
    private const double HighestUpright = 6_300_000;
    private const double HighestSideways = 4_320_000;

    // Above that, areas of one look become one shape, which Word opens many times faster.
    private const int MostAreas = 250;

    private int _count;

    /// <summary>The runs that show the pictures of a block; none where there is nothing to draw.</summary>
    public IReadOnlyList<string> Of(DrawnBlock drawn, int width, bool isSideways)
    {
        IReadOnlyList<XElement> pictures = PrintedPicture.Of(drawn);
        return [.. pictures.Select((picture, at) => Run(
            VectorReader.Read(picture),
            pictures.Count == 1 ? drawn.Title : string.Create(CultureInfo.InvariantCulture, $"{drawn.Title} ({at + 1} of {pictures.Count})"),
            drawn.Says,
            Math.Min(width, Widest) * (double)Unit,
            isSideways ? HighestSideways : HighestUpright))];
    }

    private string Run(VectorPicture picture, string title, string says, double widest, double highest)
    {
        double scale = Math.Min(widest / picture.Width, highest / picture.Height);
        (long width, long height) = ((long)(picture.Width * scale), (long)(picture.Height * scale));
        int id = FirstPicture + ++_count;
        var xml = new StringBuilder();
        foreach (VectorItem item in Gathered(picture.Items))
        {
            _count++;
            xml.Append(item is VectorText text ? WordShapes.Of(text, scale, FirstPicture + _count) : WordShapes.Of((VectorShape)item, scale, FirstPicture + _count));
        }

        return string.Create(CultureInfo.InvariantCulture, $"""
            <w:r><mc:AlternateContent xmlns:mc="{Compatibility}"><mc:Choice xmlns:wpg="{Word2010}/wordprocessingGroup" Requires="wpg"><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{width}" cy="{height}"/><wp:docPr id="{id}" name="Picture {id - FirstPicture}" descr="{XmlText.Of(says)}" title="{XmlText.Of(title)}"/><wp:cNvGraphicFramePr/><a:graphic xmlns:a="{ChartXml.Drawing}"><a:graphicData uri="{Word2010}/wordprocessingGroup"><wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/><a:chOff x="0" y="0"/><a:chExt cx="{width}" cy="{height}"/></a:xfrm></wpg:grpSpPr>{xml}</wpg:wgp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:t xml:space="preserve">{XmlText.Of($"[Picture: {says}]")}</w:t></mc:Fallback></mc:AlternateContent></w:r>
            """);
    }

    /// <summary>Many areas as one shape for each look; they do not cover one another, so that their order does not matter.</summary>
    private static IEnumerable<VectorItem> Gathered(IReadOnlyList<VectorItem> items)
    {
        VectorShape[] areas = [.. items.OfType<VectorShape>().Where(shape => shape.IsArea)];
        if (areas.Length <= MostAreas)
        {
            return items;
        }

        int first = items.ToList().FindIndex(item => item is VectorShape { IsArea: true });
        return
        [
            .. items.Take(first),
            .. areas.GroupBy(area => area.Look).Select(alike => new VectorShape("", [.. alike.SelectMany(area => area.Lines)], alike.Key)),
            .. items.Skip(first).Where(item => item is not VectorShape { IsArea: true }),
        ];
    }
}
