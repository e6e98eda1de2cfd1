using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Wardmote.Access;
using Wardmote.Checks.Content;
using Wardmote.Performance;
using Wardmote.Plans;
using Wardmote.Plans.Measuring;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Tests.Plans.Reading;

namespace Wardmote.Tests.Plans.Measuring;

/// <summary>What the real plans show once they are kept.</summary>
public sealed class RealUsesTests
{
    private static readonly DateOnly Today = new(2025, 6, 1);

    [Theory]
    [InlineData("ComS_013", -25.4)]
    [InlineData("ComS_014", -41.7)]
    [Requirement("S4.14")]
    public void A_target_far_below_the_last_outturn_stands_beside_its_owner_s_comment(string code, double change)
    {
        Plan plan = new(Guid.CreateVersion7(), ReadPlans.Plan(RealPlans.Broxtowe, "docx"));
        PlanIndicator row = plan.Indicators.First(one => one.Code == code);

        IndicatorUse use = IndicatorUse.Of(plan.PlanId, plan.Title, new PlanMeasure(plan, new MeasureUse(row.IndicatorId, ""), Guid.CreateVersion7()), row.Content, new HashSet<string>(), Today);

        Assert.Equal(change, Assert.Single(use.Steps).PercentChange, 1);
        Assert.NotNull(use.Row.Comment);
        Assert.Contains(use.Faults, fault => fault.Rule == "target-vs-comment");
    }

    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    [Requirement("S5.11"), Requirement("S5.13")]
    public async Task Attendance_is_computed_from_what_the_plan_projects(Engine engine)
    {
        PlanContent hart = ReadPlans.Plan(RealPlans.Hart, "docx");
        await using RunningApp app = await RunningApp.StartAsync(engine);
        await app.AddPlanAsync(hart);

        Series share = await app.InsideAsync(async services =>
        {
            AppDb db = services.GetRequiredService<AppDb>();
            return await db.SeriesAsync(await db.IndicatorCodedAsync("KPI 2 B share", default), default);
        });

        SeriesPoint projected = Assert.Single(share.Projections);
        Assert.Equal(62.8, projected.Number!.Value, 1);
        Assert.Equal((27d, 43d), (projected.Numerator, projected.Denominator));
        Assert.Equal(67.5, share.Definition.Targets[0].Number);
    }

    [Fact]
    [Requirement("S4.1"), Requirement("S4.15")]
    public async Task Every_indicator_of_a_kept_plan_is_followed_with_its_outturns_and_targets()
    {
        PlanContent broxtowe = ReadPlans.Plan(RealPlans.Broxtowe, "docx");
        await using RunningApp app = await RunningApp.StartAsync();
        Guid planId = await app.AddPlanAsync(broxtowe);
        using Browser owner = await app.SignInAsAsync(Role.PlanOwner);

        IHtmlDocument page = await owner.PageAsync(PlanLinks.Measures(planId));

        Assert.Contains("44 values of the plan are", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("not compared across 1 April 2024", page.Body.TextContent, StringComparison.Ordinal);
        List<Indicator> indicators = await app.InsideAsync(services => services.GetRequiredService<AppDb>().Indicators.ToListAsync());
        Assert.Equal(15, indicators.Count);
        Assert.All(indicators, indicator => Assert.Equal((3, PeriodKind.FinancialYear), (indicator.Definition.Targets.Count, indicator.Frequency)));
    }
}
