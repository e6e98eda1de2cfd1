using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Wardmote.Platform.Documents;
using Wardmote.Platform.Web.Components;
using Wardmote.Tests.Platform.Web.Components;

namespace Wardmote.Tests.Platform.Web.Charts;

/// <summary>Charts as a page shows them.</summary>
internal static class DrawnChart
{
    public static readonly string[] Quarters = ["Q1 24/25", "Q2 24/25", "Q3 24/25", "Q4 24/25", "Q1 25/26", "Q2 25/26"];

    public static Chart Line(params ChartSeries[] series) => new("Reports", "Reports rose.", Quarters, series);

    public static async Task<IElement> Figure(this Chart chart, DefaultHttpContext? page = null)
    {
        var view = new ViewContext { HttpContext = page ?? new DefaultHttpContext() };
        return Parsed(await new ChartTagHelper { Chart = chart, ViewContext = view }.AsHtml("wm-chart"));
    }

    public static IElement Parsed(string html) => new HtmlParser().ParseDocument($"<body>{html}</body>").Body!.FirstElementChild!;

    /// <summary>The texts of all elements that a selector finds.</summary>
    public static string[] Texts(this IElement element, string selector) => [.. element.QuerySelectorAll(selector).Select(found => found.TextContent.Trim())];
}
