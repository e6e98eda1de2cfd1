using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Wardmote.Access;
using Wardmote.Audit;
using Wardmote.Checks.Content;
using Wardmote.Performance;
using Wardmote.Plans;
using Wardmote.Plans.Fields;
using Wardmote.Plans.Measuring;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Tests.Plans.Measuring;

public sealed class DefineIndicatorsTests
{
    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    [Requirement("S4.5")]
    public async Task Keeping_a_plan_takes_its_indicators_with_their_values(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);
        await app.AddPersonAsync("Tobias Quill", Role.Contributor);

        Guid planId = await app.AddPlanAsync(Content());

        (Indicator indicator, List<IndicatorValue> values) = await app.InsideAsync(async services =>
        {
            AppDb db = services.GetRequiredService<AppDb>();
            Indicator found = await db.IndicatorCodedAsync("NM_01", default);
            return (found, await db.IndicatorValues.Where(value => value.IndicatorId == found.IndicatorId).OrderBy(value => value.PeriodFirst).ToListAsync());
        });
        Assert.NotNull(indicator.Definition.Owner!.UserId);
        Assert.Equal([40d, 38], values.Select(value => value.Number!.Value));
        Assert.All(values, value => Assert.Equal(ValueRoute.Plan, value.Route));
        Assert.Equal("Northmere plan 2026-27, Table 1, row 2, 2024/25", values[0].Origin);
        using Browser reader = await app.SignInAsAsync(Role.Reader);
        IHtmlDocument page = await reader.PageAsync(PlanLinks.Measures(planId));
        Assert.Contains("NM_01", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("does not. Look up the right figure", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task Taking_them_again_changes_nothing_more(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);
        Guid planId = await app.AddPlanAsync(Content());
        string before = await StateAsync(app);

        await DefineAsync(app, planId);

        Assert.Equal(before, await StateAsync(app));
    }

    [Fact]
    public async Task A_corrected_row_yields_the_value_that_was_refused()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        Guid planId = await app.AddPlanAsync(Content());
        Plan plan = await app.PlanAsync(planId);
        PlanIndicator row = plan.Indicators[1];
        await CorrectAsync(app, plan, row, "103%", "93%");
        using Browser owner = await app.SignInAsAsync(Role.PlanOwner);

        using HttpResponseMessage response = await owner.PostFormAsync(PlanLinks.Measures(planId), []);

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        List<double?> values = await app.InsideAsync(async services =>
        {
            AppDb db = services.GetRequiredService<AppDb>();
            Indicator closed = await db.IndicatorCodedAsync("NM_02", default);
            return await db.IndicatorValues.Where(value => value.IndicatorId == closed.IndicatorId).OrderBy(value => value.PeriodFirst).Select(value => value.Number).ToListAsync();
        });
        Assert.Equal([84, 93], values);
    }

    [Fact]
    public async Task A_value_that_differs_from_the_partnership_s_own_is_shown_and_not_overwritten()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        await app.InsideAsync(async services =>
        {
            AppDb db = services.GetRequiredService<AppDb>();
            var own = new Indicator(app.PartnershipId, new() { Code = "nm_01", Title = "Reports", Frequency = PeriodKind.FinancialYear });
            db.AddRange(own, new IndicatorValue(own, PeriodReader.Read("2024/25")!.Value, Wardmote.Performance.ValueKind.Outturn, EnteredNumber.Of(41), new(null, "Beatrix Holm", new DateTime(2026, 4, 20, 0, 0, 0, DateTimeKind.Utc), ValueRoute.Typed)));
            await db.SaveAsync(services.GetRequiredService<CurrentUser>().Did("performance.indicator-added", own.IndicatorId, TimeProvider.System));
        });

        Guid planId = await app.AddPlanAsync(Content());

        MeasuredPlan measured = await DefineAsync(app, planId);
        RowNote conflict = Assert.Single(measured.Conflicts);
        Assert.Contains("nm_01 has 41 for 2024/25 already", conflict.Reason, StringComparison.Ordinal);
        (Indicator kept, int values) = await app.InsideAsync(async services =>
        {
            AppDb db = services.GetRequiredService<AppDb>();
            Indicator indicator = await db.IndicatorCodedAsync("nm_01", default);
            return (indicator, await db.IndicatorValues.CountAsync(value => value.IndicatorId == indicator.IndicatorId));
        });
        Assert.Equal("Reports", kept.Title);
        Assert.Equal(2, values);
        Assert.Equal("2026/27", Assert.Single(kept.Definition.Targets).For);
    }

    [Fact]
    public async Task A_reading_s_indicators_are_not_followed()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        Guid planId = await app.AddReadingAsync(Content());

        RuleBrokenException refused = await Assert.ThrowsAsync<RuleBrokenException>(() => DefineAsync(app, planId));

        Assert.StartsWith("Keep the plan first", refused.Message, StringComparison.Ordinal);
    }

    private static Task<MeasuredPlan> DefineAsync(RunningApp app, Guid planId) => app.InsideAsync(services => services.GetRequiredService<DefineIndicators>().RunAsync(new(planId)));

    private static Task CorrectAsync(RunningApp app, Plan plan, PlanIndicator row, string from, string to)
    {
        Dictionary<string, string> shown = IndicatorFields.Table.Shown(row.Content).ToDictionary(field => field.Name, field => field.Text, StringComparer.Ordinal);
        Dictionary<string, string> typed = shown.ToDictionary(field => field.Key, field => field.Value.Replace(from, to, StringComparison.Ordinal), StringComparer.Ordinal);
        return app.InsideAsync(services => services.GetRequiredService<CorrectIndicator>().RunAsync(new(plan.PlanId, row.IndicatorId, new(shown, typed))));
    }

    private static Task<string> StateAsync(RunningApp app) => app.InsideAsync(async services =>
    {
        AppDb db = services.GetRequiredService<AppDb>();
        var indicators = await db.Indicators.OrderBy(indicator => indicator.Code).Select(indicator => new { indicator.Code, indicator.Version }).ToListAsync();
        var values = await db.IndicatorValues.OrderBy(value => value.ValueId).Select(value => new { value.ValueId, value.Version }).ToListAsync();
        int links = await db.PlanMeasures.CountAsync();
        return $"{string.Join(';', indicators)} {string.Join(';', values)} {links} {await db.AuditEntries.CountAsync()}";
    });

    private static PlanContent Content() => new()
    {
        Title = "Northmere plan 2026-27",
        Indicators =
        [
            new()
            {
                Code = "NM_01", Title = "Reports of anti-social behaviour", Tier = "CSI", Owner = "Tobias Quill", Origin = At(2),
                Values = [Value(2, "2024/25", "40", 40), Value(2, "2025/26", "38", 38), Value(2, "2026/27", "36", 36) with { Kind = Wardmote.Checks.Content.ValueKind.Target }],
            },
            new()
            {
                Code = "NM_02", Title = "Cases closed in time", Tier = "KPI", Unit = "%", Origin = At(3),
                Values = [Value(3, "2024/25", "84%", 84) with { Unit = "%" }, Value(3, "2025/26", "103%", 103) with { Unit = "%" }],
            },
        ],
    };

    private static ValueContent Value(int row, string period, string text, decimal number) => new(period, Wardmote.Checks.Content.ValueKind.Outturn, text, At(row) with { Column = period, Text = text }) { State = ValueState.Number, Number = number };

    private static Origin At(int row) => new("Table 1", row);
}
