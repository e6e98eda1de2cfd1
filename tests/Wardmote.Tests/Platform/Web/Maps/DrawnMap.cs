using AngleSharp.Dom;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Wardmote.Platform.Documents;
using Wardmote.Platform.Web.Components;
using Wardmote.Tests.Platform.Web.Charts;
using Wardmote.Tests.Platform.Web.Components;

namespace Wardmote.Tests.Platform.Web.Maps;

/// <summary>A small map as a page shows it.</summary>
internal static class DrawnMap
{
    public static readonly MapShape High = Square("N1", "North <Moor>", 0, MapTone.Highest) with { Says = "9.1 per 1,000", Cells = ["9.1"], Mark = MapMark.MoreThanChance, Href = "/areas/N1" };

    public static readonly MapShape Low = Square("S1", "South", 1, MapTone.Lowest) with { Says = "1.0 per 1,000", Cells = ["1.0"] };

    public static readonly MapShape Missing = Square("M1", "Marsh", 2, MapTone.Missing) with { Says = "no data", Cells = ["no data"] };

    public static Map Of(params MapShape[] shapes) => new("Burglary by ward", "North Moor stands out.", shapes, [new(MapTone.Lowest, "1 to 3"), new(MapTone.Highest, "8 to 10"), new(MapTone.Missing, "no data")])
    {
        Columns = [new("Ward"), new("Per 1,000", IsNumber: true)],
        Notes = ["July is missing."],
        Source = "police data",
    };

    /// <summary>A square kilometre, so many squares to the east.</summary>
    public static MapShape Square(string key, string name, int column, MapTone tone) =>
        new(key, name, tone, [[new(column * 1000, 0), new((column + 1) * 1000, 0), new((column + 1) * 1000, 1000), new(column * 1000, 1000)]]) { LabelAt = new((column * 1000) + 500, 500) };

    public static async Task<IElement> Figure(this Map map) =>
        DrawnChart.Parsed(await new MapTagHelper { Map = map, ViewContext = new ViewContext { HttpContext = new DefaultHttpContext() } }.AsHtml("wm-map"));
}
