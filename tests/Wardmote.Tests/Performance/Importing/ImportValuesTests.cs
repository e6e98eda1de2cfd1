using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Wardmote.Performance;
using Wardmote.Performance.Importing;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Tests.Performance.Importing;

public sealed class ImportValuesTests
{
    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    [Requirement("S4.30")]
    public async Task A_file_that_is_half_wrong_gives_its_good_rows_and_says_of_each_other_why(Engine engine)
    {
        const string File = """
            Code,Title,Period,Value,Target,Status,Owner,Notes
            NM_01,Reports of anti-social behaviour,2025-Q1,"1,037",1000,Red,Tobias Quill,Three schemes
            NM_01,Reports of anti-social behaviour,Q2 2025/26,c. 40,,,,
            NM_02,Cases closed,2025-Q1,27/43,60%,,,
            NM_02,Cases closed,2025-Q2,103%,,,,
            NM_03,Vehicles stopped,2025-Q1,12,,,,
            NM_01,Reports of anti-social behaviour,2025-Q5,12,,,,
            NM_01,Reports of anti-social behaviour,2025/26,12,,,,
            NM_01,Reports of anti-social behaviour,2024-Q4,"1.037,5",,,,
            NM_01,Reports of anti-social behaviour,2024-Q3,10,,,,
            NM_01,Reports of anti-social behaviour,2024-Q3,11,,,,
            ,,2025-Q1,12,,,,
            NM_01,Reports of anti-social behaviour,2024-Q2,n/a,,,,
            """;
        await using RunningApp app = await RunningApp.StartAsync(engine);
        Indicator reports = await app.AddIndicatorAsync(StoredIndicators.Reports);
        Indicator closed = await app.AddIndicatorAsync(StoredIndicators.Closed);

        IReadOnlyList<ImportRow> first = await ImportAsync(app, File);
        IReadOnlyList<ImportRow> again = await ImportAsync(app, File);

        Assert.Equal(4, first.Count(row => row.IsTaken));
        Assert.Equal("4 taken, 0 unchanged, 0 closed, 8 not taken", ImportValues.Words(first));
        Assert.All(first.Where(row => !row.IsTaken), row => Assert.NotEmpty(row.Why));
        Assert.Contains("between 0 and 100", first.Single(row => row.Source.Written == "103%").Why, StringComparison.Ordinal);
        Assert.Equal(ImportOutcome.Unknown, first.Single(row => row.Source.Code == "NM_03").Outcome);
        Assert.Equal("0 taken, 4 unchanged, 0 closed, 8 not taken", ImportValues.Words(again));
        IndicatorValue value = (await app.ValueAsync(reports, PeriodReader.Read("2025-Q1")!.Value))!;
        Assert.Equal((1037d, ValueRoute.File, "Three schemes"), (value.Number, value.Route, value.Note));
        Assert.Equal((27d, 43d), ((await app.ValueAsync(closed, PeriodReader.Read("2025-Q1")!.Value))!.Numerator, (await app.ValueAsync(closed, PeriodReader.Read("2025-Q1")!.Value))!.Denominator));
        Indicator targeted = await app.InsideAsync(services => services.GetRequiredService<AppDb>().IndicatorCodedAsync("NM_01", CancellationToken.None));
        Target target = Assert.Single(targeted.Definition.Targets);
        Assert.Equal((1000d, "2025-Q1", "export.csv"), (target.Number, target.For, target.Source));
        Assert.Equal(1, await app.InsideAsync(services => services.GetRequiredService<AppDb>().ImportDrafts.CountAsync()));
    }

    [Fact]
    public async Task Periods_side_by_side_under_merged_headings_are_read()
    {
        const string File = """
            Performance report,,,,,
            ,,2023/24,,2024/25,
            Code,Description,Actual,Target,Actual,Target
            NM_04,Residents who feel safe,61.2%,60%,62.8%,65%
            """;
        await using RunningApp app = await RunningApp.StartAsync();
        Indicator safe = await app.AddIndicatorAsync(new() { Code = "NM_04", Title = "Residents who feel safe", Type = DataType.Percentage, Frequency = PeriodKind.FinancialYear, Targets = [new() { For = "2024/25", Number = 70, Source = "Plan" }] });

        IReadOnlyList<ImportRow> rows = await ImportAsync(app, File);

        Assert.Equal([("2023/24", 61.2), ("2024/25", 62.8)], rows.Select(row => (row.Period!.Value.Code, row.Entered!.Number!.Value)));
        Assert.Equal([TargetOutcome.New, TargetOutcome.Contradicts], rows.Select(row => row.TargetOutcome));
        Indicator kept = await app.InsideAsync(services => services.GetRequiredService<AppDb>().IndicatorAsync(safe.IndicatorId, CancellationToken.None));
        Assert.Equal([("2024/25", 70d), ("2023/24", 60d)], kept.Definition.Targets.Select(target => (target.For, target.Number!.Value)));
    }

    [Fact]
    public async Task A_closed_figure_that_differs_is_corrected_only_with_a_reason()
    {
        const string File = "Code,Period,Value\nNM_01,2025-Q2,44\n";
        await using RunningApp app = await RunningApp.StartAsync();
        Indicator reports = await app.AddIndicatorAsync(StoredIndicators.Reports);
        await app.EnterAsync(reports, StoredIndicators.Quarter, 43);
        await app.InsideAsync(async services =>
        {
            Round round = await services.GetRequiredService<OpenRound>().RunAsync(new(StoredIndicators.Quarter, new DateOnly(2025, 10, 21)));
            await services.GetRequiredService<CloseRound>().RunAsync(new(round.RoundId));
        });

        IReadOnlyList<ImportRow> refused = await ImportAsync(app, File);
        double? before = (await app.ValueAsync(reports, StoredIndicators.Quarter))!.Number;
        await ImportAsync(app, File, reason: "The supplier counted again");
        IndicatorValue after = (await app.ValueAsync(reports, StoredIndicators.Quarter))!;

        Assert.Equal(ImportOutcome.Closed, Assert.Single(refused).Outcome);
        Assert.Equal(43, before);
        Assert.Equal((44d, 2, "The supplier counted again"), (after.Number, after.VersionNumber, after.Reason));
    }

    [Fact]
    public async Task An_unknown_code_becomes_an_indicator_where_somebody_wants_it()
    {
        const string File = "Code,Title,Q1 2025/26,Q2 2025/26,Managed By\nNM_09,Marshals’ patrols,62.8%,70.1%,Priya Lindale\n";
        await using RunningApp app = await RunningApp.StartAsync();

        IReadOnlyList<ImportRow> unknown = await ImportAsync(app, File);
        IReadOnlyList<ImportRow> taken = await ImportAsync(app, File, define: ["NM_09"]);

        Assert.All(unknown, row => Assert.Equal(ImportOutcome.Unknown, row.Outcome));
        Assert.All(taken, row => Assert.True(row.IsTaken));
        Indicator indicator = await app.InsideAsync(services => services.GetRequiredService<AppDb>().IndicatorCodedAsync("NM_09", CancellationToken.None));
        Assert.Equal((DataType.Percentage, 1, PeriodKind.Quarter, "Priya Lindale"), (indicator.Definition.Type, indicator.Definition.Decimals, indicator.Frequency, indicator.Definition.Owner!.Name));
    }

    [Fact]
    public async Task A_mended_cell_is_taken_and_a_kept_map_is_used_again()
    {
        const string File = "Ref,Measure,When,Latest\nNM_1,Reports,2025-Q2,43\n";
        await using RunningApp app = await RunningApp.StartAsync();
        await app.AddIndicatorAsync(StoredIndicators.Reports);

        IReadOnlyList<ImportRow> rows = await app.InsideAsync(async services =>
        {
            var map = new ColumnMap { Columns = [new("Ref", ColumnRole.Code), new("Measure", ColumnRole.Title), new("When", ColumnRole.Period), new("Latest", ColumnRole.Value)] };
            await services.GetRequiredService<KeepValueMap>().RunAsync(new("The supplier’s export", map));
            ImportDraft draft = await services.GetRequiredService<StartImport>().RunAsync(new("export.csv", new MemoryStream(Encoding.UTF8.GetBytes(File.Replace("Latest", "Value", StringComparison.Ordinal))), "The supplier’s export"));
            await services.GetRequiredService<MendImport>().RunAsync(new(draft.ImportDraftId, map with { Columns = [.. map.Columns, new("Value", ColumnRole.Value)] }, [new(0, 2, 0, "NM_01")]));
            return await services.GetRequiredService<ImportValues>().RunAsync(new(draft.ImportDraftId));
        });

        Assert.True(Assert.Single(rows).IsTaken);
    }

    [Fact]
    public async Task A_file_without_headings_says_what_to_put_there()
    {
        await using RunningApp app = await RunningApp.StartAsync();

        UnreadableFileException refusal = await Assert.ThrowsAsync<UnreadableFileException>(() => ImportAsync(app, "43,44\n45,46\n"));

        Assert.Contains("Code, Title, Period, Value", refusal.Message, StringComparison.Ordinal);
    }

    private static Task<IReadOnlyList<ImportRow>> ImportAsync(RunningApp app, string file, IReadOnlyCollection<string>? define = null, string? reason = null) => app.InsideAsync(async services =>
    {
        ImportDraft draft = await services.GetRequiredService<StartImport>().RunAsync(new("export.csv", new MemoryStream(Encoding.UTF8.GetBytes(file))));
        return await services.GetRequiredService<ImportValues>().RunAsync(new(draft.ImportDraftId, define, reason));
    });
}
