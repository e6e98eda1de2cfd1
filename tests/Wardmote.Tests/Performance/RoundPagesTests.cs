using System.Net;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using Wardmote.Access;
using Wardmote.Accounts;
using Wardmote.Performance;
using Wardmote.Platform.Documents;
using Wardmote.Work;
using static Wardmote.Tests.Performance.StoredIndicators;

namespace Wardmote.Tests.Performance;

public sealed class RoundPagesTests
{
    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task A_quarter_is_opened_entered_questioned_approved_and_closed_by_two_people(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);
        User tobias = await app.AddPersonAsync("Tobias Quill", Role.Contributor);
        User beatrix = await app.AddPersonAsync("Beatrix Holm", Role.PerformanceOfficer);
        Indicator reports = await app.AddIndicatorAsync(Reports with { Owner = new(tobias.Name, tobias.UserId) });
        Indicator closed = await app.AddIndicatorAsync(Closed with { Owner = new(tobias.Name, tobias.UserId) });
        using Browser officer = await app.SignInAsync(beatrix.Email, RunningApp.Password);
        using Browser lead = await app.SignInAsync(tobias.Email, RunningApp.Password);

        string round = await SentAsync(officer.PostFormAsync("/rounds/open", new() { ["Period"] = "2025-Q2", ["DueOn"] = "21 October 2025", ["NeedsApproval"] = "true" }, "main form"));
        IReadOnlyList<WorkItem> waiting = await WorkAsync(app, tobias, Role.Contributor);
        await SentAsync(lead.PostFormAsync($"{round}/mine", new() { ["Rows[0].Value"] = "43", ["Rows[1].Numerator"] = "27", ["Rows[1].Denominator"] = "43", ["Rows[1].Note"] = "Two officers were away" }));
        string page = PerformanceLinks.Value(reports.IndicatorId, Quarter);
        await SentAsync(officer.PostFormAsync(page, new() { ["Text"] = "Is 43 right?" }, "form[action$='handler=Ask']"));
        HttpResponseMessage early = await officer.PostFormAsync(round, new() { ["ticked"] = "none" }, "main form");
        IReadOnlyList<WorkItem> asked = await WorkAsync(app, tobias, Role.Contributor);
        await SentAsync(lead.PostFormAsync(page, new() { ["Text"] = "Yes, three schemes began." }, "form[action$='handler=Answer']"));
        await SentAsync(officer.PostFormAsync(round, new() { ["person"] = tobias.UserId.ToString() }, "form:has(button[name=person])"));
        await SentAsync(officer.PostFormAsync(round, [], "form[action$='handler=Close']"));

        Assert.Contains(waiting, item => item.Text.Contains("2 values", StringComparison.Ordinal) && item.Urgency == Urgency.Late);
        Assert.Contains(asked, item => item.Why == "Beatrix Holm asked: Is 43 right?");
        Assert.NotEqual(HttpStatusCode.Redirect, early.StatusCode);
        IndicatorValue value = (await app.ValueAsync(closed, Quarter))!;
        Assert.Equal((27d, true, "Beatrix Holm"), (value.Numerator, value.IsFrozen, value.ApprovedBy));
        Assert.Contains("Closed", (await lead.PageAsync(round)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_read_comes_back_as_it_was_typed_and_the_rest_is_saved()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        (Browser browser, string mine, Indicator reports, Indicator closed) = await OpenedAsync(app);

        using HttpResponseMessage answer = await browser.PostFormAsync(mine, new() { ["Rows[0].Value"] = "1.037,5", ["Rows[1].Numerator"] = "27", ["Rows[1].Denominator"] = "43" });
        IHtmlDocument page = await Browser.ReadAsync(answer);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal("1.037,5", page.QuerySelector<IHtmlInputElement>("[name='Rows[0].Value']")!.Value);
        Assert.Contains("comma for decimals", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(await app.ValueAsync(reports, Quarter));
        Assert.Equal(27, (await app.ValueAsync(closed, Quarter))!.Numerator);
        browser.Dispose();
    }

    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task The_second_of_two_people_sees_what_the_first_entered_and_keeps_what_they_typed(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);
        (Browser browser, string mine, Indicator reports, Indicator _) = await OpenedAsync(app);
        IHtmlDocument form = await browser.PageAsync(mine);
        string seen = form.QuerySelector<IHtmlInputElement>("[name='Rows[0].Seen']")!.Value;
        await app.EnterAsync(reports, Quarter, 43);

        using HttpResponseMessage first = await browser.PostFormAsync(mine, new() { ["Rows[0].Value"] = "34", ["Rows[0].Seen"] = seen });
        IHtmlDocument page = await Browser.ReadAsync(first);
        string now = page.QuerySelector<IHtmlInputElement>("[name='Rows[0].Seen']")!.Value;
        using HttpResponseMessage second = await browser.PostFormAsync(mine, new() { ["Rows[0].Value"] = "34", ["Rows[0].Seen"] = now });

        Assert.Equal(HttpStatusCode.Conflict, first.StatusCode);
        Assert.Equal("34", page.QuerySelector<IHtmlInputElement>("[name='Rows[0].Value']")!.Value);
        Assert.Contains("The tests entered 43", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, second.StatusCode);
        Assert.Equal(34, (await app.ValueAsync(reports, Quarter))!.Number);
        browser.Dispose();
    }

    [Fact]
    public async Task Pasted_values_fill_the_boxes_in_and_are_saved_only_then()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        (Browser browser, string mine, Indicator reports, Indicator _) = await OpenedAsync(app);

        using HttpResponseMessage answer = await browser.PostFileAsync($"{mine}", "Sheet", "values.csv", new MemoryStream(Encoding.UTF8.GetBytes("NM_01,43\nCases closed,27/43\nNM_99,5\n")), handler: "Paste");
        IHtmlDocument page = await Browser.ReadAsync(answer);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("43", page.QuerySelector<IHtmlInputElement>("[name='Rows[0].Value']")!.Value);
        Assert.Equal("27", page.QuerySelector<IHtmlInputElement>("[name='Rows[1].Numerator']")!.Value);
        Assert.Contains("NM_99", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(await app.ValueAsync(reports, Quarter));
        browser.Dispose();
    }

    [Fact]
    public async Task A_round_is_handed_out_for_Excel()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        (Browser browser, string mine, Indicator reports, Indicator _) = await OpenedAsync(app);
        await app.EnterAsync(reports, Quarter, 43);

        using HttpResponseMessage answer = await browser.GetAsync(mine.Replace("/mine", "/download/xlsx", StringComparison.Ordinal));
        SourceDocument workbook = SourceReader.Read("round.xlsx", await answer.Content.ReadAsStreamAsync());

        SourceTable table = Assert.Single(workbook.Blocks.OfType<SourceTable>());
        Assert.Contains(table.Rows, row => row.Cells[0] == "NM_01" && row.Cells[3] == "43");
        browser.Dispose();
    }

    [Fact]
    public async Task Nobody_enters_for_others_who_may_not()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        (Browser browser, string mine, Indicator _, Indicator _) = await OpenedAsync(app);

        using HttpResponseMessage answer = await browser.GetAsync($"{mine}?for=all");

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        browser.Dispose();
    }

    /// <summary>A round with two indicators of somebody who is signed in.</summary>
    private static async Task<(Browser Browser, string Mine, Indicator Reports, Indicator Closed)> OpenedAsync(RunningApp app)
    {
        User tobias = await app.AddPersonAsync("Tobias Quill", Role.Contributor);
        Indicator reports = await app.AddIndicatorAsync(Reports with { Owner = new(tobias.Name, tobias.UserId) });
        Indicator closed = await app.AddIndicatorAsync(Closed with { Deputy = new(tobias.Name, tobias.UserId) });
        Round round = await app.InsideAsync(services => services.GetRequiredService<OpenRound>().RunAsync(new(Quarter, new DateOnly(2025, 10, 21))));
        return (await app.SignInAsync(tobias.Email, RunningApp.Password), PerformanceLinks.MyReturn(round.RoundId), reports, closed);
    }

    /// <summary>Where a form that was taken leads on to.</summary>
    private static async Task<string> SentAsync(Task<HttpResponseMessage> sent)
    {
        using HttpResponseMessage answer = await sent;
        Assert.True(answer.StatusCode == HttpStatusCode.Redirect, await answer.Content.ReadAsStringAsync());
        return answer.Headers.Location!.OriginalString;
    }

    private static Task<IReadOnlyList<WorkItem>> WorkAsync(RunningApp app, User person, Role role) => app.AsAsync(person, role, services =>
        services.GetServices<IWorkSource>().Single(source => source.Heading == "Rounds of performance figures").ForAsync(person.UserId, new DateOnly(2025, 11, 1), CancellationToken.None));
}
