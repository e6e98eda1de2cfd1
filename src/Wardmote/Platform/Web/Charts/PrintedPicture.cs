using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using System.Xml.Linq;
using Microsoft.AspNetCore.Html;
using Wardmote.Platform.Documents;
using Wardmote.Platform.Web.Maps;

namespace Wardmote.Platform.Web.Charts;

/// <summary>What a page draws, as SVG whose every mark says its own colour and place, so that another writer can draw the same.</summary>
internal static class PrintedPicture
{
    private const string Id = "print";

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The pictures of a block, each no higher than a page; none where there is nothing to draw or where a program charts it by itself.</summary>
    public static IReadOnlyList<XElement> Of(DrawnBlock drawn) => drawn switch
    {
        Map map when MapPrint.Draw(map, Id) is { Height: > 0 } printed => [Parsed(printed.Drawn, MapView.Width, printed.Height)],
        SmallMultiples multiples => [.. MultiplesPrint.Draw(multiples).Select(page => Parsed(page.Drawn, MultiplesPrint.Width, page.Height))],
        FlowPicture or MatrixPicture => [XElement.Parse(Text(DrawnPicture.Draw(drawn, Id)))],
        _ => [],
    };

    private static XElement Parsed(IHtmlContent drawn, double width, double height) =>
        XElement.Parse(string.Create(CultureInfo.InvariantCulture, $"""<svg viewBox="0 0 {Plot.At(width)} {Plot.At(height)}">{Text(drawn)}</svg>"""));

    private static string Text(IHtmlContent drawn)
    {
        using var written = new StringWriter();
        drawn.WriteTo(written, Encoder);
        return written.ToString();
    }
}
