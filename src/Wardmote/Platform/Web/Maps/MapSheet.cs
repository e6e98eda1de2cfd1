using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Html;
using Wardmote.Platform.Documents;
using Wardmote.Platform.Web.Charts;

namespace Wardmote.Platform.Web.Maps;

/// <summary>A map as a file of SVG that needs nothing but itself: title, sentence, picture, key, notes and source. A basemap is left out, because it lies elsewhere.</summary>
public static class MapSheet
{
    private const string Id = "map";
    private const double Margin = 20;
    private const double LineHeight = 19;
    private const double KeyHeight = 26;

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static byte[] Write(Map map)
    {
        MapView view = new(map);
        double y = Margin;
        List<IHtmlContent> drawn = [];
        foreach (string line in ChartWords.Wrap(map.Title, (MapView.Width - 20) / 1.35, 3))
        {
            y += 24;
            drawn.Add(Text(line, y, " font-size=\"19\" font-weight=\"650\""));
        }

        Lines(map.Says, 8);
        y += 14;
        drawn.Add(Markup.Html($"<svg x=\"{Plot.At(Margin)}\" y=\"{Plot.At(y)}\" width=\"{Plot.At(MapView.Width)}\" height=\"{Plot.At(view.Height + MapFrame.Height)}\">{MapPicture.Content(map with { Tiles = null }, view, Id, hasTiles: false)}</svg>"));
        y += view.Height + MapFrame.Height + 10;
        foreach (MapKey line in map.Key)
        {
            drawn.Add(Markup.Html($"<g transform=\"translate({Plot.At(Margin)} {Plot.At(y)})\">{MapKeyList.Sample(line, Id)}<text x=\"34\" y=\"14\" fill=\"{MapPalette.Ink}\">{line.Words}</text></g>"));
            y += KeyHeight;
        }

        foreach (string note in map.Notes)
        {
            Lines(note, 4);
        }

        Lines(map.Source.Length == 0 ? "" : $"Source: {map.Source}", 4);
        using var svg = new StringWriter();
        Markup.Html($"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Plot.At(MapView.Width + (2 * Margin))} {Plot.At(y + Margin)}" width="{Plot.At(MapView.Width + (2 * Margin))}" height="{Plot.At(y + Margin)}" role="img" font-family="'Source Sans 3', 'Segoe UI', Arial, 'Liberation Sans', sans-serif" font-size="14"><title>{map.Title}</title><desc>{map.Says}</desc><rect width="100%" height="100%" fill="#ffffff"/>{Markup.Join(drawn)}</svg>
            """).WriteTo(svg, Encoder);
        return Encoding.UTF8.GetBytes(svg.ToString());

        void Lines(string words, int most)
        {
            y += words.Length > 0 ? 4 : 0;
            foreach (string line in ChartWords.Wrap(words, MapView.Width - 10, most))
            {
                y += LineHeight;
                drawn.Add(Text(line, y, ""));
            }
        }
    }

    private static Markup Text(string words, double y, string look) =>
        Markup.Html($"<text x=\"{Plot.At(Margin)}\" y=\"{Plot.At(y)}\" fill=\"{MapPalette.Ink}\"{new HtmlString(look)}>{words}</text>");
}
