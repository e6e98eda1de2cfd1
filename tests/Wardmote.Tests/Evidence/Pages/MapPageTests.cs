using System.Net;
using System.Text.Json;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using Wardmote.Access;
using Wardmote.Areas;
using Wardmote.Evidence;
using Wardmote.Platform.Web.Maps;

namespace Wardmote.Tests.Evidence.Pages;

/// <summary>The map page and its downloads on a month of Sheffield.</summary>
public sealed class MapPageTests
{
    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task A_month_is_mapped_by_ward_and_its_downloads_hold_what_is_drawn(Engine engine)
    {
        IReadOnlyList<PlainRow> rows = StoredStreetMonths.Rows("data/police/south-yorkshire/2019-06-south-yorkshire-street.csv.gz");
        await using RunningApp app = await RunningApp.StartAsync(engine);
        AreaSet wards = await StoredStreetMonths.BoundariesAsync(app, "wards_2019_sheffield");
        await StoredStreetMonths.AddAsync(app, "south-yorkshire", new DateOnly(2019, 6, 1), rows);
        using Browser browser = await app.SignInAsAsync(Role.Reader);

        IHtmlDocument page = await browser.PageAsync("/evidence/map?type=burglary&from=2019-06&to=2019-06");
        string csv = await (await browser.GetAsync("/evidence/map/download/csv?type=burglary&from=2019-06&to=2019-06")).Content.ReadAsStringAsync();
        using JsonDocument json = JsonDocument.Parse(await (await browser.GetAsync("/evidence/map/download/geojson?type=burglary&from=2019-06&to=2019-06")).Content.ReadAsStringAsync());

        Assert.Equal(28, page.QuerySelectorAll(".wm-map__shape").Length);
        string[][] table = [.. page.QuerySelectorAll(".wm-map__table tbody tr").Select(row => row.Children.Select(cell => cell.TextContent.Trim()).ToArray())];
        Assert.Equal(28, table.Length);
        Assert.Equal(29, csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal(table.Select(row => (row[0], row[1])), json.RootElement.GetProperty("features").EnumerateArray()
            .Select(feature => feature.GetProperty("properties")).Select(told => (told.GetProperty("Ward").GetString()!, told.GetProperty("Recorded").GetString()!)));
        JsonElement place = json.RootElement.GetProperty("features")[0].GetProperty("geometry").GetProperty("coordinates")[0][0][0];
        Assert.InRange(place[0].GetDouble(), -1.81, -1.32);
        Assert.InRange(place[1].GetDouble(), 53.30, 53.51);
        Assert.Equal("Wards 2019", wards.Title);
    }

    [Fact]
    public async Task A_map_point_can_be_left_out_and_both_maps_are_shown()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        await StoredStreetMonths.BoundariesAsync(app, "wards_2019_sheffield");
        await StoredStreetMonths.AddAsync(app, "south-yorkshire", new DateOnly(2019, 6, 1), StoredStreetMonths.Rows("data/police/south-yorkshire/2019-06-south-yorkshire-street.csv.gz"));
        using Browser browser = await app.SignInAsAsync(Role.Reader);

        IHtmlDocument page = await browser.PageAsync("/evidence/map?picture=cells&type=shoplifting");
        string first = page.QuerySelector("tr[data-map-key*=','] th")!.TextContent;
        IHtmlDocument without = await browser.PageAsync(page.QuerySelector("tr[data-map-key*=','] a")!.GetAttribute("href")!);

        Assert.Single(page.QuerySelectorAll("figure.wm-map"));
        Assert.Equal(2, without.QuerySelectorAll("figure.wm-map").Length);
        Assert.Contains(without.QuerySelectorAll("h2"), heading => heading.TextContent == $"Without {first}");
    }

    [Theory]
    [InlineData("picture=density")]
    [InlineData("picture=hotspots")]
    [InlineData("measure=change")]
    [InlineData("measure=rate")]
    [InlineData("picture=cells&metres=100")]
    [InlineData("picture=cells&measure=change&metres=250")]
    [InlineData("set=nothing&years=x&metres=-4&picture=7&measure=none")]
    public async Task Whatever_is_chosen_the_page_draws_it_or_says_why_not(string choices)
    {
        await using RunningApp app = await RunningApp.StartAsync();
        await StoredStreetMonths.BoundariesAsync(app, "wards_2019_sheffield");
        await StoredStreetMonths.AddAsync(app, "south-yorkshire", new DateOnly(2019, 6, 1), StoredStreetMonths.Rows("data/police/south-yorkshire/2019-06-south-yorkshire-street.csv.gz"));
        using Browser browser = await app.SignInAsAsync(Role.Reader);

        IHtmlDocument page = await browser.PageAsync($"/evidence/map?{choices}");

        Assert.True(page.QuerySelector("figure.wm-map, .govuk-inset-text") is not null);
    }

    [Fact]
    public async Task A_map_is_asked_for_by_the_words_of_the_other_pages()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        AreaSet older = await StoredStreetMonths.BoundariesAsync(app, "wards_2019_sheffield");
        await StoredStreetMonths.BoundariesAsync(app, "wards_2019_barnsley");
        await StoredStreetMonths.BoundariesAsync(app, "wards_2022_sheffield");
        await StoredStreetMonths.AddAsync(app, "south-yorkshire", new DateOnly(2019, 6, 1), StoredStreetMonths.Rows("data/police/south-yorkshire/2019-06-south-yorkshire-street.csv.gz"));
        using Browser browser = await app.SignInAsAsync(Role.Reader);

        IHtmlDocument bySlug = await browser.PageAsync("/evidence/map?set=ward-2019&area=Burngreave&type=all-crime");
        IHtmlDocument byId = await browser.PageAsync($"/evidence/map?set={older.AreaSetId}");

        Assert.Equal(28, bySlug.QuerySelectorAll(".wm-map__shape").Length);
        Assert.Equal(older.AreaSetId.ToString(), bySlug.QuerySelector("select[name=set] option[selected]")!.GetAttribute("value"));
        Assert.Equal(49, byId.QuerySelectorAll(".wm-map__shape").Length);
    }

    [Theory]
    [InlineData("type=witchcraft")]
    [InlineData("set=ward-1900")]
    [InlineData("area=Atlantis")]
    [InlineData("from=next-year")]
    [InlineData("set=0190b5a4-0000-7000-8000-000000000000")]
    public async Task An_address_that_names_what_there_is_not_is_not_found(string choices)
    {
        await using RunningApp app = await RunningApp.StartAsync();
        await StoredStreetMonths.BoundariesAsync(app, "wards_2019_sheffield");
        await StoredStreetMonths.AddAsync(app, "south-yorkshire", new DateOnly(2019, 6, 1), [new(-1.47, 53.38, "On or near Street", "E01000001", "Sheffield 001A", CrimeType.Burglary)]);
        using Browser browser = await app.SignInAsAsync(Role.Reader);

        using HttpResponseMessage response = await browser.GetAsync($"/evidence/map?{choices}");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Without_data_the_page_says_what_to_bring_in()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        using Browser browser = await app.SignInAsAsync(Role.Analyst);

        IHtmlDocument page = await browser.PageAsync("/evidence/map");
        using HttpResponseMessage file = await browser.GetAsync("/evidence/map/download/svg");

        Assert.NotNull(page.QuerySelector(".wm-empty a[href='/evidence/import']"));
        Assert.Equal(HttpStatusCode.NotFound, file.StatusCode);
    }

    [Fact]
    public async Task A_basemap_lies_below_the_map_with_its_credit_and_pictures_may_come_from_its_server_alone()
    {
        BasemapSettings basemap = BasemapSettings.Of(name => name == "basemap" ? "https://tiles.example/{z}/{x}/{y}.png" : "© Example maps");
        await using RunningApp app = await RunningApp.StartAsync(furnish: services => services.AddSingleton(basemap));
        await StoredStreetMonths.BoundariesAsync(app, "wards_2019_sheffield");
        await StoredStreetMonths.AddAsync(app, "south-yorkshire", new DateOnly(2019, 6, 1), [new(-1.47, 53.38, "On or near Street", "E01000001", "Sheffield 001A", CrimeType.Burglary)]);
        using Browser browser = await app.SignInAsAsync(Role.Reader);

        using HttpResponseMessage response = await browser.GetAsync("/evidence/map");
        IHtmlDocument page = await browser.PageAsync("/evidence/map");

        Assert.Contains("img-src 'self' data: https://tiles.example;", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll(".wm-map__tiles image"));
        Assert.All(page.QuerySelectorAll(".wm-map__tiles image"), image => Assert.Matches("^https://tiles[.]example/[0-9]+/[0-9]+/[0-9]+[.]png$", image.GetAttribute("href")));
        Assert.Contains("Basemap: © Example maps.", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_basemap_pictures_come_from_this_installation_alone()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        using Browser browser = app.NewBrowser();

        using HttpResponseMessage response = await browser.GetAsync("/sign-in");

        Assert.Contains("img-src 'self' data:;", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }
}
