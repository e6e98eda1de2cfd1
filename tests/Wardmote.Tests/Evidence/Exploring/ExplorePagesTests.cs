using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Wardmote.Access;
using Wardmote.Areas;
using Wardmote.Evidence;
using Wardmote.Evidence.Views;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Tests.Evidence.Exploring;

/// <summary>The pages of evidence, opened as a person opens them.</summary>
public sealed class ExplorePagesTests
{
    private static readonly string[] Pages = [EvidenceLinks.Overview, EvidenceLinks.Trend, EvidenceLinks.Changes, EvidenceLinks.Compare, EvidenceLinks.Rows, EvidenceLinks.Views];

    [Fact]
    public async Task Every_page_says_what_to_do_where_nothing_was_brought_in_yet()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        Browser analyst = await app.SignInAsAsync(Role.Analyst);

        foreach (string page in Pages)
        {
            using HttpResponseMessage response = await analyst.GetAsync(page);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }
    }

    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp)), Requirement("S2.15")]
    public async Task A_missing_month_is_named_on_every_page_and_the_thread_ends_at_the_rows_of_a_file(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);
        AreaSet set = await SheffieldAsync(app);
        Browser analyst = await app.SignInAsAsync(Role.Analyst);
        string code = await app.InsideAsync(services => services.GetRequiredService<AppDb>().AreasOf(set.AreaSetId).Select(area => area.Code).FirstAsync());

        string overview = await TextAsync(analyst, EvidenceLinks.Overview);
        string trend = await TextAsync(analyst, $"{EvidenceLinks.Trend}?type=burglary");
        string csv = await TextAsync(analyst, $"{EvidenceLinks.Trend}?type=burglary&format=csv");
        string rows = await TextAsync(analyst, $"{EvidenceLinks.Rows}?area={code}&type=burglary&month=2019-08");

        Assert.Contains("Jul 2019 is missing", overview, StringComparison.Ordinal);
        Assert.Contains("Burglary in Sheffield", trend, StringComparison.Ordinal);
        Assert.Contains("A trend is told from 36 known months on", trend, StringComparison.Ordinal);
        Assert.Contains("2019-07,,", csv, StringComparison.Ordinal);
        Assert.Contains("2019-08-south-yorkshire-street.csv, row", rows, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_names_what_there_is_not_is_not_found()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        await SheffieldAsync(app);
        Browser analyst = await app.SignInAsAsync(Role.Analyst);

        foreach (string query in new[] { "type=witchcraft", "area=Atlantis", "from=1066-10", "set=ward-1900" })
        {
            using HttpResponseMessage response = await analyst.GetAsync($"{EvidenceLinks.Trend}?{query}");
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        }
    }

    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task A_view_is_saved_found_and_removed(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);

        SavedView view = await app.InsideAsync(services => services.GetRequiredService<SaveView>().RunAsync(new(" Burglary since 2018 ", "/evidence/trend?type=burglary")));
        string[] saved = await app.InsideAsync(services => services.GetRequiredService<AppDb>().SavedViews.Select(one => one.Name).ToArrayAsync());
        await app.InsideAsync(services => services.GetRequiredService<RemoveView>().RunAsync(new(view.SavedViewId)));
        int left = await app.InsideAsync(services => services.GetRequiredService<AppDb>().SavedViews.CountAsync());

        Assert.Equal(["Burglary since 2018"], saved);
        Assert.Equal(0, left);
    }

    [Theory]
    [InlineData("https://elsewhere.example/evidence")]
    [InlineData("//elsewhere.example")]
    [InlineData("/evidence//elsewhere.example")]
    [InlineData("/evidencelike")]
    [InlineData("/plans")]
    public void Only_a_page_of_evidence_can_be_saved(string address)
    {
        RuleBrokenException refusal = Assert.Throws<RuleBrokenException>(() => new SavedView(Guid.CreateVersion7(), "A view", address, "Somebody", DateTime.UnixEpoch));

        Assert.StartsWith("Only a page of evidence can be saved", refusal.Message, StringComparison.Ordinal);
    }

    private static async Task<string> TextAsync(Browser browser, string address)
    {
        using HttpResponseMessage response = await browser.GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    private static async Task<AreaSet> SheffieldAsync(RunningApp app)
    {
        AreaSet set = await StoredStreetMonths.BoundariesAsync(app, "wards_2019_sheffield");
        foreach (int month in new[] { 6, 8 })
        {
            await StoredStreetMonths.AddAsync(app, "south-yorkshire", new DateOnly(2019, month, 1), StoredStreetMonths.Rows($"data/police/south-yorkshire/2019-0{month}-south-yorkshire-street.csv.gz"));
        }

        return set;
    }
}
