using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Wardmote.Access;

namespace Wardmote.Tests.Evidence.Pages;

/// <summary>A ward's profile and the page of hot spots that come and go, on a month of Sheffield.</summary>
public sealed class AreaPageTests
{
    private static readonly DateOnly June = new(2019, 6, 1);

    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task A_ward_is_told_by_type_without_rates_where_no_population_is_known(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);
        await StoredStreetMonths.BoundariesAsync(app, "wards_2019_sheffield");
        await StoredStreetMonths.AddAsync(app, "south-yorkshire", June, StoredStreetMonths.Rows("data/police/south-yorkshire/2019-06-south-yorkshire-street.csv.gz"));
        using Browser browser = await app.SignInAsAsync(Role.Reader);
        IHtmlDocument map = await browser.PageAsync("/evidence/map");
        IElement ward = map.QuerySelector(".wm-map__table tbody a")!;

        IHtmlDocument page = await browser.PageAsync(ward.GetAttribute("href")!);

        Assert.Equal(ward.TextContent, page.QuerySelector("h1")!.TextContent.Replace("Wards 2019", "", StringComparison.Ordinal).Trim());
        Assert.Equal(map.QuerySelector(".wm-map__table tbody td")!.TextContent, page.QuerySelector("table tbody tr td")!.TextContent.Trim());
        Assert.Contains("No population is known for this area", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_area_that_no_set_has_is_not_found()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        using Browser browser = await app.SignInAsAsync(Role.Reader);

        using HttpResponseMessage response = await browser.GetAsync("/evidence/areas/E99999999");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Too_few_quarters_are_refused_in_words_and_the_concentration_is_held_against_chance()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        await StoredStreetMonths.BoundariesAsync(app, "wards_2019_sheffield");
        await StoredStreetMonths.AddAsync(app, "south-yorkshire", June, StoredStreetMonths.Rows("data/police/south-yorkshire/2019-06-south-yorkshire-street.csv.gz"));
        using Browser browser = await app.SignInAsAsync(Role.Reader);

        IHtmlDocument page = await browser.PageAsync("/evidence/hot-spots?type=burglary");

        Assert.Contains("at least 10 are needed", page.QuerySelector(".govuk-inset-text")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("by chance alone it would have been", page.QuerySelector(".wm-chart__says")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(3, page.QuerySelectorAll(".wm-chart__curve").Length);
    }
}
