using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Html;
using Wardmote.Platform.Documents;
using Wardmote.Platform.Documents.Writing;
using Wardmote.Platform.Web.Maps;

namespace Wardmote.Platform.Web.Charts;

/// <summary>A picture as a file of SVG that needs nothing but itself: it carries the colours that the page's style sheet gives.</summary>
public static class PictureSheet
{
    private const string Id = "picture";

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Whether the block is one picture: small multiples are many, and a shaded table is none.</summary>
    public static bool CanWrite(DocumentBlock block) => block is Map or XyChart or FlowPicture or MatrixPicture || (block is Chart chart && ChartPicture.HasNumbers(chart));

    /// <summary>The file of the picture.</summary>
    /// <exception cref="ArgumentException">The block is not one picture.</exception>
    public static byte[] Write(DocumentBlock block)
    {
        if (block is Map map)
        {
            return MapSheet.Write(map);
        }

        IHtmlContent drawn = block switch
        {
            Chart chart => ChartPicture.Draw(chart, Id),
            XyChart or FlowPicture or MatrixPicture => DrawnPicture.Draw((DrawnBlock)block, Id),
            _ => throw new ArgumentException($"A {block.GetType().Name} is not one picture", nameof(block)),
        };
        using var written = new StringWriter();
        drawn.WriteTo(written, Encoder);
        string svg = written.ToString().Trim();
        int inside = svg.IndexOf('>', StringComparison.Ordinal) + 1;
        string rules = string.Concat(HtmlStyleSheet.Css.Split('\n').Where(line => line.TrimStart().StartsWith(".wm-chart__", StringComparison.Ordinal)));
        return Encoding.UTF8.GetBytes($"{svg[..inside].Replace("<svg ", "<svg xmlns=\"http://www.w3.org/2000/svg\" font-family=\"'Source Sans 3', 'Segoe UI', Arial, sans-serif\" ", StringComparison.Ordinal)}<style>{rules}</style><rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>{svg[inside..]}");
    }
}
