using System.Text;
using AngleSharp.Dom;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Wardmote.Platform.Documents;
using Wardmote.Platform.Documents.Writing;
using Wardmote.Platform.Web.Components;
using Wardmote.Tests.Platform.Web.Components;
using Document = Wardmote.Platform.Documents.Document;

namespace Wardmote.Tests.Platform.Web.Charts;

public sealed class PictureTests
{
    private static readonly XyChart Funnel = new("Funnel", "Marsh lies outside.", new("Residents"), new("Per 1,000", Decimals: 1),
        [new("Marsh", 8000, 14.2) { IsOutside = true }, new("Moor", 12000, 6.1)],
        [new("Partnership", [(0, 6), (12000, 6)], XyRole.Centre), new("95 % limits", [(2000, 12), (12000, 7)], XyRole.Limit)]) { PointsAre = "Ward" };

    private static readonly SmallMultiples Multiples = new("Burglary by ward", "Marsh fell.", ["Jan", "Feb", "Mar"], [new("Marsh", [3, null, 1]) { Href = "/areas/M" }, new("Moor", [null, null, null])]);

    private static readonly HeatTable Heat = new("By month", "March was worst.", ["Jan", "Feb"], [new("Marsh", [new(0, "0"), new(10, "10")]), new("Moor", [new(5, "5"), new(null, "missing")])]);

    private static async Task<IElement> Figure(DrawnBlock picture) =>
        DrawnChart.Parsed(await new PictureTagHelper { Picture = picture, ViewContext = new ViewContext { HttpContext = new DefaultHttpContext() } }.AsHtml("wm-picture"));

    [Fact]
    public async Task A_funnel_names_the_points_outside_its_limits_and_its_table_says_which_they_are()
    {
        IElement figure = await Figure(Funnel);

        Assert.Equal(["Marsh"], figure.Texts("svg .wm-chart__value"));
        Assert.Single(figure.QuerySelectorAll("svg .wm-chart__signal"));
        Assert.Equal(["Partnership", "95 % limits"], figure.Texts(".wm-chart__label"));
        Assert.Equal(["8,000", "14.2", "yes", "12,000", "6.1", "no"], figure.Texts("tbody td"));
    }

    [Fact]
    public async Task Small_multiples_share_one_scale_and_a_gap_stays_a_gap()
    {
        IElement figure = await Figure(Multiples);

        Assert.Equal(["Marsh 1", "Moor no value"], figure.Texts(".wm-multiples__name"));
        Assert.Equal(2, figure.QuerySelector(".wm-sparkline__line")!.GetAttribute("d")!.Split('M').Length - 1);
        Assert.Equal(["3", "no value", "1", "no value", "no value", "no value"], figure.Texts("tbody td"));
        Assert.Contains("from 0 to 3", figure.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_shaded_table_says_every_number_and_a_missing_one_has_no_shade()
    {
        IElement figure = await Figure(Heat);

        string[] shades = [.. figure.QuerySelectorAll("td").Select(cell => cell.ClassList[^1].Split("--")[1])];
        Assert.Equal(["0", "4", "2", "missing"], shades);
        Assert.Equal(["0", "10", "5", "missing"], figure.Texts("td"));
        Assert.Null(figure.QuerySelector("details"));
    }

    [Fact]
    public async Task A_Lorenz_curve_may_bring_its_own_numbers()
    {
        XyChart lorenz = new("Concentration", "Half in a tenth.", new("Share of places", "%"), new("Share of crimes", "%"), [], [new("Burglary", [(0, 0), (10, 50), (100, 100)])])
        {
            Numbers = TableBlock.OfWords("Shares", [new("Share of crime"), new("Places", IsNumber: true)], [["half", "10 %"]]),
        };

        IElement figure = await Figure(lorenz);

        Assert.Equal(["10 %"], figure.Texts("tbody td"));
        Assert.Equal(3, figure.QuerySelector(".wm-chart__curve--actual")!.GetAttribute("d")!.Split('L', 'M').Length - 1);
    }

    [Fact]
    public void A_file_shows_the_picture_where_it_can_and_the_table_where_it_cannot()
    {
        Document document = new("Report", "", [Funnel, Multiples, Heat]);

        string html = Encoding.UTF8.GetString(HtmlWriter.Write(document));
        Document word = SpelledPictures.Of(document, canDraw: false);

        Assert.Contains("wm-chart__curve--limit", html, StringComparison.Ordinal);
        Assert.Equal(["Funnel", "Burglary by ward", "By month"], word.Blocks.OfType<TableBlock>().Select(table => table.Name));
        Assert.NotEmpty(WordWriter.Write(document));
    }
}
