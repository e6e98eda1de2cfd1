using Microsoft.AspNetCore.Html;
using Wardmote.Platform.Documents;

namespace Wardmote.Platform.Web.Maps;

/// <summary>What the figure of a map holds: its sentence, the picture with its key, and beside it the rows that belong to its shapes.</summary>
internal static class MapFigure
{
    /// <summary>The content of a figure of class wm-map.</summary>
    /// <param name="id">The start of the ids in it, used nowhere else on the page.</param>
    /// <param name="isTitleHidden">Whether a heading already says the title.</param>
    public static IHtmlContent Inside(Map map, string id, bool isTitleHidden = false)
    {
        IHtmlContent title = isTitleHidden ? Markup.Nothing : Markup.Html($"<span class=\"wm-chart__title\">{map.Title}</span>");
        IHtmlContent picture = new MapView(map).HasPlaces
            ? Markup.Html($"<div class=\"wm-map__drawn\">{MapPicture.Draw(map, id)}<p class=\"wm-map__readout\" aria-hidden=\"true\"></p>{MapKeyList.Draw(map, id)}</div>")
            : Markup.Html($"<p class=\"wm-chart__none\">There is nothing to draw yet.</p>");
        IHtmlContent table = map.Listed.Any() ? Markup.Html($"<div class=\"wm-map__rows\">{MapTable.Draw(map)}</div>") : Markup.Nothing;
        IEnumerable<string> notes = map.Tiles is { } tiles ? map.Notes.Append($"Basemap: {tiles.Credit}.") : map.Notes;
        IHtmlContent below = notes.Any() ? Markup.Html($"<ul class=\"wm-chart__notes\">{Markup.Join(notes.Select(note => Markup.Html($"<li>{note}</li>")))}</ul>") : Markup.Nothing;
        IHtmlContent source = map.Source.Length == 0 ? Markup.Nothing : Markup.Html($"<p class=\"wm-chart__source\">Source: {map.Source}</p>");
        return Markup.Html($"""
            <figcaption class="wm-chart__caption">{title}<span class="wm-chart__says">{map.Says}</span></figcaption>
            <div class="wm-map__beside">{picture}{table}</div>
            {below}{source}
            """);
    }
}
