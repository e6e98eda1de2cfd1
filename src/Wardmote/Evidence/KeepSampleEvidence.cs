using System.Text;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Areas;
using Wardmote.Batches;
using Wardmote.Evidence.Reading;
using Wardmote.Evidence.Samples;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Evidence;

/// <summary>
/// Gives Northmere its wards, its people and five years of police files, through the same imports as anybody's. The town is kept
/// as files; the police files are made up by the program, so that they end two months ago whenever it starts.
/// </summary>
public sealed class KeepSampleEvidence(AppDb db, CurrentUser user, TimeProvider clock, ImportBoundaries boundaries, ImportLookup lookup, ImportAreaTable tables, ImportIncidents incidents) : IUseCase
{
    private const string Supplier = "Made up for the demonstration";
    private const string Lookup = "northmere-lookup.csv";

    /// <summary>Does nothing where the partnership has police data already.</summary>
    public async Task RunAsync(CancellationToken cancellationToken = default)
    {
        user.Must(Permission.ImportEvidence);
        if (await db.SourceMonths.AnyAsync(cancellationToken))
        {
            return;
        }

        foreach (string file in new[] { "northmere-district.geojson", "northmere-wards.geojson", "northmere-lsoas.geojson" })
        {
            await using Stream content = SampleTown.Open(file);
            await boundaries.RunAsync(new(file, content, Supplier: Supplier), cancellationToken);
        }

        await using (Stream content = SampleTown.Open(Lookup))
        {
            await lookup.RunAsync(new(Lookup, content, Supplier), cancellationToken);
        }

        foreach ((string file, BatchKind kind) in new[] { ("northmere-wards-mid2024-population.csv", BatchKind.Population), ("northmere-lsoas-mid2024-population.csv", BatchKind.Population), ("northmere-deprivation.csv", BatchKind.Deprivation) })
        {
            await using Stream content = SampleTown.Open(file);
            await tables.RunAsync(new(file, content, kind, Supplier: Supplier), cancellationToken);
        }

        DateOnly today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        using var files = PoliceFiles.Of([.. new SamplePolice(today).Streets().Concat(new SampleStops(today).Files()).Select(Made)], []);
        await incidents.RunAsync(new(files, Supplier: Supplier), cancellationToken);
    }

    private static PoliceFile Made(SampleFile file)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(file.Text);
        return new PoliceFile(file.Name, bytes.Length, () => new MemoryStream(bytes, writable: false));
    }
}
