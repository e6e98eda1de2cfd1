using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Wardmote.Access;
using Wardmote.Analysis.Geometry;
using Wardmote.Areas;
using Wardmote.Batches;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Tests.Evidence;

namespace Wardmote.Tests.Areas;

/// <summary>Areas that the partnership draws itself, and boundaries that are taken back.</summary>
public sealed class OwnAreaTests
{
    private const string Corners = "53.38, -1.48\n53.38, -1.46\n53.39, -1.46\n53.39, -1.48";

    [Theory]
    [InlineData(Corners)]
    [InlineData("-1.48 53.38\n-1.46 53.38\n-1.46 53.39\n-1.48 53.39")]
    public void Corners_are_read_in_either_order(string typed)
    {
        Shape shape = DrawnShape.OfCorners(typed, "Corners");

        Assert.True(shape.Contains(new(-1.47, 53.385)));
        Assert.Equal(1.48, shape.SquareMetres / 1e6, 0.05);
    }

    [Theory]
    [InlineData("53.38, -1.48\n53.38, -1.46", "at least three corners; there are 2")]
    [InlineData("53.38, -1.48\nHigh Street", "Line 2, “High Street”")]
    [InlineData("12.3, 41.5\n12.4, 41.5\n12.4, 41.6", "no place in the United Kingdom")]
    public void Corners_that_make_no_area_are_refused_with_the_line(string typed, string why)
    {
        RuleBrokenException refusal = Assert.Throws<RuleBrokenException>(() => DrawnShape.OfCorners(typed, "Corners"));

        Assert.Contains(why, refusal.Message, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task An_area_is_drawn_corrected_and_removed_on_pages(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);
        Browser analyst = await app.SignInAsAsync(Role.Analyst);

        using HttpResponseMessage drawn = await analyst.PostFormAsync(AreaLinks.Draw, new() { ["Name"] = "City centre", ["InForceFrom"] = "1 April 2024", ["Corners"] = Corners });
        Area area = await app.InsideAsync(services => services.GetRequiredService<AppDb>().Areas.SingleAsync());
        string set = (await analyst.PageAsync(AreaLinks.Set(area.AreaSetId))).Body!.TextContent;
        using HttpResponseMessage corrected = await analyst.PostFormAsync(AreaLinks.Own(area.AreaId), new() { ["Name"] = "Town centre" });
        string list = (await analyst.PageAsync(AreaLinks.Areas)).Body!.TextContent;
        using HttpResponseMessage removed = await analyst.PostFormAsync(AreaLinks.Own(area.AreaId), [], "form[action*=Remove]");
        int left = await app.InsideAsync(services => services.GetRequiredService<AppDb>().AreaSets.CountAsync());

        Assert.Equal([HttpStatusCode.Redirect, HttpStatusCode.Redirect, HttpStatusCode.Redirect], new[] { drawn.StatusCode, corrected.StatusCode, removed.StatusCode });
        Assert.Contains("From 1 April 2024", set, StringComparison.Ordinal);
        Assert.Contains("Our own areas", list, StringComparison.Ordinal);
        Assert.Equal(0, left);
    }

    [Fact]
    public async Task Wards_are_joined_to_an_area_and_what_was_typed_comes_back_where_one_is_not_known()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        await StoredStreetMonths.BoundariesAsync(app, "wards_2019_sheffield");
        Browser analyst = await app.SignInAsAsync(Role.Analyst);

        using HttpResponseMessage refused = await analyst.PostFormAsync(AreaLinks.Draw, new() { ["Name"] = "North", ["Joined"] = "Burngreave\nAtlantis" });
        using HttpResponseMessage joined = await analyst.PostFormAsync(AreaLinks.Draw, new() { ["Name"] = "North", ["Joined"] = "Burngreave\nCity" });
        (double own, double wards) = await app.InsideAsync(async services =>
        {
            AppDb db = services.GetRequiredService<AppDb>();
            return ((await db.Areas.SingleAsync(area => area.Code == "north")).SquareKilometres, await db.Areas.Where(area => area.Name == "Burngreave" || area.Name == "City").SumAsync(area => area.SquareKilometres));
        });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("Atlantis", await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, joined.StatusCode);
        Assert.Equal(wards, own, 0.001);
    }

    [Fact]
    public void A_file_without_names_can_be_one_area()
    {
        const string File = "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[-1.48,53.38],[-1.46,53.38],[-1.46,53.39],[-1.48,53.38]]]}}]}";
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(File));

        Shape shape = DrawnShape.OfGeoJson("centre.geojson", content);

        Assert.Single(shape.Polygons);
    }

    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task Boundaries_that_are_withdrawn_take_their_areas_along(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);
        await StoredStreetMonths.BoundariesAsync(app, "wards_2019_sheffield");
        await StoredStreetMonths.BoundariesAsync(app, "wards_2019_barnsley");
        await DenominatorTests.TableAsync(app, "data/population/ward_mid2020_persons_single_year_of_age.csv.gz", BatchKind.Population);

        await app.InsideAsync(async services =>
        {
            AppDb db = services.GetRequiredService<AppDb>();
            foreach (Guid batch in await db.Batches.Where(batch => !batch.FileName.Contains("barnsley")).Select(batch => batch.BatchId).ToListAsync())
            {
                await services.GetRequiredService<WithdrawBatch>().RunAsync(new(batch, "The wrong file"));
            }
        });

        (int areas, int tables, AreaSet set) = await app.InsideAsync(async services =>
        {
            AppDb db = services.GetRequiredService<AppDb>();
            return (await db.Areas.CountAsync(), await db.AreaTables.CountAsync(), await db.AreaSets.SingleAsync());
        });
        Assert.Equal((21, 0, 3), (areas, tables, set.Revision));
    }
}
