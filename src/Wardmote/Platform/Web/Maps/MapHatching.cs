using Microsoft.AspNetCore.Html;
using Wardmote.Platform.Documents;

namespace Wardmote.Platform.Web.Maps;

/// <summary>
/// The hatchings of a map: what no colour may say. Missing is crossed, suppressed is dotted, and a difference that is more
/// than chance has lines that rise or fall, light on dark colours.
/// </summary>
internal static class MapHatching
{
    public static IHtmlContent Patterns(string id) => Markup.Html($"""
        <defs>{Crossed($"{id}-missing")}{Dotted($"{id}-suppressed")}{Lined($"{id}-rises-dark", 45, MapPalette.Ink)}{Lined($"{id}-rises-light", 45, "#ffffff")}{Lined($"{id}-falls-dark", -45, MapPalette.Ink)}{Lined($"{id}-falls-light", -45, "#ffffff")}</defs>
        """);

    /// <summary>The pattern of a shape's mark, in an ink that is seen on its colour.</summary>
    public static string Name(MapShape shape) => Name(shape.Mark, shape.Tone);

    public static string Name(MapMark mark, MapTone tone) => $"{(mark == MapMark.MoreThanChance ? "rises" : "falls")}-{(MapPalette.IsDark(tone) ? "light" : "dark")}";

    private static Markup Crossed(string id) => Markup.Html(
        $"<pattern id=\"{id}\" width=\"7\" height=\"7\" patternUnits=\"userSpaceOnUse\"><rect width=\"7\" height=\"7\" fill=\"#ffffff\"/><path d=\"M0 0l7 7M7 0l-7 7\" fill=\"none\" stroke=\"#7b8488\" stroke-width=\"0.9\"/></pattern>");

    private static Markup Dotted(string id) => Markup.Html(
        $"<pattern id=\"{id}\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\"><rect width=\"6\" height=\"6\" fill=\"#ffffff\"/><circle cx=\"3\" cy=\"3\" r=\"1.2\" fill=\"#5b6468\"/></pattern>");

    private static Markup Lined(string id, int turned, string ink) => Markup.Html(
        $"<pattern id=\"{id}\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate({turned})\"><path d=\"M0 0v6\" fill=\"none\" stroke=\"{ink}\" stroke-width=\"1.3\" stroke-opacity=\"0.8\"/></pattern>");
}
