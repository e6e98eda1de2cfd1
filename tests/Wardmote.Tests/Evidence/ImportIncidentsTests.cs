using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Wardmote.Batches;
using Wardmote.Evidence;
using Wardmote.Evidence.Reading;
using Wardmote.Evidence.Rows;
using Wardmote.Platform.Data;
using Wardmote.Tests.Evidence.Reading;

namespace Wardmote.Tests.Evidence;

/// <summary>Bringing police files into the database.</summary>
public sealed class ImportIncidentsTests
{
    [Theory]
    [MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task A_file_is_kept_with_its_batch_its_month_and_its_columns(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);

        ImportReport report = await ImportAsync(app, Given.File(Given.StreetName, Given.StreetHeader + Given.Row(Given.Id(1)) + Given.Row("", longitude: "", latitude: "") + "two,columns\n"));

        ImportedFile file = Assert.Single(report.Files);
        Assert.Equal((3L, 2L, 1L, 1L), (report.Read, report.Kept, report.NotPlaced, report.Refused));
        await app.InsideAsync(async services =>
        {
            var db = services.GetRequiredService<AppDb>();
            SourceMonth month = await db.SourceMonths.SingleAsync();
            Assert.Equal((file.Batch.BatchId, "south-yorkshire", 1, true, 2, 1), (month.BatchId, month.Force, month.VersionNumber, month.IsCurrent, month.Rows, month.NotPlaced));
            MonthRows rows = await db.RowsOfAsync(month.SourceMonthId, [ColumnName.Points, ColumnName.Point, ColumnName.Id], default);
            Assert.Equal([0, rows.Points.None], rows.Point.Numbers.ToArray());
            Assert.Equal(Given.Id(1), rows.Id.Text(0));
            Assert.Equal((BatchState.Kept, Given.StreetName, 1), (file.Batch.State, file.Batch.FileName, (await db.BatchAsync(file.Batch.BatchId, default)).Reasons.Count));
        });
    }

    [Theory]
    [MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task The_same_file_again_changes_nothing_and_other_rows_make_the_next_version(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);
        string content = Given.StreetHeader + Given.Row(Given.Id(1));
        await ImportAsync(app, Given.File(Given.StreetName, content));

        ImportReport again = await ImportAsync(app, Given.File(Given.StreetName + ".gz", Given.Packed(content)));
        ImportReport other = await ImportAsync(app, Given.File(Given.StreetName, content + Given.Row(Given.Id(2))));

        Assert.Equal(ImportOutcome.Unchanged, Assert.Single(again.Files).Outcome);
        Assert.Equal((ImportOutcome.Kept, 1), (other.Files[0].Outcome, other.Files[0].Replaced));
        await app.InsideAsync(async services =>
        {
            List<SourceMonth> months = await services.GetRequiredService<AppDb>().SourceMonths.OrderBy(month => month.VersionNumber).ToListAsync();
            Assert.Equal([(1, false, 1), (2, true, 2)], months.Select(month => (month.VersionNumber, month.IsCurrent, month.Rows)));
        });
    }

    [Fact]
    public async Task A_file_of_several_months_is_one_batch_of_several_months()
    {
        await using RunningApp app = await RunningApp.StartAsync();

        ImportReport report = await ImportAsync(app, Given.File("extract.csv", Given.StreetHeader + Given.Row(month: "2021-03") + Given.Row(month: "2021-04") + Given.Row(month: "2021-04")));

        await app.InsideAsync(async services =>
        {
            List<SourceMonth> months = await services.GetRequiredService<AppDb>().SourceMonths.OrderBy(month => month.Month).ToListAsync();
            Assert.Equal([(3, 1), (4, 2)], months.Select(month => (month.Month.Month, month.Rows)));
            Assert.All(months, month => Assert.Equal(report.Files[0].Batch.BatchId, month.BatchId));
        });
    }

    [Fact]
    public async Task A_file_of_which_nothing_can_be_used_is_kept_as_refused_once()
    {
        await using RunningApp app = await RunningApp.StartAsync();

        ImportReport first = await ImportAsync(app, Given.File(Given.StreetName, "hello,world\n1,2\n"));
        await ImportAsync(app, Given.File(Given.StreetName, "hello,world\n1,2\n"));

        Assert.Equal((ImportOutcome.Refused, 1L, 1L), (first.Files[0].Outcome, first.Read, first.Refused));
        await app.InsideAsync(async services =>
        {
            Batch batch = await services.GetRequiredService<AppDb>().Batches.SingleAsync();
            Assert.Equal((BatchState.Refused, 1L), (batch.State, batch.Refused));
            Assert.Contains("“hello,world”", Assert.Single(batch.Reasons).Why, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task An_archive_is_read_member_by_member_and_says_which_archive_supplied_the_month()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        byte[] archive = Given.Archive(
            ("2021-02/2021-02-south-yorkshire-street.csv", Given.StreetHeader + Given.Row(Given.Id(1), "2021-02")),
            ("2021-03/2021-03-south-yorkshire-street.csv", Given.StreetHeader + Given.Row(Given.Id(2))),
            ("2021-03/2021-03-essex-street.csv", Given.StreetHeader + Given.Row(Given.Id(3))));

        ImportReport report = await ImportAsync(app, ["south-yorkshire"], Given.File("/downloads/2021-09.zip", archive));

        Assert.Equal((2, 1, 2L), (report.Files.Count, report.LeftAlone, report.Kept));
        Assert.Equal(("2021-09.zip/2021-02/2021-02-south-yorkshire-street.csv", "data.police.uk, archive 2021-09"), (report.Files[0].Batch.FileName, report.Files[0].Batch.Supplier));
    }

    [Fact]
    public async Task An_import_that_is_interrupted_leaves_whole_files_and_can_be_started_again()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        using var stop = new CancellationTokenSource();
        PoliceFile[] files = [.. Enumerable.Range(1, 6).Select(month => Given.File($"2021-0{month}-south-yorkshire-street.csv", Given.StreetHeader + Given.Row(Given.Id(month), $"2021-0{month}")))];

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => app.InsideAsync(async services =>
        {
            using PoliceFiles found = PoliceFiles.Of(files, []);
            var progress = new StopAfter(2, stop);
            return await services.GetRequiredService<ImportIncidents>().RunAsync(new(found, Progress: progress), stop.Token);
        }));
        int kept = await app.InsideAsync(services => services.GetRequiredService<AppDb>().SourceMonths.CountAsync());
        ImportReport again = await ImportAsync(app, files);

        Assert.InRange(kept, 2, 5);
        Assert.Equal((kept, 6 - kept), (again.Files.Count(file => file.Outcome == ImportOutcome.Unchanged), again.Files.Count(file => file.Outcome == ImportOutcome.Kept)));
    }

    [Fact]
    public async Task The_share_of_map_points_seen_before_shows_when_the_map_was_renewed()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        PoliceFile Month(int month, string latitude) => Given.File($"2022-0{month}-south-yorkshire-street.csv", Given.StreetHeader + Given.Row(Given.Id(month), $"2022-0{month}", latitude: latitude));

        await ImportAsync(app, [.. Enumerable.Range(1, 4).Select(month => Month(month, "53.381129"))]);
        await ImportAsync(app, [.. Enumerable.Range(5, 3).Select(month => Month(month, "53.381129")), Month(8, "53.390000")]);

        await app.InsideAsync(async services =>
        {
            List<SourceMonth> months = await services.GetRequiredService<AppDb>().SourceMonths.OrderBy(month => month.Month).ToListAsync();
            Assert.Equal([null, null, null, null, null, null, 1.0, 0.0], months.Select(month => month.Facts.PointsSeenBefore));
        });
    }

    private static Task<ImportReport> ImportAsync(RunningApp app, params PoliceFile[] files) => ImportAsync(app, [], files);

    private static Task<ImportReport> ImportAsync(RunningApp app, string[] forces, params PoliceFile[] files) => app.InsideAsync(async services =>
    {
        using PoliceFiles found = PoliceFiles.Of(files, forces);
        return await services.GetRequiredService<ImportIncidents>().RunAsync(new(found), TestContext.Current.CancellationToken);
    });

    private sealed class StopAfter(int files, CancellationTokenSource stop) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value)
        {
            if (value.FilesDone >= files)
            {
                stop.Cancel();
            }
        }
    }
}
