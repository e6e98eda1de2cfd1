using Microsoft.AspNetCore.Html;
using Wardmote.Platform.Documents;

namespace Wardmote.Platform.Web.Maps;

/// <summary>The colours and hatchings of a map in words, beside the picture.</summary>
internal static class MapKeyList
{
    public static IHtmlContent Draw(Map map, string id) => map.Key.Count == 0 ? Markup.Nothing
        : Markup.Html($"<ul class=\"wm-map__key\">{Markup.Join(map.Key.Select(line => Markup.Html($"<li><svg class=\"wm-map__sample\" viewBox=\"0 0 26 18\" width=\"26\" height=\"18\" aria-hidden=\"true\" focusable=\"false\">{Sample(line, id)}</svg> {line.Words}</li>")))}</ul>");

    /// <summary>A sample of 26 by 18.</summary>
    public static IHtmlContent Sample(MapKey line, string id)
    {
        string fill = line.Tone switch
        {
            MapTone.Missing => $"url(#{id}-missing)",
            MapTone.Suppressed => $"url(#{id}-suppressed)",
            _ => MapPalette.Fill(line.Tone),
        };
        IHtmlContent mark = line.Mark == MapMark.None ? Markup.Nothing : Markup.Html($"<rect x=\"1\" y=\"1\" width=\"24\" height=\"16\" fill=\"url(#{id}-{MapHatching.Name(line.Mark, line.Tone)})\"/>");
        return Markup.Html($"<rect x=\"1\" y=\"1\" width=\"24\" height=\"16\" fill=\"{fill}\" stroke=\"{MapPalette.Edge}\"/>{mark}");
    }
}
