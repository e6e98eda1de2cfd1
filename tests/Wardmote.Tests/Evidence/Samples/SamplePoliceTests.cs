using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Wardmote.Areas;
using Wardmote.Evidence;
using Wardmote.Platform.Data;

namespace Wardmote.Tests.Evidence.Samples;

public sealed class SamplePoliceTests
{
    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task Northmere_has_five_years_of_police_data_with_one_month_missing_and_one_supplied_twice(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);
        await app.InsideAsync(services => services.GetRequiredService<KeepSampleEvidence>().RunAsync(TestContext.Current.CancellationToken));

        (SourceMonth[] months, Counts counts) = await app.InsideAsync(async services =>
        {
            AppDb db = services.GetRequiredService<AppDb>();
            SourceMonth[] all = await db.SourceMonths.AsNoTracking().Where(month => month.Kind == SourceKind.Street).OrderBy(month => month.Month).ToArrayAsync(TestContext.Current.CancellationToken);
            AreaSet wards = await db.AreaSets.AsNoTracking().SingleAsync(set => set.Kind == AreaKind.Ward, TestContext.Current.CancellationToken);
            return (all, await db.CountsAsync(new(wards.AreaSetId, all[0].Period, all[^1].Period), TestContext.Current.CancellationToken));
        });

        Assert.Equal((60, 59, 1), (months.Length, months.Count(month => month.IsCurrent), months.Count(month => month.VersionNumber == 2)));
        Assert.Equal((9, 60, 59), (counts.Areas.Count, counts.Months.Count, counts.MonthsPresent));
        int placed = months.Where(month => month.IsCurrent).Sum(month => month.Rows - month.NotPlaced);
        Assert.Equal(placed, counts.Areas.Sum(area => counts.Total(area.Index, Enum.GetValues<CrimeType>())));
    }
}
