using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Wardmote.Access;
using Wardmote.Accounts;
using Wardmote.Batches;
using Wardmote.Evidence;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Tests.Evidence.Fitness;

namespace Wardmote.Tests.Evidence.Batches;

/// <summary>The list of files, a file's page, and what withdrawing one does.</summary>
public sealed class BatchPagesTests
{
    private static readonly WrittenRow Burglary = new("a", CrimeType.Burglary, "Under investigation");

    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task A_file_s_page_tells_what_became_of_its_rows_and_what_it_changed(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);
        await app.StoreMonthAsync("2021-03", Burglary, new(null, CrimeType.AntiSocialBehaviour));
        Batch second = await app.StoreMonthAsync("2021-03", Burglary with { Outcome = "Suspect charged" }, new("b", CrimeType.Drugs));
        using Browser browser = await app.SignInAsAsync(Role.Reader);

        IHtmlDocument page = await browser.PageAsync(EvidenceLinks.Batch(second.BatchId));

        string text = page.QuerySelector("main")!.TextContent;
        Assert.Contains("The row has thirteen fields", text, StringComparison.Ordinal);
        Assert.Contains("1 row is new, 0 rows are gone, 1 row has another outcome, 0 rows are the same", text, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("main form"));
    }

    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task Withdrawing_a_file_lets_what_it_replaced_count_again_and_then_nothing(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);
        Batch first = await app.StoreMonthAsync("2021-03", Burglary);
        Batch second = await app.StoreMonthAsync("2021-03", Burglary, Burglary with { Id = "b" });
        using Browser browser = await app.SignInAsAsync(Role.Analyst);

        using HttpResponseMessage withdrawn = await browser.PostFormAsync(EvidenceLinks.Batch(second.BatchId), new() { ["Reason"] = "A corrected file came" });
        int[] afterOne = await CurrentAsync(app);
        using HttpResponseMessage both = await browser.PostFormAsync(EvidenceLinks.Batch(first.BatchId), new() { ["Reason"] = "Not our force" });
        int[] afterTwo = await CurrentAsync(app);

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect), (withdrawn.StatusCode, both.StatusCode));
        Assert.Equal([1], afterOne);
        Assert.Empty(afterTwo);
        Assert.Contains("A corrected file came", (await browser.PageAsync(EvidenceLinks.Batch(second.BatchId))).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Withdrawn", (await browser.PageAsync("/evidence/coverage")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_is_not_withdrawn_without_a_reason_nor_twice_nor_by_a_reader()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        Batch batch = await app.StoreMonthAsync("2021-03", Burglary);
        User reader = await app.AddPersonAsync("Rosa Reader", Role.Reader);
        using Browser browser = await app.SignInAsAsync(Role.Analyst);

        using HttpResponseMessage empty = await browser.PostFormAsync(EvidenceLinks.Batch(batch.BatchId), new() { ["Reason"] = " " });
        await Assert.ThrowsAsync<ForbiddenException>(() => app.InsideAsync(services =>
        {
            services.GetRequiredService<CurrentUser>().WorkAs(reader.UserId, reader.Name, app.PartnershipId, "Northmere", Role.Reader);
            return services.GetRequiredService<WithdrawBatch>().RunAsync(new(batch.BatchId, "Because"));
        }));
        await app.InsideAsync(services => services.GetRequiredService<WithdrawBatch>().RunAsync(new(batch.BatchId, "Because")));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.StatusCode);
        RuleBrokenException twice = await Assert.ThrowsAsync<RuleBrokenException>(() => app.InsideAsync(services => services.GetRequiredService<WithdrawBatch>().RunAsync(new(batch.BatchId, "Because"))));
        Assert.Contains("is withdrawn", twice.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_is_filtered_and_reasons_are_downloaded()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        Batch march = await app.StoreMonthAsync("2021-03", Burglary);
        await app.StoreMonthAsync("2021-04", Burglary);
        using Browser browser = await app.SignInAsAsync(Role.Reader);

        IHtmlDocument all = await browser.PageAsync("/evidence/batches");
        IHtmlDocument found = await browser.PageAsync("/evidence/batches?words=2021-03&kind=Street&state=Kept");
        IHtmlDocument none = await browser.PageAsync("/evidence/batches?state=Withdrawn");
        using HttpResponseMessage reasons = await browser.GetAsync(EvidenceLinks.BatchReasons(march.BatchId));

        Assert.Equal(2, all.QuerySelectorAll("tbody tr").Length);
        Assert.Contains("2021-03", Assert.Single(found.QuerySelectorAll("tbody tr")).TextContent, StringComparison.Ordinal);
        Assert.Contains("No file matches", none.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("The row has thirteen fields,2,line 7,Refused", await reasons.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    /// <summary>The rows of the versions that count.</summary>
    private static Task<int[]> CurrentAsync(RunningApp app) =>
        app.InsideAsync(services => services.GetRequiredService<AppDb>().SourceMonths.Where(month => month.IsCurrent).Select(month => month.Rows).ToArrayAsync());
}
