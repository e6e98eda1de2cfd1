using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Wardmote.Access;

namespace Wardmote.Tests.Evidence.Fitness;

/// <summary>The coverage on its page, as JSON and on the command line, and the partnership's own breaks.</summary>
public sealed class CoveragePageTests
{
    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task The_page_says_which_month_is_missing_and_never_zero(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);
        await app.StoreMonthsAsync(SuppliedMonths.Of("2018-01", "2021-09", without: "2019-07"));
        using Browser browser = await app.SignInAsAsync(Role.Reader);

        IHtmlDocument page = await browser.PageAsync("/evidence/coverage");

        Assert.Contains("44 of 45 months", page.QuerySelector(".govuk-body-l")!.TextContent, StringComparison.Ordinal);
        IElement gap = Assert.Single(page.QuerySelectorAll(".wm-coverage td"), cell => cell.TextContent.Contains("Missing", StringComparison.Ordinal));
        Assert.Equal("2019", gap.ParentElement!.QuerySelector("th")!.TextContent);
        Assert.DoesNotContain(page.QuerySelectorAll("td"), cell => cell.TextContent.Trim() == "0" && cell.ParentElement!.TextContent.Contains("Jul 2019", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Programs_read_the_same_as_JSON_and_a_missing_month_has_no_number()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        await app.StoreMonthsAsync(SuppliedMonths.Of("2018-01", "2018-12", without: "2018-05"));
        using Browser browser = await app.SignInAsAsync(Role.Reader);

        using HttpResponseMessage response = await browser.GetAsync("/evidence/coverage.json");

        using var report = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        JsonElement may = report.RootElement.GetProperty("coverage").EnumerateArray().Single(month => month.GetProperty("month").GetString() == "2018-05");
        Assert.Equal(("missing", JsonValueKind.Null), (may.GetProperty("state").GetString(), may.GetProperty("rows").ValueKind));
        Assert.Equal(12, report.RootElement.GetProperty("coverage").GetArrayLength());
        Assert.Equal("south-yorkshire", report.RootElement.GetProperty("homeForce").GetString());
    }

    [Fact]
    public async Task A_partnership_without_data_reads_what_to_do()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        using Browser browser = await app.SignInAsAsync(Role.Analyst);

        IHtmlDocument page = await browser.PageAsync("/evidence/coverage");

        Assert.NotNull(page.QuerySelector(".wm-empty a[href='/evidence/import']"));
    }

    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task An_analyst_adds_a_break_and_takes_it_away_again(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);
        using Browser browser = await app.SignInAsAsync(Role.Analyst);
        Dictionary<string, string> typed = new() { ["Text"] = "The town centre was closed", ["Why"] = "Nobody was there", ["From"] = "2024-02", ["To"] = "2024-04", ["Type"] = "Shoplifting" };

        using HttpResponseMessage added = await browser.PostFormAsync("/evidence/breaks", typed);
        IHtmlDocument page = await browser.PageAsync("/evidence/breaks");
        using HttpResponseMessage removed = await browser.PostFormAsync("/evidence/breaks", [], "form[action*='Remove']");

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect), (added.StatusCode, removed.StatusCode));
        Assert.Contains("February 2024 to April 2024 · Shoplifting", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("The town centre was closed", (await browser.PageAsync("/evidence/breaks")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "2024-02", "", "Say what changed")]
    [InlineData("It changed", "2024-13", "", "is no month")]
    [InlineData("It changed", "", "", "Give the first month")]
    [InlineData("It changed", "2024-02", "2023-02", "lies before the first")]
    public async Task A_break_that_nobody_could_judge_is_refused_with_what_was_typed(string text, string from, string to, string expected)
    {
        await using RunningApp app = await RunningApp.StartAsync();
        using Browser browser = await app.SignInAsAsync(Role.Analyst);

        using HttpResponseMessage response = await browser.PostFormAsync("/evidence/breaks", new() { ["Text"] = text, ["Why"] = "The reason that was typed", ["From"] = from, ["To"] = to });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        IHtmlDocument page = await Browser.ReadAsync(response);
        Assert.Contains(expected, page.QuerySelector(".govuk-error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("The reason that was typed", page.QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reader_sees_breaks_and_may_not_add_any()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        using Browser browser = await app.SignInAsAsync(Role.Reader);

        IHtmlDocument page = await browser.PageAsync("/evidence/breaks");

        Assert.Null(page.QuerySelector("main form"));
        Assert.NotNull(page.QuerySelector("#map-points-2022-07"));
    }
}
