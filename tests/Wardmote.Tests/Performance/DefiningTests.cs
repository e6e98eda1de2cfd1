using System.Net;
using System.Text.Json;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using Wardmote.Access;
using Wardmote.Performance;
using Wardmote.Performance.Defining;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Tests.Performance;

public sealed class DefiningTests
{
    private static readonly IndicatorDefinition Reports = new() { Code = "NM_01", Title = "Reports" };

    private static readonly IndicatorDefinition Closed = new() { Code = "NM_02", Title = "Closed" };

    [Theory]
    [InlineData("[NM_01] / [NM_09]", "No indicator has the code “NM_09”")]
    [InlineData("[nm_01] * 2", "“nm_01” is written NM_01")]
    [InlineData("[NM_03] * 2", "NM_03 cannot be computed from itself")]
    [InlineData("[NM_04] * 2", "NM_04 is itself computed")]
    [InlineData("NM_01 * 2", "The formula cannot be read")]
    public void A_formula_names_only_collected_indicators_that_exist(string formula, string message)
    {
        IndicatorDefinition computed = new() { Code = "NM_03", Title = "Twice", Formula = formula };
        IndicatorDefinition other = new() { Code = "NM_04", Title = "Computed", Formula = "[NM_01] * 3" };

        var refusal = Assert.Throws<RuleBrokenException>(() => DefinitionRules.MustHold(computed, null, [Reports, Closed, other]));

        Assert.StartsWith(message, refusal.Message, StringComparison.Ordinal);
        Assert.Equal("Formula", refusal.Field);
    }

    [Fact]
    [Requirement("S4.15")]
    public void A_code_is_unlike_any_other_and_stays_while_others_name_it()
    {
        IndicatorDefinition part = new() { Code = "NM_05", Title = "Part", PartOf = "NM_01" };

        var taken = Assert.Throws<RuleBrokenException>(() => DefinitionRules.MustHold(Closed with { Code = "nm_01" }, null, [Reports]));
        var named = Assert.Throws<RuleBrokenException>(() => DefinitionRules.MustHold(Reports with { Code = "NM_99" }, Reports, [part]));
        var circle = Assert.Throws<RuleBrokenException>(() => DefinitionRules.MustHold(Reports with { PartOf = "NM_05" }, Reports, [part]));

        Assert.Equal("NM_01 is the code of “Reports”: each indicator has a code of its own", taken.Message);
        Assert.StartsWith("NM_05 names NM_01 in its definition", named.Message, StringComparison.Ordinal);
        Assert.Equal("NM_01 would be a part of itself", circle.Message);
    }

    [Fact]
    public void What_the_form_shows_is_read_back_as_it_was()
    {
        IndicatorDefinition definition = new()
        {
            Code = "NM_01", Title = "Reports", Type = DataType.Percentage, Decimals = 1, NumeratorName = "closed", DenominatorName = "received", Owner = new("Sana Whitcombe"), Thresholds = new(5, true),
            Targets = [new() { For = "2026/27", Number = 67.5, Profile = [50, 55, 60, 67.5] }, new() { For = "2027/28", Kind = TargetKind.Change, ChangePercent = -2, BaselinePeriod = "2026/27", AsWritten = "2% reduction" }],
            Benchmarks = [new("Family group", "Published tables", new DateOnly(2025, 3, 31)) { Low = 20, High = 30.5, Quartile = 2, Peers = "fifteen" }],
            Breaks = [new(new DateOnly(2024, 4, 1), "Counted anew")], IntroducedOn = new DateOnly(2020, 4, 1), IsStatutory = true,
        };
        var form = DefinitionForm.Of(definition, 3);
        form.AddSpareRows();

        IndicatorDefinition read = form.Read([]);

        Assert.Equal(JsonSerializer.Serialize(definition, JsonColumns.Options), JsonSerializer.Serialize(read, JsonColumns.Options));
    }

    [Theory]
    [MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task An_indicator_is_added_corrected_and_retired_on_its_pages(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);
        using Browser browser = await app.SignInAsAsync(Role.PerformanceOfficer);

        using HttpResponseMessage refused = await browser.PostFormAsync("/indicators/add", Typed("NM_01", ("Form.Targets[0].For", "2026/27"), ("Form.Targets[0].Number", "many")));
        using HttpResponseMessage added = await browser.PostFormAsync("/indicators/add", Typed("NM_01", ("Form.Targets[0].For", "2026/27"), ("Form.Targets[0].Number", "1,200"), ("Form.Owner", "Somebody Else")));
        Indicator indicator = await IndicatorAsync(app);
        using HttpResponseMessage corrected = await browser.PostFormAsync(PerformanceLinks.CorrectIndicator(indicator.IndicatorId), Typed("NM_01", ("Form.Seen", "0"), ("Form.Tier", "KPI")));
        using HttpResponseMessage retired = await browser.PostFormAsync(PerformanceLinks.RetireIndicator(indicator.IndicatorId), new() { ["LastDay"] = "31 March 2027" });
        Indicator now = await IndicatorAsync(app);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("many", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal([HttpStatusCode.Redirect, HttpStatusCode.Redirect, HttpStatusCode.Redirect], [added.StatusCode, corrected.StatusCode, retired.StatusCode]);
        Assert.Equal((1200d, "Somebody Else", null), (indicator.Definition.Targets[0].Number, indicator.Definition.Owner!.Name, indicator.Definition.Owner.UserId));
        Assert.Equal(("KPI", new DateOnly(2027, 3, 31)), (now.Tier, now.RetiredOn));
    }

    [Fact]
    public async Task The_second_of_two_who_correct_a_definition_is_shown_what_changed_and_loses_nothing()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        using Browser browser = await app.SignInAsAsync(Role.PerformanceOfficer);
        using HttpResponseMessage added = await browser.PostFormAsync("/indicators/add", Typed("NM_01"));
        Indicator indicator = await IndicatorAsync(app);
        string address = PerformanceLinks.CorrectIndicator(indicator.IndicatorId);
        using HttpResponseMessage first = await browser.PostFormAsync(address, Typed("NM_01", ("Form.Seen", "0"), ("Form.Tier", "KPI")));

        using HttpResponseMessage second = await browser.PostFormAsync(address, Typed("NM_01", ("Form.Seen", "0"), ("Form.Tier", ""), ("Form.Theme", "Streets")));
        IHtmlDocument page = await Browser.ReadAsync(second);

        Assert.Equal(HttpStatusCode.Conflict, second.StatusCode);
        Assert.Equal("Streets", page.QuerySelector("#Form_Theme")!.GetAttribute("value"));
        Assert.Contains("KPI", page.QuerySelector("table")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("1", page.QuerySelector("[name='Form.Seen']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task The_form_grows_by_empty_rows_without_saving_anything()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        using Browser browser = await app.SignInAsAsync(Role.PerformanceOfficer);

        using HttpResponseMessage more = await browser.PostFormAsync("/indicators/add?handler=More", Typed("NM_01", ("Form.Breaks[0].Reason", "Counted anew")));
        IHtmlDocument page = await Browser.ReadAsync(more);

        Assert.Equal(HttpStatusCode.OK, more.StatusCode);
        Assert.Equal("Counted anew", page.QuerySelector("#Form_Breaks_0__Reason")!.GetAttribute("value"));
        Assert.NotNull(page.QuerySelector("#Form_Breaks_2__Reason"));
    }

    private static Dictionary<string, string> Typed(string code, params (string Name, string Text)[] more)
    {
        Dictionary<string, string> fields = new(StringComparer.Ordinal) { ["Form.Code"] = code, ["Form.Title"] = "Reports" };
        foreach ((string name, string text) in more)
        {
            fields[name] = text;
        }

        return fields;
    }

    private static Task<Indicator> IndicatorAsync(RunningApp app) => app.InsideAsync(services => services.GetRequiredService<AppDb>().IndicatorCodedAsync("NM_01", CancellationToken.None));
}
