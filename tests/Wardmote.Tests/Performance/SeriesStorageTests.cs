using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Wardmote.Access;
using Wardmote.Performance;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Tests.Performance;

public sealed class SeriesStorageTests
{
    private static readonly JsonSerializerOptions WithoutComputed = new() { IgnoreReadOnlyProperties = true };

    [Theory]
    [MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task An_indicator_comes_back_with_its_series_and_a_computed_one_with_it(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);
        Period quarter = PeriodReader.Read("2025-Q1")!.Value;
        IndicatorDefinition definition = new()
        {
            Code = "NM_01", Title = "Reports", Targets = [new() { For = "2025/26", Kind = TargetKind.Change, ChangePercent = -2, BaselinePeriod = "2024/25" }],
            Breaks = [new(new DateOnly(2025, 4, 1), "Counted anew")], Owner = new PersonName("Tobias Quill"), Thresholds = new(3, IsPercentOfTarget: true),
        };
        var reports = new Indicator(app.PartnershipId, definition);
        var doubled = new Indicator(app.PartnershipId, new() { Code = "NM_02", Title = "Twice the reports", Formula = "[NM_01] * 2" });
        await app.InsideAsync(async services =>
        {
            AppDb db = services.GetRequiredService<AppDb>();
            db.AddRange(reports, doubled);
            ValueEntry entry = new(null, "Tobias Quill", new DateTime(2025, 7, 14, 0, 0, 0, DateTimeKind.Utc), ValueRoute.Typed);
            db.AddRange(
                new IndicatorValue(reports, quarter, ValueKind.Outturn, EnteredNumber.Of(43), entry),
                new IndicatorValue(reports, quarter.Next, ValueKind.Outturn, EnteredNumber.Of(SpecialValue.NotYetAvailable), entry));
            await db.SaveAsync(services.GetRequiredService<CurrentUser>().Did("performance.values-entered", reports.IndicatorId, TimeProvider.System));
        });

        (Indicator kept, Series series, Series computed) = await app.InsideAsync(async services =>
        {
            AppDb db = services.GetRequiredService<AppDb>();
            Indicator again = await db.IndicatorCodedAsync("NM_01", CancellationToken.None);
            return (again, await db.SeriesAsync(again, CancellationToken.None), await db.SeriesAsync(await db.IndicatorCodedAsync("NM_02", CancellationToken.None), CancellationToken.None));
        });

        Assert.Equal(Stored(definition), Stored(kept.Definition));
        Assert.Equal([43d, null], series.Points.Select(point => point.Number));
        Assert.Equal(SpecialValue.NotYetAvailable, series.At(quarter.Next)!.Special);
        Assert.Equal("typed by Tobias Quill on 14 July 2025", series.At(quarter)!.Origin);
        Assert.Equal(86, computed.At(quarter)!.Number);
    }

    private static string Stored(IndicatorDefinition definition) => JsonSerializer.Serialize(definition, WithoutComputed);
}
