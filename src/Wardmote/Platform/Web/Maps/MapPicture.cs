using Microsoft.AspNetCore.Html;
using Wardmote.Platform.Documents;
using Wardmote.Platform.Web.Charts;

namespace Wardmote.Platform.Web.Maps;

/// <summary>A map as one SVG picture that needs no style of its own: colours, hatching, lines, names, scale and north.</summary>
internal static class MapPicture
{
    /// <summary>The picture with a title and a description for those who do not see it.</summary>
    /// <param name="id">The start of the ids in the picture, used nowhere else on the page.</param>
    public static IHtmlContent Draw(Map map, string id)
    {
        MapView view = new(map);
        return Markup.Html($"""
            <svg class="wm-map__picture" viewBox="0 0 {Plot.At(MapView.Width)} {Plot.At(view.Height + MapFrame.Height)}" role="img" aria-labelledby="{id}-title {id}-says" font-family="'Source Sans 3 Variable', 'Segoe UI', Arial, 'Liberation Sans', sans-serif"><title id="{id}-title">{map.Title}</title><desc id="{id}-says">{map.Says}</desc>{Content(map, view, id, hasTiles: true)}</svg>
            """);
    }

    /// <summary>What lies within the picture, for a page or a sheet that frames it.</summary>
    public static IHtmlContent Content(Map map, MapView view, string id, bool hasTiles) => Markup.Join(
    [
        MapHatching.Patterns(id),
        Markup.Html($"<rect width=\"{Plot.At(MapView.Width)}\" height=\"{Plot.At(view.Height + MapFrame.Height)}\" fill=\"#ffffff\"/>"),
        hasTiles && map.Tiles is { } tiles ? MapTilePictures.Draw(tiles, view) : Markup.Nothing,
        Markup.Html($"<g class=\"wm-map__shapes\" stroke=\"{MapPalette.Edge}\" stroke-width=\"0.7\" stroke-linejoin=\"round\" fill-rule=\"evenodd\"{(map.Tiles is null ? HtmlString.Empty : new HtmlString(" fill-opacity=\"0.72\""))}>{Markup.Join(map.Shapes.Select(shape => Shape(shape, view, id)))}</g>"),
        Markup.Html($"<g fill=\"none\" stroke=\"{MapPalette.Ink}\" stroke-linejoin=\"round\" pointer-events=\"none\">{Markup.Join(map.Outlines.Select(outline => Outline(outline, view)))}</g>"),
        MapLabels.Draw(map, view),
        Markup.Join(map.Pins.Select(pin => Pin(pin, view))),
        MapFrame.Draw(map, view),
    ]);

    private static Markup Shape(MapShape shape, MapView view, string id)
    {
        string path = MapPaths.Of(shape.Rings, view);
        string fill = shape.Tone switch
        {
            MapTone.Missing => $"url(#{id}-missing)",
            MapTone.Suppressed => $"url(#{id}-suppressed)",
            _ => MapPalette.Fill(shape.Tone),
        };
        IHtmlContent mark = shape.Mark == MapMark.None ? Markup.Nothing
            : Markup.Html($"<path class=\"wm-map__mark\" stroke=\"none\" pointer-events=\"none\" fill=\"url(#{id}-{MapHatching.Name(shape)})\" fill-opacity=\"1\" d=\"{path}\"/>");
        IHtmlContent edge = shape.HasEdge ? Markup.Nothing : new HtmlString(" stroke=\"none\"");
        return Markup.Html($"<path class=\"wm-map__shape wm-map__shape--{MapPalette.Class(shape.Tone)}\" data-map-key=\"{shape.Key}\"{edge} fill=\"{fill}\" d=\"{path}\"><title>{(shape.Says.Length > 0 ? $"{shape.Name}: {shape.Says}" : shape.Name)}</title></path>{mark}");
    }

    private static Markup Outline(MapOutline outline, MapView view)
    {
        string look = outline.IsOwn ? " stroke-width=\"2\" stroke-dasharray=\"6 3\"" : " stroke-width=\"0.9\"";
        return Markup.Html($"<path class=\"wm-map__outline\"{new HtmlString(look)} d=\"{MapPaths.Of(outline.Rings, view)}\"><title>{outline.Name}</title></path>");
    }

    private static Markup Pin(MapPin pin, MapView view) => Markup.Html($"""
        <g class="wm-map__pin" data-map-key="{pin.Key}"><circle cx="{Plot.At(view.X(pin.At.X))}" cy="{Plot.At(view.Y(pin.At.Y))}" r="10" fill="#ffffff" stroke="{MapPalette.Ink}" stroke-width="1.8"/><text x="{Plot.At(view.X(pin.At.X))}" y="{Plot.At(view.Y(pin.At.Y) + 4.5)}" font-size="12.5" font-weight="650" fill="{MapPalette.Ink}" text-anchor="middle">{pin.Number}</text><title>{pin.Number}. {pin.Name}</title></g>
        """);
}
