using System.Globalization;
using System.IO.Compression;
using Microsoft.Extensions.DependencyInjection;
using Wardmote.Access;
using Wardmote.Areas;
using Wardmote.Batches;
using Wardmote.Evidence;
using Wardmote.Evidence.Rows;
using Wardmote.Platform.Data;

namespace Wardmote.Tests.Evidence;

/// <summary>A row of a street file as a plain loop reads it.</summary>
public sealed record PlainRow(double? Longitude, double? Latitude, string Location, string Lsoa, string LsoaName, CrimeType Type);

/// <summary>Street months and boundaries of the shared material, stored without the importer, so that counting is tested apart from it.</summary>
public static class StoredStreetMonths
{
    /// <summary>The rows of a street file of the shared material, which holds no quotation marks.</summary>
    public static IReadOnlyList<PlainRow> Rows(string path)
    {
        using FileStream file = File.OpenRead(Shared.PathOf(path));
        using var reader = new StreamReader(new GZipStream(file, CompressionMode.Decompress));
        List<PlainRow> rows = [];
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            string[] cells = line.Split(',');
            rows.Add(new PlainRow(Number(cells[4]), Number(cells[5]), cells[6], cells[7], cells[8], CrimeTypeNames.Find(cells[9]) ?? CrimeType.Unknown));
        }

        return rows;
    }

    /// <summary>Stores rows as a street month.</summary>
    public static Task<Guid> AddAsync(RunningApp app, string force, DateOnly month, IReadOnlyList<PlainRow> rows) => app.InsideAsync(async services =>
    {
        AppDb db = services.GetRequiredService<AppDb>();
        CurrentUser user = services.GetRequiredService<CurrentUser>();
        var batch = new Batch(app.PartnershipId, BatchKind.Street, $"{month:yyyy-MM}-{force}-street.csv", Guid.CreateVersion7().ToString("n"), 1, "data.police.uk", "The tests", DateTime.UnixEpoch);
        int notPlaced = rows.Count(row => row.Longitude is null);
        var source = new SourceMonth(app.PartnershipId, batch.BatchId, SourceKind.Street, force, month, 1, new MonthFacts { Rows = rows.Count, NotPlaced = notPlaced });
        db.AddRange(batch, source);
        db.AddRange(Columns(rows).Select(column => new IncidentColumn(app.PartnershipId, source.SourceMonthId, column.Name, column.Bytes)));
        await db.SaveAsync(user.Did("evidence.batch-kept", batch.BatchId, TimeProvider.System));
        return source.SourceMonthId;
    });

    /// <summary>Brings a boundary file of the shared material in and answers its set.</summary>
    public static Task<AreaSet> BoundariesAsync(RunningApp app, string file) => app.InsideAsync(async services =>
    {
        await using FileStream content = File.OpenRead(Shared.PathOf($"data/boundaries/{file}.geojson.gz"));
        ImportedBatch imported = await services.GetRequiredService<ImportBoundaries>().RunAsync(new($"{file}.geojson.gz", content));
        AppDb db = services.GetRequiredService<AppDb>();
        Guid setId = db.Areas.First(area => area.BatchId == imported.Batch.BatchId).AreaSetId;
        return await db.AreaSetAsync(setId, TestContext.Current.CancellationToken);
    });

    private static IEnumerable<(string Name, byte[] Bytes)> Columns(IReadOnlyList<PlainRow> rows)
    {
        PlainRow[] placed = [.. rows.Where(row => row.Longitude is not null).DistinctBy(PointOf)];
        Dictionary<(double?, double?, string, string), int> points = placed.Index().ToDictionary(pair => PointOf(pair.Item), pair => pair.Index);
        string[] locations = [.. placed.Select(row => row.Location).Distinct(StringComparer.Ordinal)];
        StatedLsoa[] lsoas = [.. placed.Select(row => new StatedLsoa(row.Lsoa, row.LsoaName)).Distinct()];
        yield return (ColumnName.Points, new MapPoints(
            [.. placed.Select(row => (int)Math.Round(row.Longitude!.Value * 1e6))],
            [.. placed.Select(row => (int)Math.Round(row.Latitude!.Value * 1e6))],
            lsoas,
            [.. placed.Select(row => Array.IndexOf(lsoas, new StatedLsoa(row.Lsoa, row.LsoaName)))],
            locations,
            [.. placed.Select(row => Array.IndexOf(locations, row.Location))]).Pack());
        yield return (ColumnName.Point, new NumberColumn([.. rows.Select(row => row.Longitude is null ? placed.Length : points[PointOf(row)])], placed.Length).Pack());
        yield return (ColumnName.Type, new TypeColumn([.. rows.Select(row => (byte)row.Type)]).Pack());
        yield return (ColumnName.Outcome, new NameColumn([], [.. rows.Select(_ => 0)]).Pack());
        yield return (ColumnName.Id, new IdColumn(new byte[rows.Count * IdColumn.Width]).Pack());
    }

    private static (double?, double?, string, string) PointOf(PlainRow row) => (row.Longitude, row.Latitude, row.Location, row.Lsoa);

    private static double? Number(string cell) => cell.Length == 0 ? null : double.Parse(cell, CultureInfo.InvariantCulture);
}
