using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Wardmote.Access;
using Wardmote.Areas;
using Wardmote.Batches;
using Wardmote.Evidence;
using Wardmote.Evidence.Families;
using Wardmote.Platform.Data;

namespace Wardmote.Tests.Evidence.Families;

/// <summary>The partnership against its family, as the page shows it.</summary>
public sealed class FamilyPageTests
{
    private const string Swindon = "E22000350";

    [Fact]
    public async Task Without_the_table_the_page_says_what_to_bring_in()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        using Browser browser = await app.SignInAsAsync(Role.Reader);

        IHtmlDocument page = await browser.PageAsync(EvidenceLinks.Family);

        Assert.Contains("There is nothing to compare with yet", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task A_family_is_worked_out_until_the_partnership_gives_its_own(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);
        await BringInAsync(app);
        using Browser browser = await app.SignInAsAsync(Role.Analyst);
        string address = EvidenceLinks.FamilyOf(Swindon, "robbery");

        string computed = (await browser.PageAsync(address)).Body!.TextContent;
        await app.InsideAsync(services => services.GetRequiredService<KeepFamily>().RunAsync(new(Swindon, "Home Office, 2025", "Wiltshire\nE22000002\nSwindon")));
        string given = (await browser.PageAsync(address)).Body!.TextContent;
        await app.InsideAsync(services => services.GetRequiredService<RemoveFamily>().RunAsync(new()));
        int left = await app.InsideAsync(services => services.GetRequiredService<AppDb>().PartnershipFamilies.CountAsync());

        Assert.Contains("not the published family", computed, StringComparison.Ordinal);
        Assert.Contains("the year to June 2025", computed, StringComparison.Ordinal);
        Assert.Contains("statistically similar to", computed, StringComparison.Ordinal);
        Assert.Contains("the 2 partnerships of its family (Home Office, 2025)", given, StringComparison.Ordinal);
        Assert.Equal(0, left);
    }

    [Fact]
    public async Task A_partnership_that_the_table_cannot_tell_is_asked_for_and_one_that_is_not_there_is_not_found()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        await BringInAsync(app);
        using Browser browser = await app.SignInAsAsync(Role.Reader);

        IHtmlDocument page = await browser.PageAsync(EvidenceLinks.Family);
        using HttpResponseMessage unknown = await browser.GetAsync(EvidenceLinks.FamilyOf("E22999999", null));
        using HttpResponseMessage csv = await browser.GetAsync($"{EvidenceLinks.FamilyOf(Swindon, "robbery")}&format=csv");

        Assert.Contains("choose it here", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
        Assert.Contains(Swindon, await csv.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private static Task<ImportedBatch> BringInAsync(RunningApp app) => app.InsideAsync(async services =>
    {
        await using FileStream file = File.OpenRead(Shared.PathOf(SimilarPartnershipsTests.Path));
        return await services.GetRequiredService<ImportAreaTable>().RunAsync(new(Path.GetFileName(SimilarPartnershipsTests.Path), file, BatchKind.Comparison));
    });
}
