using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Wardmote.Access;
using Wardmote.Accounts;
using Wardmote.Evidence;
using Wardmote.Performance;
using Wardmote.Plans;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Publishing;
using Wardmote.Strategy;
using Wardmote.Strategy.Ranking;
using Wardmote.Strategy.Strategies;
using Wardmote.Tests;

namespace Wardmote.BrowserTests;

/// <summary>The pictures in the documentation, of Northmere only. They are made anew when WARDMOTE_WRITE_DOCS is 1.</summary>
public sealed class Pictures(Chromium chromium)
{
    private const int LargestPicture = 400_000;

    /// <summary>The demonstration's story ends on the day on which it starts; the pictures always end on this one.</summary>
    private static readonly DateTimeOffset InNovember = new(2026, 11, 16, 9, 0, 0, TimeSpan.Zero);

    private static readonly Period Quarter = PeriodReader.Read("2026-Q2")!.Value;

    [Fact]
    public async Task The_documentations_pictures_show_the_program_as_it_is()
    {
        string folder = Folder();
        await using RunningApp app = await RunningApp.StartAsync();
        User owner = await app.AddPersonAsync("Imogen Farthing", Role.PlanOwner);
        await using Window window = await chromium.OpenAsync(app);
        IPage page = window.Page;
        await window.SignInAsync(owner.Email, RunningApp.Password);

        await window.GoAsync("/plans/read");
        await window.SnapAsync("read", folder);
        await page.Locator("input[type=file]").SetInputFilesAsync(SamplePlan.Path);
        await page.GetByRole(AriaRole.Button, new() { Name = "Read the plan" }).ClickAsync();
        await page.WaitForURLAsync("**/review");
        await window.SnapAsync("review", folder);
        string plan = new Uri(page.Url).AbsolutePath.Replace("/review", "", StringComparison.Ordinal);
        await window.GoAsync(plan + "/review?show=actions");
        await window.SnapAsync("review-actions", folder);
        await window.GoAsync(plan + "/review");
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep the plan" }).ClickAsync();
        await window.GoAsync(plan);
        await window.SnapAsync("plan", folder);
        await window.GoAsync(plan + "/faults");
        await window.SnapAsync("faults", folder);
        await window.GoAsync("/");
        await window.SnapAsync("overview", folder);

        AssertSmall(folder);
    }

    [Fact]
    public async Task The_documentations_pictures_show_how_a_quarter_goes()
    {
        string folder = Folder();
        await using RunningApp app = await RunningApp.StartAsync(isDemonstration: true, isEmpty: true, furnish: services => services.AddSingleton<TimeProvider>(new SetClock(InNovember)));
        (string round, string mine, string indicator, Guid plan) = await PlacesAsync(app);
        await using Window contributor = await chromium.OpenAsync(app);
        await contributor.SignInAsync("contributor@northmere.example", Demonstration.Password);
        await using Window officer = await chromium.OpenAsync(app);
        await officer.SignInAsync("performance@northmere.example", Demonstration.Password);

        await SnapAsync(contributor, "my-work", "/my-work");
        await SnapAsync(contributor, "my-values", mine);
        await SnapAsync(officer, "round", round);
        await SnapAsync(officer, "indicator", indicator);
        await SnapAsync(officer, "indicator-chart", indicator, "figure");
        await SnapAsync(officer, "scorecard", "/scorecards");
        await SnapAsync(officer, "board", PlanLinks.Board(plan));
        await SnapAsync(officer, "timeline", PlanLinks.Timeline(plan));
        await SnapAsync(officer, "report", PublishingLinks.Report(new(ReportKind.Quarterly, Quarter)));
        await SnapAsync(officer, "report-exception", PublishingLinks.Report(new(ReportKind.Quarterly, Quarter)), ".wm-report h2:has-text('Exceptions')");

        AssertSmall(folder);

        async Task SnapAsync(Window window, string name, string address, string? from = null)
        {
            await window.GoAsync(address);
            if (from is not null)
            {
                await window.Page.Locator(from).First.EvaluateAsync("element => element.scrollIntoView()");
            }

            await window.SnapAsync(name, folder);
        }
    }

    [Fact]
    public async Task The_documentations_pictures_show_the_evidence()
    {
        string folder = Folder();
        await using RunningApp app = await RunningApp.StartAsync(isDemonstration: true, isEmpty: true, furnish: services => services.AddSingleton<TimeProvider>(new SetClock(InNovember)));
        await using Window analyst = await chromium.OpenAsync(app);
        await analyst.SignInAsync("analyst@northmere.example", Demonstration.Password);

        foreach ((string name, string address) in new[]
        {
            ("evidence", EvidenceLinks.Overview), ("evidence-map", EvidenceLinks.Map), ("evidence-trend", EvidenceLinks.Trend),
            ("evidence-coverage", EvidenceLinks.Coverage), ("evidence-ward", EvidenceLinks.Area("X05000005")),
        })
        {
            await analyst.GoAsync(address);
            await analyst.Page.Locator("main h1").EvaluateAsync("element => element.scrollIntoView()");
            await analyst.SnapAsync(name, folder);
        }

        AssertSmall(folder);
    }

    [Fact]
    public async Task The_documentations_pictures_show_priorities_and_the_strategy()
    {
        string folder = Folder();
        await using RunningApp app = await RunningApp.StartAsync(isDemonstration: true, isEmpty: true, furnish: services => services.AddSingleton<TimeProvider>(new SetClock(InNovember)));
        (Guid round, Guid strategy) = await app.InsideAsync(async services => (
            (await services.GetRequiredService<AppDb>().ScoringRounds.IgnoreQueryFilters().SingleAsync()).ScoringRoundId,
            (await services.GetRequiredService<AppDb>().Strategies.IgnoreQueryFilters().SingleAsync()).StrategyId));
        await using Window owner = await chromium.OpenAsync(app);
        await owner.SignInAsync("owner@northmere.example", Demonstration.Password);

        foreach ((string name, string address) in new[]
        {
            ("priorities", StrategyLinks.Priorities), ("findings", StrategyLinks.Findings), ("priority-matrix", PriorityLinks.Matrix(round)),
            ("theory-of-change", StrategiesLinks.Theory(strategy)), ("strategy", StrategiesLinks.Strategy(strategy)),
        })
        {
            await owner.GoAsync(address);
            await owner.Page.Locator("main").EvaluateAsync("element => element.scrollIntoView()");
            await owner.SnapAsync(name, folder);
        }

        AssertSmall(folder);
    }

    /// <summary>The folder of the pictures; skips the test aloud where they are not to be made.</summary>
    private static string Folder()
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("WARDMOTE_WRITE_DOCS") == "1", "Pictures are made only when WARDMOTE_WRITE_DOCS is 1");
        return Directory.CreateDirectory(SamplePlan.InClone("docs", "images")).FullName;
    }

    private static void AssertSmall(string folder) => Assert.All(Directory.EnumerateFiles(folder, "*.png"), picture => Assert.InRange(new FileInfo(picture).Length, 1, LargestPicture));

    /// <summary>The open round, its page for one's own values, the measure that is far off its target, and the plan that is under way.</summary>
    private static Task<(string Round, string Mine, string Indicator, Guid Plan)> PlacesAsync(RunningApp app) => app.InsideAsync(async services =>
    {
        await services.GetRequiredService<Demonstration>().RunAsync();
        AppDb db = services.GetRequiredService<AppDb>();
        Guid round = await db.Rounds.Where(one => one.ClosedAt == null).Select(one => one.RoundId).SingleAsync();
        Indicator indicator = await db.IndicatorCodedAsync("NSP_07", CancellationToken.None);
        Guid plan = await db.PlanSources.Where(source => source.FileName == "northmere-action-plan.md").Select(source => source.PlanId).SingleAsync();
        return (PerformanceLinks.Round(round), PerformanceLinks.MyReturn(round), PerformanceLinks.Indicator(indicator.IndicatorId), plan);
    });
}
