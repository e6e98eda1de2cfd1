using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Wardmote.Accounts;
using Wardmote.Performance;
using Wardmote.Performance.Samples;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Tests.Performance;

public sealed class SampleIndicatorsTests
{
    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task The_demonstration_has_three_years_of_closed_rounds_and_one_that_is_half_full(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine, isEmpty: true);
        await KeepAsync(app);
        await KeepAsync(app);

        (List<Round> rounds, List<IndicatorValue> values, List<IndicatorComment> comments) = await InNorthmereAsync(app, async db => (
            await db.Rounds.OrderBy(round => round.PeriodFirst).ToListAsync(), await db.IndicatorValues.ToListAsync(), await db.IndicatorComments.ToListAsync()));

        Assert.InRange(rounds.Count, 13, 16);
        Assert.All(rounds.SkipLast(1), round => Assert.False(round.IsOpen));
        Assert.True(rounds[^1].IsOpen);
        Assert.Equal(Period.Of(PeriodKind.Quarter, Today).Previous, rounds[^1].Period);
        List<IndicatorValue> now = [.. values.Where(value => value.Period == rounds[^1].Period)];
        Assert.Contains(now, value => value.IsApproved);
        Assert.Contains(now, value => !value.IsApproved);
        Assert.Single(comments, comment => comment.IsOpenQuestion);
        Assert.Single(values, value => value.VersionNumber == 2);
        Assert.All(values.Where(value => value.Period.Last < rounds[^1].Period.First && value.Kind == ValueKind.Outturn && value.Period.Kind == PeriodKind.Quarter), value => Assert.True(value.IsFrozen));
    }

    [Fact]
    public async Task The_story_ends_with_a_measure_that_is_far_off_its_target_and_says_why()
    {
        await using RunningApp app = await RunningApp.StartAsync(isEmpty: true);
        await KeepAsync(app);

        (Series series, List<IndicatorComment> told) = await InNorthmereAsync(app, async db =>
        {
            Indicator advocates = await db.IndicatorCodedAsync("NSP_07", default);
            return (await db.SeriesAsync(advocates, default), await db.IndicatorComments.Where(comment => comment.IndicatorId == advocates.IndicatorId && comment.Kind == CommentKind.Narrative).ToListAsync());
        });

        Assert.True(series.Latest!.Number < 85);
        Assert.Contains(told, comment => comment.Period == series.Latest.Period);
        Assert.Equal(series.Latest.Number!.Value, series.Latest.Numerator!.Value / series.Latest.Denominator!.Value * 100, 6);
    }

    [Theory]
    [InlineData(2026, 4, 1, "2025-Q4")]
    [InlineData(2026, 1, 1, "2025-Q3")]
    [InlineData(2026, 11, 22, "2026-Q2")]
    [InlineData(2028, 2, 29, "2027-Q3")]
    public void On_whatever_day_it_starts_the_quarter_that_ended_last_is_collected(int year, int month, int day, string quarter)
    {
        var years = new SampleYears(new DateOnly(year, month, day));

        var files = new SampleFiles(years);

        Assert.Equal(quarter, years.LastQuarter.Code);
        Assert.Equal(years.LastQuarter, files.Values.Where(value => value.Code == "NSP_07").Max(value => value.Period));
        Assert.All(files.Values.Where(value => value.Kind == ValueKind.Outturn), value => Assert.True(value.Period.Last <= years.LastQuarter.Last));
        Assert.InRange(files.Values.Count(value => value.Code == "NSP_01"), 13, 16);
    }

    private static DateOnly Today => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);

    private static Task KeepAsync(RunningApp app) => app.InsideAsync(async services =>
    {
        await services.GetRequiredService<Demonstration>().RunAsync();
        await services.GetRequiredService<KeepSampleIndicators>().RunAsync();
    });

    private static Task<T> InNorthmereAsync<T>(RunningApp app, Func<AppDb, Task<T>> read) => app.InsideAsync(async services =>
    {
        await services.GetRequiredService<Demonstration>().RunAsync();
        return await read(services.GetRequiredService<AppDb>());
    });
}
