using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using Wardmote.Access;
using Wardmote.Checks.Content;
using Wardmote.Performance;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Tests.Performance;

public sealed class IndicatorPagesTests
{
    private static readonly IndicatorDefinition Reports = new()
    {
        Code = "NM_01", Title = "Reports", Accumulation = Accumulation.Adds, Polarity = Polarity.LowerIsBetter, Tier = "KPI", Priority = "Streets", Owner = new PersonName("Sana Whitcombe"),
        Targets = [new() { For = "2024/25", Number = 1200 }], Breaks = [new(new DateOnly(2024, 4, 1), "Counted anew")],
    };

    [Theory]
    [MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task The_list_shows_each_indicator_with_its_latest_value_and_can_be_filtered(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);
        await KeepAsync(app, Reports, 290, 400);
        await KeepAsync(app, new IndicatorDefinition { Code = "NM_02", Title = "Without any value", Tier = "MPI" });
        using Browser browser = await app.SignInAsAsync(Role.Reader);

        string all = (await browser.PageAsync("/indicators")).Body!.TextContent;
        string filtered = (await browser.PageAsync("/indicators?status=OffTarget&tier=kpi&words=rep")).Body!.TextContent;
        string none = (await browser.PageAsync("/indicators?words=zebra")).Body!.TextContent;

        Assert.Contains("1 off target, 1 no value.", all, StringComparison.Ordinal);
        Assert.Contains("Without any value", all, StringComparison.Ordinal);
        Assert.Contains("Off target", filtered, StringComparison.Ordinal);
        Assert.DoesNotContain("Without any value", filtered, StringComparison.Ordinal);
        Assert.Contains("No indicator matches these filters", none, StringComparison.Ordinal);
    }

    [Fact]
    [Requirement("S4.11")]
    public async Task The_page_of_an_indicator_tells_its_status_with_the_rule_and_its_break()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        Indicator indicator = await KeepAsync(app, Reports, 290, 400);
        using Browser browser = await app.SignInAsAsync(Role.Reader);

        string page = (await browser.PageAsync(PerformanceLinks.Indicator(indicator.IndicatorId))).Body!.TextContent;

        Assert.Contains("On target at 300 or less; close to it up to 315 (5% of the target); off target beyond that", page, StringComparison.Ordinal);
        Assert.Contains("300, a quarter of the year's 1,200", page, StringComparison.Ordinal);
        Assert.Contains("Break from 1 April 2024: Counted anew", page, StringComparison.Ordinal);
        Assert.Contains("Sana Whitcombe owns this indicator but does not sign in", page, StringComparison.Ordinal);
        Assert.Contains("Too few to say", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_download_holds_just_what_the_page_shows()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        Indicator indicator = await KeepAsync(app, Reports, 290, 400);
        await KeepAsync(app, new IndicatorDefinition { Code = "NM_02", Title = "Without any value", Tier = "MPI" });
        using Browser browser = await app.SignInAsAsync(Role.Reader);

        string list = await TextAsync(browser, "/indicators/download/csv?tier=KPI");
        string values = await TextAsync(browser, PerformanceLinks.DownloadIndicator(indicator.IndicatorId, "csv"));
        string comparison = await TextAsync(browser, "/indicators/compare/download/csv?from=2024-Q1&to=2024-Q2");
        using HttpResponseMessage workbook = await browser.GetAsync("/indicators/download/xlsx");
        using HttpResponseMessage unknown = await browser.GetAsync("/indicators/download/pdf");

        Assert.Equal(2, list.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("NM_01,Reports,KPI,Streets,,,Sana Whitcombe,Quarterly,,Q2 2024/25 (Jul to Sep),400,300,Off target", list, StringComparison.Ordinal);
        Assert.Contains("Q2 2024/25 (Jul to Sep),400,", values, StringComparison.Ordinal);
        Assert.Contains("NM_01,Reports,,290,400,110,getting worse,Up from 290 to 400", comparison, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound), (workbook.StatusCode, unknown.StatusCode));
    }

    [Fact]
    public async Task A_scorecard_counts_and_shows_the_exceptions_first_up_to_the_chosen_period()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        await KeepAsync(app, Reports with { Code = "NM_00", Title = "Well" }, 200, 200);
        await KeepAsync(app, Reports, 290, 400);
        using Browser browser = await app.SignInAsAsync(Role.Reader);

        IHtmlDocument latest = await browser.PageAsync("/scorecards?by=priority");
        IHtmlDocument before = await browser.PageAsync("/scorecards?by=tier&period=2024-Q1");

        Assert.Equal(["Reports", "Well"], latest.QuerySelectorAll(".wm-scores__title").Select(title => title.TextContent.Trim()));
        Assert.Contains("1 ■ Off target", latest.QuerySelector(".wm-score-counts")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("290", before.QuerySelectorAll(".wm-scores__value").Select(value => value.TextContent.Trim()));
    }

    [Fact]
    public async Task Two_periods_on_both_sides_of_a_break_are_not_compared_and_the_page_says_why()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        await KeepAsync(app, Reports with { Breaks = [new(new DateOnly(2024, 7, 1), "Counted anew")] }, 290, 400);
        using Browser browser = await app.SignInAsAsync(Role.Reader);

        string page = (await browser.PageAsync("/indicators/compare?from=2024-Q1&to=2024-Q2")).Body!.TextContent;

        Assert.Contains("Not compared: from 1 July 2024 on it is counted in another way (Counted anew)", page, StringComparison.Ordinal);
        Assert.DoesNotContain("getting worse", page, StringComparison.Ordinal);
    }

    private static async Task<string> TextAsync(Browser browser, string address)
    {
        using HttpResponseMessage response = await browser.GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadAsStringAsync();
    }

    /// <summary>An indicator with values from the first quarter of 2024/25 on.</summary>
    private static Task<Indicator> KeepAsync(RunningApp app, IndicatorDefinition definition, params IReadOnlyList<double> values) => app.InsideAsync(async services =>
    {
        AppDb db = services.GetRequiredService<AppDb>();
        var indicator = new Indicator(app.PartnershipId, definition);
        db.Add(indicator);
        Period period = PeriodReader.Read("2024-Q1")!.Value;
        foreach (double value in values)
        {
            db.Add(new IndicatorValue(indicator, period, Wardmote.Performance.ValueKind.Outturn, EnteredNumber.Of(value), new ValueEntry(null, "Tobias Quill", new DateTime(2024, 10, 14, 0, 0, 0, DateTimeKind.Utc), ValueRoute.Typed)));
            period = period.Next;
        }

        await db.SaveAsync(services.GetRequiredService<CurrentUser>().Did("performance.indicator-added", indicator.IndicatorId, TimeProvider.System));
        return indicator;
    });
}
