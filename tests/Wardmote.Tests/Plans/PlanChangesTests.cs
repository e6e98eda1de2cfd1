using System.Net;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Wardmote.Access;
using Wardmote.Plans;
using Wardmote.Tests.Checks;
using Wardmote.Tests.Plans.Writing;

namespace Wardmote.Tests.Plans;

public sealed class PlanChangesTests
{
    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task A_correction_is_saved_and_its_history_says_from_what_to_what(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);
        Guid planId = await app.AddPlanAsync(InventedPlan.Full);
        Guid actionId = (await app.PlanAsync(planId)).Actions[0].ActionId;
        using Browser contributor = await app.SignInAsAsync(Role.Contributor);

        using HttpResponseMessage saved = await contributor.PostFormAsync(PlanLinks.CorrectAction(planId, actionId), new() { ["Status"] = "Complete" });
        IHtmlDocument page = await contributor.PageAsync(PlanLinks.Action(planId, actionId));

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal("In progress", page.QuerySelector("del")?.TextContent);
        Assert.Equal("Complete", page.QuerySelector("ins")?.TextContent);
        Same.Content(
            InventedPlan.Full with { Actions = [InventedPlan.Full.Actions[0] with { Status = "Complete" }, InventedPlan.Full.Actions[1]] },
            (await app.PlanAsync(planId)).ToContent());
    }

    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task Of_two_people_who_edit_the_second_sees_what_the_first_changed_and_loses_nothing(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);
        Guid planId = await app.AddPlanAsync(InventedPlan.Full);
        string form = PlanLinks.CorrectAction(planId, (await app.PlanAsync(planId)).Actions[0].ActionId);
        using Browser first = await app.SignInAsAsync(Role.Contributor);
        using Browser second = await app.SignInAsAsync(Role.PlanOwner);
        (await first.PostFormAsync(form, new() { ["Status"] = "Complete", ["Risk"] = "High" })).Dispose();

        using HttpResponseMessage refused = await second.PostFormAsync(form, new() { ["Status"] = "Delayed", ["Notes"] = "A long note", ["was.Status"] = "In progress", ["was.Risk"] = "L – M", ["Risk"] = "L – M" });
        IHtmlDocument page = await Browser.ReadAsync(refused);

        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        Assert.Contains("Complete", page.QuerySelector("main table")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Delayed", page.QuerySelector<IHtmlInputElement>("#Status")!.Value);
        Assert.Equal("High", page.QuerySelector<IHtmlInputElement>("#Risk")!.Value);
        Assert.Equal("A long note", page.QuerySelector<IHtmlTextAreaElement>("#Notes")!.Value);
    }

    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task A_form_that_is_sent_as_it_was_shown_leaves_no_entry_in_the_history(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);
        Guid planId = await app.AddPlanAsync(InventedPlan.Full);
        Guid actionId = (await app.PlanAsync(planId)).Actions[0].ActionId;
        using Browser contributor = await app.SignInAsAsync(Role.Contributor);

        using HttpResponseMessage saved = await contributor.PostFormAsync(PlanLinks.CorrectAction(planId, actionId), []);
        IHtmlDocument page = await contributor.PageAsync(PlanLinks.Action(planId, actionId));

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Empty(page.QuerySelectorAll("del, ins"));
        Assert.DoesNotContain("corrected", page.QuerySelector(".moj-timeline")!.TextContent, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task What_cannot_be_saved_comes_back_as_it_was_typed()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        Guid planId = await app.AddPlanAsync(InventedPlan.Full);
        Guid actionId = (await app.PlanAsync(planId)).Actions[0].ActionId;
        using Browser owner = await app.SignInAsAsync(Role.PlanOwner);

        using HttpResponseMessage refused = await owner.PostFormAsync(PlanLinks.CorrectAction(planId, actionId), new() { ["Due"] = "whenever", ["Notes"] = "Typed with care" });
        IHtmlDocument page = await Browser.ReadAsync(refused);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Equal("whenever", page.QuerySelector<IHtmlInputElement>("#Due")!.Value);
        Assert.Equal("Typed with care", page.QuerySelector<IHtmlTextAreaElement>("#Notes")!.Value);
        Assert.Contains("whenever", page.QuerySelector(".govuk-error-summary")!.TextContent, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task Keeping_a_second_reading_brings_the_kept_plan_up_to_date_and_makes_no_copy(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);
        Guid kept = await app.AddPlanAsync(InventedPlan.Full);
        Guid action = (await app.PlanAsync(kept)).Actions[0].ActionId;
        Guid reading = await app.AddReadingAsync(InventedPlan.Full with { Actions = [InventedPlan.Full.Actions[0] with { Status = "Complete" }, InventedPlan.Full.Actions[1]] }, text: "A newer file");
        using Browser owner = await app.SignInAsAsync(Role.PlanOwner);

        using HttpResponseMessage answer = await owner.PostFormAsync(PlanLinks.Review(reading), []);
        IHtmlDocument list = await owner.PageAsync(PlanLinks.List);
        Plan plan = await app.PlanAsync(kept);

        Assert.Equal(PlanLinks.Plan(kept), answer.Headers.Location?.OriginalString);
        Assert.Single(list.QuerySelectorAll("tbody tr"));
        Assert.Equal((action, "Complete"), (plan.Actions[0].ActionId, plan.Actions[0].Status));
    }

    [Fact]
    public async Task A_discarded_reading_leaves_nothing()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        Guid reading = await app.AddReadingAsync(InventedPlan.Full);
        using Browser analyst = await app.SignInAsAsync(Role.Analyst);

        (await analyst.PostFormAsync(PlanLinks.Discard(reading), [])).Dispose();

        using HttpResponseMessage page = await analyst.GetAsync(PlanLinks.Review(reading));
        Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
    }

    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task A_blocking_fault_is_accepted_with_a_reason_and_the_plan_published(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);
        Guid planId = await app.AddPlanAsync(Sample.Plan(indicators: [Sample.Indicator("NCS_002", "Cases closed within three months", Sample.Outturn("2024/25", "103%"))]));
        using Browser owner = await app.SignInAsAsync(Role.PlanOwner);
        IHtmlDocument publish = await owner.PageAsync(PlanLinks.Publish(planId));

        foreach (string accept in publish.QuerySelectorAll<IHtmlAnchorElement>("a[href*='/faults/accept']").Select(link => link.GetAttribute("href")!))
        {
            (await owner.PostFormAsync(accept, new() { ["Reason"] = "Reopened cases are counted twice" })).Dispose();
        }

        (await owner.PostFormAsync(PlanLinks.Publish(planId), [])).Dispose();
        IHtmlDocument edition = await owner.PageAsync(PlanLinks.Edition(planId, 1));
        Assert.Contains("103%", edition.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal((PlanState.Published, 0), ((await app.PlanAsync(planId)).State, (await app.PlanAsync(planId)).BlockingFaults));
    }

    [Fact]
    public async Task A_text_that_was_left_over_is_placed_by_hand()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        Guid planId = await app.AddReadingAsync(InventedPlan.Full);
        using Browser analyst = await app.SignInAsAsync(Role.Analyst);

        (await analyst.PostFormAsync(PlanLinks.Leftover(planId, 0), new() { ["Target"] = nameof(LeftoverTarget.Section), ["Section"] = "0" })).Dispose();

        Plan plan = await app.PlanAsync(planId);
        Assert.Equal("See overleaf", plan.Content.Sections[0].Paragraphs[^1].Text);
        Assert.Single(plan.Content.Unplaced);
    }

    [Theory]
    [InlineData("plan.docx", "This is no Word file")]
    [InlineData("plan.txt", "")]
    [InlineData("plan.exe", "MZ")]
    public async Task A_file_that_cannot_be_read_is_named_at_its_field_and_nothing_is_kept(string name, string content)
    {
        await using RunningApp app = await RunningApp.StartAsync();
        using Browser owner = await app.SignInAsAsync(Role.PlanOwner);
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(content));

        using HttpResponseMessage refused = await owner.PostFileAsync(PlanLinks.Read, "PlanFile", name, file);
        IHtmlDocument page = await Browser.ReadAsync(refused);
        IHtmlDocument list = await owner.PageAsync(PlanLinks.List);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains(name, page.QuerySelector("#PlanFile-error")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(list.QuerySelectorAll("tbody tr"));
    }

    [Fact]
    public async Task The_original_file_comes_back_byte_for_byte()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        using Browser owner = await app.SignInAsAsync(Role.PlanOwner);
        byte[] bytes = Encoding.UTF8.GetBytes("Northmere Community Safety Plan 2025-26\n\nWe will light the underpass.\n");

        using HttpResponseMessage read = await owner.PostFileAsync(PlanLinks.Read, "PlanFile", "northmere.txt", new MemoryStream(bytes));
        string review = read.Headers.Location!.OriginalString;
        using HttpResponseMessage original = await owner.GetAsync(review.Replace("/review", "/original", StringComparison.Ordinal));

        Assert.Equal(bytes, await original.Content.ReadAsByteArrayAsync());
    }

    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task The_same_file_read_again_would_change_nothing_and_leaves_what_was_corrected_by_hand(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);
        using Browser owner = await app.SignInAsAsync(Role.PlanOwner);
        string review = await ReadAsync(owner);
        Assert.Equal(review, await ReadAsync(owner));
        using HttpResponseMessage kept = await owner.PostFormAsync(review, []);
        Guid planId = Guid.Parse(kept.Headers.Location!.OriginalString.Split('/')[^1]);
        Guid actionId = (await app.PlanAsync(planId)).Actions[0].ActionId;
        (await owner.PostFormAsync(PlanLinks.CorrectAction(planId, actionId), new() { ["Status"] = "Complete" })).Dispose();

        string again = await ReadAsync(owner);
        IHtmlDocument page = await owner.PageAsync(again);
        using HttpResponseMessage answer = await owner.PostFormAsync(again, []);

        Assert.NotEqual(review, again);
        Assert.Contains("Nothing: the file says what it said before", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(PlanLinks.Plan(planId), answer.Headers.Location?.OriginalString);
        Assert.Equal("Complete", (await app.PlanAsync(planId)).Action(actionId).Status);
    }

    /// <summary>Reads Northmere's service plan through the page; tells where its review is.</summary>
    private static async Task<string> ReadAsync(Browser browser)
    {
        const string Name = "northmere-community-safety-service-plan-2026-27.md";
        await using FileStream file = File.OpenRead(Documentation.PathOf($"sample-data/{Name}"));
        using HttpResponseMessage answer = await browser.PostFileAsync(PlanLinks.Read, "PlanFile", Name, file);
        return answer.Headers.Location!.OriginalString;
    }
}
