using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Wardmote.Access;
using Wardmote.Plans;
using Wardmote.Plans.Progress;
using Wardmote.Tests.Plans.Writing;

namespace Wardmote.Tests.Plans.Progress;

public sealed class ReportPagesTests
{
    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task Of_two_people_who_report_on_one_action_the_second_is_shown_what_changed_and_loses_nothing(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);
        Guid planId = await app.AddPlanAsync(InventedPlan.Full);
        Guid actionId = (await app.PlanAsync(planId)).Actions[0].ActionId;
        string form = PlanLinks.ReportProgress(planId, actionId);
        using Browser first = await app.SignInAsAsync(Role.Contributor);
        using Browser second = await app.SignInAsAsync(Role.PlanOwner);
        string[] before = Was(await second.PageAsync(form));
        (await first.PostFormAsync(form, new() { ["Text"] = "The sites are agreed.", ["Status"] = "Complete" })).Dispose();
        Dictionary<string, string> typed = new() { ["Text"] = "Two hosts are trained.", ["NextStep"] = "Open the doors", ["was.Status"] = before[0], ["Status"] = before[0], ["was.LatestUpdate"] = before[1] };

        using HttpResponseMessage refused = await second.PostFormAsync(form, typed);
        IHtmlDocument page = await Browser.ReadAsync(refused);
        using HttpResponseMessage again = await second.PostFormAsync(form, new() { ["Text"] = "Two hosts are trained.", ["NextStep"] = "Open the doors" });

        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        string changed = page.QuerySelector("main table")!.TextContent;
        Assert.Contains("Complete", changed, StringComparison.Ordinal);
        Assert.Contains("The sites are agreed.", changed, StringComparison.Ordinal);
        Assert.Equal("Two hosts are trained.", page.QuerySelector<IHtmlTextAreaElement>("#Text")!.Value);
        Assert.Equal("Open the doors", page.QuerySelector<IHtmlInputElement>("#NextStep")!.Value);
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
        PlanAction action = (await app.PlanAsync(planId)).Action(actionId);
        Assert.Equal(("Complete", "Open the doors"), (action.Progress.StatusNow(action.Content), action.Progress.NextStep));
    }

    [Fact, Requirement("S3.6")]
    public async Task The_page_of_an_action_shows_its_standing_with_the_reason_and_every_report()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        Guid planId = await app.AddPlanAsync(InventedPlan.Full);
        Guid actionId = (await app.PlanAsync(planId)).Actions[0].ActionId;
        using Browser contributor = await app.SignInAsAsync(Role.Contributor);

        (await contributor.PostFormAsync(PlanLinks.ReportProgress(planId, actionId), new() { ["Text"] = "The sites are agreed.", ["Status"] = "Complete", ["WaitsFor"] = "" })).Dispose();
        IHtmlDocument page = await contributor.PageAsync(PlanLinks.Action(planId, actionId));

        Assert.Contains("The last report says Complete; two milestones are not done", page.QuerySelector(".wm-standing")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("The sites are agreed.", page.QuerySelector(".moj-timeline")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_wrong_in_a_report_comes_back_as_it_was_typed()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        Guid planId = await app.AddPlanAsync(InventedPlan.Full);
        Guid actionId = (await app.PlanAsync(planId)).Actions[0].ActionId;
        using Browser contributor = await app.SignInAsAsync(Role.Contributor);

        using HttpResponseMessage refused = await contributor.PostFormAsync(PlanLinks.ReportProgress(planId, actionId), new() { ["Text"] = "Typed with care", ["WaitExpected"] = "whenever" });
        IHtmlDocument page = await Browser.ReadAsync(refused);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Equal("Typed with care", page.QuerySelector<IHtmlTextAreaElement>("#Text")!.Value);
        Assert.Equal("whenever", page.QuerySelector<IHtmlInputElement>("#WaitExpected")!.Value);
    }

    [Theory, Requirement("S1.32"), MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task A_plan_is_seen_as_board_calendar_timeline_and_page_and_downloaded(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);
        Guid planId = await app.AddPlanAsync(InventedPlan.Full);
        using Browser reader = await app.SignInAsAsync(Role.Reader);

        foreach (BoardSort sort in Enum.GetValues<BoardSort>())
        {
            Assert.Contains("Light the bridge", (await reader.PageAsync($"{PlanLinks.Board(planId)}?by={sort}")).QuerySelector(".wm-board")!.TextContent, StringComparison.Ordinal);
        }

        Assert.Contains("September 2025", (await reader.PageAsync(PlanLinks.Calendar(planId))).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull((await reader.PageAsync(PlanLinks.Timeline(planId))).QuerySelector(".wm-gantt"));
        Assert.Contains("Support people who report hate crime", (await reader.PageAsync(PlanLinks.OnAPage(planId))).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Single((await reader.PageAsync($"{PlanLinks.Board(planId)}?words=bridge")).QuerySelectorAll(".wm-card"));
        Assert.Contains("Light the bridge", await TextAsync(reader, $"{PlanLinks.Board(planId)}?as=csv"), StringComparison.Ordinal);
        Assert.Contains("DTEND;VALUE=DATE:20260401", await TextAsync(reader, $"{PlanLinks.Calendar(planId)}?as=ics"), StringComparison.Ordinal);
        using HttpResponseMessage workbook = await reader.GetAsync($"{PlanLinks.Board(planId)}?as=xlsx");
        Assert.True(workbook.IsSuccessStatusCode);
    }

    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task Whoever_is_made_the_lead_finds_the_action_in_their_work_and_reports_in_a_line(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);
        Guid planId = await app.AddPlanAsync(InventedPlan.Full);
        Guid actionId = (await app.PlanAsync(planId)).Actions[0].ActionId;
        var lead = await app.AddPersonAsync("Head of Communities", Role.Contributor);
        using Browser owner = await app.SignInAsAsync(Role.PlanOwner);
        (await owner.PostFormAsync(PlanLinks.Leads(planId), [])).Dispose();
        using Browser browser = await app.SignInAsync(lead.Email, RunningApp.Password);

        string work = (await browser.PageAsync("/my-work")).QuerySelector("main")!.TextContent;
        using HttpResponseMessage saved = await browser.PostFormAsync(PlanLinks.MyReports, new() { [$"{actionId:n}.Text"] = "One centre is open." });
        string plan = (await browser.PageAsync(PlanLinks.MyPlan)).QuerySelector("main")!.TextContent;

        Assert.Contains("Support people who report hate crime", work, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Contains("Reported today", plan, StringComparison.Ordinal);
    }

    [Theory, Requirement("S1.33"), MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task What_nobody_touched_is_listed_with_owners_who_do_not_sign_in(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);
        await app.AddPlanAsync(InventedPlan.Full);
        using Browser reader = await app.SignInAsAsync(Role.Reader);

        string page = (await reader.PageAsync(PlanLinks.Freshness)).QuerySelector("main")!.TextContent;

        Assert.Contains("Support people who report hate crime", page, StringComparison.Ordinal);
        Assert.Contains("Does not sign in here", page, StringComparison.Ordinal);
        Assert.Contains("Light the bridge", await TextAsync(reader, $"{PlanLinks.Freshness}?as=csv"), StringComparison.Ordinal);
    }

    [Theory, Requirement("S1.22"), MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task An_action_that_goes_on_from_last_year_says_so_after_a_person_confirmed_it(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);
        Guid before = await app.AddPlanAsync(InventedPlan.Full);
        Guid now = await app.AddPlanAsync(InventedPlan.Full with
        {
            Title = "Northmere Safer Communities Plan 2026-27",
            Actions = [InventedPlan.Full.Actions[0] with { Title = "Support all people who report hate crime" }, InventedPlan.Full.Actions[1] with { Title = "Publish the bleed kit map", Code = "NOR_09" }],
        });
        using Browser owner = await app.SignInAsAsync(Role.PlanOwner);
        string page = $"{PlanLinks.CarryOver(now)}?from={before}";

        string proposal = (await owner.PageAsync(page)).QuerySelector("main")!.TextContent;
        (await owner.PostFormAsync(page, [], "main form[method=post]")).Dispose();

        Assert.Contains("1 reworded, 1 new, 1 dropped", proposal, StringComparison.Ordinal);
        Assert.Equal([LineageKind.Reworded, LineageKind.New], (await app.PlanAsync(now)).Actions.Select(action => action.Progress.Lineage!.Kind));
    }

    [Fact]
    public async Task Evidence_comes_back_byte_for_byte_and_a_part_that_does_not_exist_is_not_found()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        Guid planId = await app.AddPlanAsync(InventedPlan.Full);
        Guid actionId = (await app.PlanAsync(planId)).Actions[0].ActionId;
        using Browser contributor = await app.SignInAsAsync(Role.Contributor);
        byte[] bytes = [1, 2, 3, 250];

        (await contributor.PostFileAsync(PlanLinks.Proof(planId, actionId), "ProofFile", "minutes.pdf", new MemoryStream(bytes))).Dispose();
        IHtmlDocument page = await contributor.PageAsync(PlanLinks.Action(planId, actionId));
        using HttpResponseMessage file = await contributor.GetAsync(page.QuerySelector("a[href*='/evidence/']")!.GetAttribute("href")!);
        using HttpResponseMessage nothing = await contributor.GetAsync(PlanLinks.ProgressPart(planId, actionId, "nonsense"));

        Assert.Equal(bytes, await file.Content.ReadAsByteArrayAsync());
        Assert.Equal(HttpStatusCode.NotFound, nothing.StatusCode);
    }

    private static string[] Was(IHtmlDocument page) => [.. new[] { "was.Status", "was.LatestUpdate" }.Select(name => page.QuerySelector<IHtmlInputElement>($"input[name='{name}']")!.Value)];

    private static async Task<string> TextAsync(Browser browser, string address)
    {
        using HttpResponseMessage response = await browser.GetAsync(address);
        Assert.True(response.IsSuccessStatusCode, $"{address} answered {(int)response.StatusCode}");
        return await response.Content.ReadAsStringAsync();
    }
}
