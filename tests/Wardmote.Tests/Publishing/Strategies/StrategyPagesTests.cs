using System.Net;
using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using Wardmote.Access;
using Wardmote.Platform.Data;
using Wardmote.Publishing.Strategies;
using Wardmote.Strategy.Ranking;
using Wardmote.Strategy.Strategies;
using Wardmote.Tests.Cli;

namespace Wardmote.Tests.Publishing.Strategies;

public sealed class StrategyPagesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("wardmote strategy ").FullName;

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    [Requirement("S2.31")]
    public async Task The_overview_names_each_gap_and_leads_to_where_it_is_mended()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        StrategyContent content = await app.InsideAsync(KeptStrategy.MakeAsync);
        using Browser browser = await app.SignInAsAsync(Role.PlanOwner);

        IHtmlDocument page = await browser.PageAsync(StrategiesLinks.Strategy(content.Strategy.StrategyId));

        Assert.Contains("Nobody leads it", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(page.Links, link => link.GetAttribute("href") == PriorityLinks.CorrectPriority(content.Priorities.Single(one => one.Priority.Title == KeptStrategy.Hate).Priority.PriorityId));
    }

    [Theory]
    [InlineData(Role.PlanOwner)]
    [InlineData(Role.Analyst)]
    [Requirement("S2.31")]
    public async Task A_bare_priority_lacks_all_seven_and_each_gap_leads_to_a_page_that_opens(Role role)
    {
        await using RunningApp app = await RunningApp.StartAsync();
        StrategyContent content = await app.InsideAsync(KeptStrategy.MakeAsync);
        await app.InsideAsync(services => services.GetRequiredService<AdoptPriority>().RunAsync(new("Rural crime", "Farms were burgled.", null, null, "The board", new DateOnly(2026, 4, 1), null, null, null, [])));
        using Browser browser = await app.SignInAsAsync(role);

        IHtmlDocument page = await browser.PageAsync(StrategiesLinks.Strategy(content.Strategy.StrategyId));
        IElement row = page.QuerySelectorAll("tbody tr").First(one => one.TextContent.Contains("Rural crime", StringComparison.Ordinal));
        string[] mends = [.. row.QuerySelectorAll("td a").Select(link => link.GetAttribute("href")!)];

        Assert.Equal(Enum.GetValues<GateCheck>().Length, row.QuerySelectorAll("td").Count(cell => cell.TextContent.Contains("Missing", StringComparison.Ordinal)));
        Assert.Equal(Enum.GetValues<GateCheck>().Length, mends.Length);
        foreach (string mend in mends)
        {
            using HttpResponseMessage opened = await browser.GetAsync(mend);
            Assert.Equal((mend, HttpStatusCode.OK), (mend, opened.StatusCode));
        }
    }

    [Fact]
    [Requirement("S2.30")]
    public async Task A_circle_that_is_typed_is_refused_and_nothing_typed_is_lost()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        StrategyContent content = await app.InsideAsync(KeptStrategy.MakeAsync);
        using Browser browser = await app.SignInAsAsync(Role.Analyst);
        string address = StrategiesLinks.DrawLogicModel(content.Priorities[0].Priority.PriorityId);
        IHtmlDocument form = await browser.PageAsync(address);
        int RowOf(string kind, int number) => form.QuerySelectorAll("input[name$='.Kind']").OfType<IHtmlInputElement>().Where(input => input.Value == kind).Select(input => int.Parse(input.Name!.Split('[', ']')[1], System.Globalization.CultureInfo.InvariantCulture)).ElementAt(number);

        using HttpResponseMessage refused = await browser.PostFormAsync(address, new() { [$"Form.Rows[{RowOf("ShortOutcome", 0)}].LeadsTo"] = "S2", [$"Form.Rows[{RowOf("ShortOutcome", 1)}].LeadsTo"] = "S1", [$"Form.Rows[{RowOf("Input", 0)}].Words"] = "A new grant" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        IHtmlDocument again = await Browser.ReadAsync(refused);
        Assert.Contains("circle", again.QuerySelector(".govuk-error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(again.QuerySelectorAll("textarea"), box => box.TextContent.Trim() == "A new grant");
    }

    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    [Requirement("S2.30")]
    public async Task A_logic_model_is_downloaded_changed_and_brought_in_after_a_look_at_what_changes(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);
        Guid priority = (await app.InsideAsync(KeptStrategy.MakeAsync)).Priorities[0].Priority.PriorityId;
        using Browser browser = await app.SignInAsAsync(Role.Analyst);
        using HttpResponseMessage downloaded = await browser.GetAsync(StrategiesLinks.LogicFile(priority, "csv"));
        string csv = await downloaded.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        using HttpResponseMessage shown = await browser.PostFileAsync(StrategiesLinks.BringLogicModel(priority), "TableFile", "logic.csv", new MemoryStream(Encoding.UTF8.GetBytes($"{csv}Z1,Input,A grant from the county,A1,\r\nZ2,Input,A van,A99,\r\n")));
        IHtmlDocument preview = await Browser.ReadAsync(shown);
        int before = (await app.InsideAsync(services => services.GetRequiredService<AppDb>().LogicModelAsync(priority, CancellationToken.None)))!.Elements.Count;
        Dictionary<string, string> rows = preview.QuerySelectorAll("input[name^='Form.']").OfType<IHtmlInputElement>().ToDictionary(input => input.Name!, input => input.Value);
        using HttpResponseMessage saved = await browser.PostFormAsync(StrategiesLinks.DrawLogicModel(priority), rows);
        LogicModel after = (await app.InsideAsync(services => services.GetRequiredService<AppDb>().LogicModelAsync(priority, CancellationToken.None)))!;

        Assert.Contains("New: input “A grant from the county”, which leads to A1", preview.GetElementById("changes")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("“A99” is the mark of no row that was taken", preview.GetElementById("refused")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal(before + 2, after.Elements.Count);
        Assert.Contains(after.Links, link => link.From == after.Elements.Single(one => one.Words == "A grant from the county").ElementId);
    }

    [Fact]
    public async Task What_somebody_else_saved_meanwhile_is_not_overwritten_unseen()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        StrategyContent content = await app.InsideAsync(KeptStrategy.MakeAsync);
        using Browser first = await app.SignInAsAsync(Role.Analyst);
        using Browser second = await app.SignInAsAsync(Role.PlanOwner);
        string address = StrategiesLinks.Words(content.Strategy.StrategyId);
        Func<Task<HttpResponseMessage>> send = await first.FillInAsync(address, new() { ["summary"] = "Mine" });
        using HttpResponseMessage saved = await second.PostFormAsync(address, new() { ["summary"] = "Theirs" });

        using HttpResponseMessage conflict = await send();

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, conflict.StatusCode);
        string text = (await Browser.ReadAsync(conflict)).Body!.TextContent;
        Assert.Contains("Theirs", text, StringComparison.Ordinal);
        Assert.Contains("Mine", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("html")]
    [InlineData("xlsx")]
    [Requirement("S2.29")]
    public async Task The_command_line_drafts_a_strategy_and_names_the_gaps(string kind)
    {
        await using RunningApp app = await RunningApp.StartAsync();
        await app.InsideAsync(KeptStrategy.MakeAsync);
        string file = Path.Combine(_folder, $"strategy.{kind}");

        Ran ran = await Ran.CommandAsync("strategy", "draft", "--partnership", "Northmere", "--out", file, "--json", "--data", app.Database.DataFolder);

        Assert.True(ran.Code == 0, ran.Error);
        using JsonDocument json = JsonDocument.Parse(ran.Output);
        Assert.Equal(2, json.RootElement.GetProperty("priorities").GetArrayLength());
        Assert.False(json.RootElement.GetProperty("priorities").EnumerateArray().Single(one => one.GetProperty("title").GetString() == KeptStrategy.Hate).GetProperty("checks").GetProperty("lead").GetProperty("there").GetBoolean());
        Assert.True(new FileInfo(file).Length > 1000);
    }

    [Fact]
    public async Task A_partnership_without_a_strategy_gets_a_draft_and_another_ending_is_refused()
    {
        await using RunningApp app = await RunningApp.StartAsync();

        Ran draft = await Ran.CommandAsync("strategy", "draft", "--out", Path.Combine(_folder, "s.html"), "--data", app.Database.DataFolder);
        Ran refused = await Ran.CommandAsync("strategy", "draft", "--out", Path.Combine(_folder, "s.pdf"), "--data", app.Database.DataFolder);

        Assert.True(draft.Code == 0, draft.Error);
        Assert.Contains("nothing of it is kept", draft.Output, StringComparison.Ordinal);
        Assert.Equal(2, refused.Code);
        Assert.False(await app.InsideAsync(async services => await services.GetRequiredService<AppDb>().LatestStrategyAsync(CancellationToken.None) is not null));
    }
}
