using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Wardmote.Access;
using Wardmote.Platform.Data;
using Wardmote.Strategy.Programmes;

namespace Wardmote.Tests.Strategy.Programmes;

public sealed class ProgrammePagesTests
{
    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    [Requirement("S2.5", "S2.6", "S2.7")]
    public async Task A_programme_is_begun_and_its_board_is_seated_on_its_pages(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);
        using Browser browser = await app.SignInAsAsync(Role.Analyst);

        using HttpResponseMessage unnamed = await browser.PostFormAsync(ProgrammeLinks.Begin, new() { ["Purpose"] = "To find out" });
        using HttpResponseMessage begun = await browser.PostFormAsync(ProgrammeLinks.Begin, new() { ["Title"] = "Assessment 2027", ["StartsOn"] = "1 March 2027" });
        Guid programme = (await ProgrammeAsync(app)).ProgrammeId;
        using HttpResponseMessage seated = await browser.PostFormAsync(ProgrammeLinks.Part(programme, "board"), new()
        {
            ["Seen"] = "0", ["Rows[0].Key"] = "", ["Rows[0].Body"] = "Northmere Police", ["Rows[0].Name"] = "Maud Ellery", ["Rows[0].StandsFor"] = "Police", ["Rows[1].Body"] = "", ["Rows[1].StandsFor"] = "NotSaid",
        });
        AssessmentProgramme now = await ProgrammeAsync(app);
        string page = await (await browser.GetAsync(ProgrammeLinks.Programme)).Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, unnamed.StatusCode);
        Assert.Contains("To find out", await unnamed.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal([HttpStatusCode.Redirect, HttpStatusCode.Redirect], [begun.StatusCode, seated.StatusCode]);
        Assert.Equal(("Northmere Police", "Maud Ellery", StandsFor.Police), (now.Members.Single().Body, now.Members[0].Name, now.Members[0].StandsFor));
        Assert.Contains("The Probation Service is missing", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_that_is_refused_comes_back_with_its_message_and_all_that_was_typed()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        Guid programme = await BeginAsync(app);
        using Browser browser = await app.SignInAsAsync(Role.PlanOwner);

        using HttpResponseMessage refused = await browser.PostFormAsync(ProgrammeLinks.Part(programme, "timeline"), new()
        {
            ["Seen"] = "0", ["Rows[0].Title"] = "Gather data", ["Rows[0].FirstMonth"] = "3", ["Rows[0].LastMonth"] = "2", ["Rows[1].Title"] = "Write", ["Rows[1].FirstMonth"] = "four",
        });
        IHtmlDocument page = await Browser.ReadAsync(refused);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Equal(("3", "four"), (page.QuerySelector("[name='Rows[0].FirstMonth']")!.GetAttribute("value"), page.QuerySelector("[name='Rows[1].FirstMonth']")!.GetAttribute("value")));
        Assert.Contains("“four” is not a whole number", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_second_of_two_who_change_a_programme_is_told_and_loses_nothing()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        Guid programme = await BeginAsync(app);
        using Browser browser = await app.SignInAsAsync(Role.PlanOwner);
        string address = ProgrammeLinks.Describe(programme);
        using HttpResponseMessage first = await browser.PostFormAsync(address, new() { ["Seen"] = "0", ["Title"] = "Theirs", ["Purpose"] = "Their purpose" });

        using HttpResponseMessage second = await browser.PostFormAsync(address, new() { ["Seen"] = "0", ["Title"] = "Mine", ["Purpose"] = "My purpose" });
        IHtmlDocument page = await Browser.ReadAsync(second);
        using HttpResponseMessage again = await browser.PostFormAsync(address, new() { ["Seen"] = page.QuerySelector("[name=Seen]")!.GetAttribute("value")!, ["Title"] = "Mine", ["Purpose"] = "My purpose" });

        Assert.Equal([HttpStatusCode.Redirect, HttpStatusCode.Conflict, HttpStatusCode.Redirect], [first.StatusCode, second.StatusCode, again.StatusCode]);
        Assert.Equal("Mine", page.QuerySelector("#Title")!.GetAttribute("value"));
        Assert.Contains("Their purpose", page.QuerySelector("table")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("My purpose", (await ProgrammeAsync(app)).Head.Purpose);
    }

    [Fact]
    public async Task A_reader_sees_the_programme_and_changes_nothing()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        Guid programme = await BeginAsync(app);
        using Browser reader = await app.SignInAsAsync(Role.Reader);

        using HttpResponseMessage seen = await reader.GetAsync(ProgrammeLinks.Programme);
        using HttpResponseMessage form = await reader.GetAsync(ProgrammeLinks.Describe(programme));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Forbidden), (seen.StatusCode, form.StatusCode));
        Assert.DoesNotContain("Put it right", await seen.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    [Requirement("S2.1", "S2.2", "S2.8")]
    public async Task The_demonstration_shows_a_programme_datasets_drivers_and_duties_that_can_be_taken_away_as_files(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine, isDemonstration: true, isEmpty: true);
        using Browser browser = await app.SignInAsync("owner@northmere.example", Wardmote.Accounts.Demonstration.Password);
        string programme = await (await browser.GetAsync(ProgrammeLinks.Programme)).Content.ReadAsStringAsync();
        string work = WebUtility.HtmlDecode(await (await browser.GetAsync("/my-work")).Content.ReadAsStringAsync());
        string report = System.Text.RegularExpressions.Regex.Match(programme, "/priorities/programme/reports/[0-9a-f-]{36}", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)).Value;

        foreach (string address in new[]
        {
            "/priorities/datasets/download/csv", "/priorities/datasets/download/xlsx", "/priorities/datasets/download/docx", "/priorities/horizon/download/csv", "/priorities/horizon/download/docx", "/priorities/duties/download/xlsx",
            "/priorities/duties/download/docx", $"{report}/download/docx", $"{report}/download/html",
        })
        {
            using HttpResponseMessage file = await browser.GetAsync(address);
            Assert.True(file.StatusCode == HttpStatusCode.OK && (await file.Content.ReadAsByteArrayAsync()).Length > 400, address);
        }

        Assert.Contains("Equality assessment of the draft", programme, StringComparison.Ordinal);
        Assert.Contains("Equality assessment of the draft", work, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync("/priorities/duties/download/pdf")).StatusCode);
    }

    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    [Requirement("S2.8")]
    public async Task A_late_dataset_waits_for_whoever_chases_it_and_is_found_by_its_words(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);
        using Browser browser = await app.SignInAsAsync(Role.Analyst);
        string me = await app.InsideAsync(async services => (await services.GetRequiredService<AppDb>().Set<Wardmote.Accounts.Membership>().SingleAsync()).Name);
        using HttpResponseMessage added = await browser.PostFormAsync(ProgrammeLinks.AddDataset, new() { ["Title"] = "Ambulance call-outs", ["Owner"] = me, ["Agency"] = "Ambulance trust", ["RequestedOn"] = "1 March 2024", ["Category"] = "PartnerIntelligence" });

        string work = WebUtility.HtmlDecode(await (await browser.GetAsync("/my-work")).Content.ReadAsStringAsync());
        string found = await (await browser.GetAsync("/search?q=ambulance")).Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.Redirect, added.StatusCode);
        Assert.Contains("Chase “Ambulance call-outs”", work, StringComparison.Ordinal);
        Assert.Contains("call-outs", found, StringComparison.Ordinal);
    }

    private static Task<Guid> BeginAsync(RunningApp app) => app.InsideAsync(async services => (await services.GetRequiredService<BeginProgramme>().RunAsync(new(new ProgrammeHead("Assessment")))).ProgrammeId);

    private static Task<AssessmentProgramme> ProgrammeAsync(RunningApp app) => app.InsideAsync(async services => (await services.GetRequiredService<AppDb>().ProgrammeAsync())!);
}
