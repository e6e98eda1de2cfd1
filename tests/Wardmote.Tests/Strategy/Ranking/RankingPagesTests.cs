using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Wardmote.Access;
using Wardmote.Accounts;
using Wardmote.Platform.Data;
using Wardmote.Strategy.Ranking;
using Wardmote.Work;

namespace Wardmote.Tests.Strategy.Ranking;

public sealed class RankingPagesTests
{
    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    [Requirement("S2.25")]
    [Requirement("S2.26")]
    [Requirement("S2.28")]
    public async Task A_round_is_begun_scored_closed_decided_and_its_priority_found(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);
        Browser owner = await app.SignInAsAsync(Role.PlanOwner);
        (Browser scorer, Guid scorerId) = await ScorerAsync(app);

        using HttpResponseMessage begun = await owner.PostFormAsync(PriorityLinks.BeginRound, new() { ["Title"] = "Priorities 2026 to 2029" });
        string round = begun.Headers.Location!.ToString();
        IHtmlDocument criteria = await owner.PageAsync($"{round}/criteria");
        using HttpResponseMessage asked = await owner.PostFormAsync($"{round}/scorers", new() { ["UserIds"] = scorerId.ToString(), ["Names"] = "Probation" });
        using HttpResponseMessage opened = await owner.PostFormAsync(round, new() { ["move"] = "Open" });
        ScoreSheet[] sheets = [.. await app.InsideAsync(services => services.GetRequiredService<AppDb>().ScoreSheets.AsNoTracking().OrderBy(sheet => sheet.UserId == null).ToListAsync())];
        IReadOnlyList<WorkItem> waiting = await WorkAsync(app, scorerId);
        using HttpResponseMessage forbidden = await owner.GetAsync($"{round}/sheets/{sheets[0].ScoreSheetId}");
        IHtmlDocument matrixWhileOpen = await owner.PageAsync($"{round}/matrix");
        using HttpResponseMessage early = await scorer.PostFormAsync($"{round}/sheets/{sheets[0].ScoreSheetId}", new() { ["Rows[0].Value"] = "4", ["handIn"] = "yes" });
        IHtmlDocument again = await Browser.ReadAsync(early);
        Dictionary<string, string> all = Enumerable.Range(0, 64).ToDictionary(at => $"Rows[{at}].Value", at => $"{1 + (at % 5)}");
        using HttpResponseMessage handedIn = await scorer.PostFormAsync($"{round}/sheets/{sheets[0].ScoreSheetId}", new(all) { ["handIn"] = "yes" });
        using HttpResponseMessage tooSoon = await owner.PostFormAsync(round, new() { ["move"] = "Close" });
        using HttpResponseMessage closed = await owner.PostFormAsync(round, new() { ["move"] = "Close", ["WithoutSome"] = "true" });
        IHtmlDocument matrix = await owner.PageAsync($"{round}/matrix");
        using HttpResponseMessage noReason = await owner.PostFormAsync($"{round}/decide", new() { ["By"] = "The board", ["On"] = "12 March 2026", ["Rows[7].Kind"] = "Adopted" });
        using HttpResponseMessage decided = await owner.PostFormAsync($"{round}/decide", new() { ["By"] = "The board", ["On"] = "12 March 2026", ["Rows[7].Kind"] = "Adopted", ["Rows[7].Reason"] = "A duty in law" });
        IHtmlDocument priorities = await scorer.PageAsync("/priorities");
        IHtmlDocument found = await scorer.PageAsync("/search?q=vulnerable");

        Assert.Empty(criteria.QuerySelectorAll(".govuk-input--error"));
        Assert.Equal(HttpStatusCode.Redirect, asked.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, opened.StatusCode);
        Assert.Equal("Score the candidates of “Priorities 2026 to 2029”", Assert.Single(waiting).Text);
        Assert.Equal(HttpStatusCode.Forbidden, forbidden.StatusCode);
        Assert.Contains("The result is seen once the round is closed", matrixWhileOpen.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, early.StatusCode);
        Assert.Contains("63 boxes are empty", again.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("4", ((IHtmlSelectElement)again.GetElementById("v-0")!).Value);
        Assert.Equal(HttpStatusCode.Redirect, handedIn.StatusCode);
        Assert.Empty(await WorkAsync(app, scorerId));
        Assert.Contains("Probation has not handed in yet", (await Browser.ReadAsync(tooSoon)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, closed.StatusCode);
        Assert.Contains("not separable", matrix.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("That may be right: say why", (await Browser.ReadAsync(noReason)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, decided.StatusCode);
        Assert.Contains("Against the ranking", priorities.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("No finding: it rests on no evidence", priorities.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Priorities", found.Body!.TextContent, StringComparison.Ordinal);
        foreach (string kind in new[] { "csv", "xlsx", "docx" })
        {
            using HttpResponseMessage file = await scorer.GetAsync($"{round}/download/{kind}");
            Assert.Equal(HttpStatusCode.OK, file.StatusCode);
        }
    }

    [Fact]
    public async Task Weights_that_do_not_sum_are_told_on_the_page_and_scaled_by_its_button_alone()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        Browser owner = await app.SignInAsAsync(Role.PlanOwner);
        ScoringRound round = await app.InsideAsync(services => services.GetRequiredService<BeginScoringRound>().RunAsync(new("Round", "eight-criteria")));
        string address = PriorityLinks.Round(round.ScoringRoundId);

        using HttpResponseMessage saved = await owner.PostFormAsync(PriorityLinks.Criteria(round.ScoringRoundId), new() { ["Rows[0].Weight"] = "25", ["Rows[1].Weight"] = "12.5" });
        IHtmlDocument told = await owner.PageAsync(address);
        using HttpResponseMessage refused = await owner.PostFormAsync(address, new() { ["move"] = "Open" });
        using HttpResponseMessage scaled = await owner.PostFormAsync(address, [], "form[action*='handler=Scale']");
        IHtmlDocument after = await owner.PageAsync(address);

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Contains("The weights sum to 107.5, and must sum to 100", told.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, scaled.StatusCode);
        Assert.DoesNotContain("The weights sum to", after.Body!.TextContent, StringComparison.Ordinal);
        ScoringRound kept = await app.InsideAsync(services => services.GetRequiredService<AppDb>().ScoringRoundAsync(round.ScoringRoundId, TestContext.Current.CancellationToken));
        Assert.Equal(100, kept.SumOfWeights, 1e-9);
    }

    [Fact]
    public async Task A_sheet_that_was_saved_meanwhile_comes_back_with_what_was_typed()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        (Browser scorer, Guid scorerId) = await ScorerAsync(app);
        (string address, ScoreSheet sheet) = await OpenAsync(app, scorerId);

        Func<Task<HttpResponseMessage>> first = await scorer.FillInAsync(address, new() { ["Rows[0].Value"] = "2" });
        Func<Task<HttpResponseMessage>> second = await scorer.FillInAsync(address, new() { ["Rows[0].Value"] = "5", ["Rows[0].Note"] = "Two deaths last year" });
        using HttpResponseMessage saved = await first();
        using HttpResponseMessage conflict = await second();
        IHtmlDocument page = await Browser.ReadAsync(conflict);

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, conflict.StatusCode);
        Assert.Equal("5", ((IHtmlSelectElement)page.GetElementById("v-0")!).Value);
        Assert.Equal("Two deaths last year", ((IHtmlInputElement)page.GetElementById("v-0-n")!).Value);
        Assert.Equal(2, (await app.InsideAsync(services => services.GetRequiredService<AppDb>().ScoreSheetAsync(sheet.ScoreSheetId, TestContext.Current.CancellationToken))).Scores[0].Value);
    }

    [Fact]
    public async Task The_scores_of_somebody_who_left_stay_marked_and_can_be_left_out_with_a_reason()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        Browser owner = await app.SignInAsAsync(Role.PlanOwner);
        (Browser scorer, Guid scorerId) = await ScorerAsync(app);
        (string address, ScoreSheet sheet) = await OpenAsync(app, scorerId);
        string round = PriorityLinks.Round(sheet.ScoringRoundId);
        Dictionary<string, string> all = Enumerable.Range(0, 64).ToDictionary(at => $"Rows[{at}].Value", at => $"{1 + (at % 5)}");
        using HttpResponseMessage handedIn = await scorer.PostFormAsync(address, new(all) { ["handIn"] = "yes" });
        await app.InsideAsync(async services =>
        {
            AppDb db = services.GetRequiredService<AppDb>();
            db.Remove(await db.Memberships.FirstAsync(member => member.UserId == scorerId));
            await db.SaveAsync(services.GetRequiredService<CurrentUser>().Did("accounts.person-removed", scorerId, TimeProvider.System));
            await services.GetRequiredService<MoveScoringRound>().RunAsync(new(sheet.ScoringRoundId, ScoringMove.Close, WithoutSome: true));
        });

        IHtmlDocument marked = await owner.PageAsync(round);
        using HttpResponseMessage noReason = await owner.PostFormAsync($"{round}/scorers", new() { ["Because"] = "" });
        using HttpResponseMessage leftOut = await owner.PostFormAsync($"{round}/scorers", new() { ["Because"] = "They left before the panel met" });
        IHtmlDocument matrix = await owner.PageAsync($"{round}/matrix");

        Assert.Contains("Has left", marked.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, noReason.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, leftOut.StatusCode);
        Assert.Contains("There is no result", matrix.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task Northmere_has_its_round_and_its_priorities_from_the_first_minute(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine, isDemonstration: true, isEmpty: true);

        (ScoringRound round, IReadOnlyList<Priority> priorities, RoundAgreement agreement) = await app.InsideAsync(
            async services =>
            {
                AppDb db = services.GetRequiredService<AppDb>();
                ScoringRound scored = await db.ScoringRounds.SingleAsync();
                return (scored, await db.AdoptedPrioritiesAsync(default), RoundAgreement.Of(RoundResult.Of(scored, await db.SheetsOfAsync(scored.ScoringRoundId, default))));
            },
            await NorthmereAsync(app));

        Assert.Equal(9, round.Decisions.Count);
        Assert.Equal(5, priorities.Count);
        Assert.Contains(round.Decisions, decision => decision.Kind == DecisionKind.Merged);
        Assert.Contains(round.Decisions, decision => decision.AgainstRanking is not null);
        Assert.True(agreement.Complete.Count >= 4);
    }

    private static Task<Guid> NorthmereAsync(RunningApp app) => app.InsideAsync(async services => (await services.GetRequiredService<AppDb>().PartnershipNamedAsync("Northmere", default)).PartnershipId);

    private static async Task<(Browser Browser, Guid UserId)> ScorerAsync(RunningApp app)
    {
        Browser scorer = await app.SignInAsAsync(Role.Contributor);
        return (scorer, await app.InsideAsync(services => services.GetRequiredService<AppDb>().Memberships.Where(member => member.Role == Role.Contributor).Select(member => member.UserId).SingleAsync()));
    }

    private static async Task<(string Address, ScoreSheet Sheet)> OpenAsync(RunningApp app, Guid scorerId)
    {
        ScoreSheet sheet = await app.InsideAsync(async services =>
        {
            ScoringRound round = await services.GetRequiredService<BeginScoringRound>().RunAsync(new("Round", "eight-criteria"));
            ScoreSheet asked = (await services.GetRequiredService<AskScorers>().RunAsync(new(round.ScoringRoundId, [scorerId], [])))[0];
            await services.GetRequiredService<MoveScoringRound>().RunAsync(new(round.ScoringRoundId, ScoringMove.Open));
            return asked;
        });
        return (PriorityLinks.Sheet(sheet.ScoringRoundId, sheet.ScoreSheetId), sheet);
    }

    private static Task<IReadOnlyList<WorkItem>> WorkAsync(RunningApp app, Guid userId) => app.InsideAsync(services =>
        services.GetServices<IWorkSource>().OfType<RankingWork>().Single().ForAsync(userId, new DateOnly(2026, 2, 1), default));
}
