using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Areas.Importing;
using Wardmote.Batches;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Areas;

/// <summary>Takes a lookup: which LSOA belongs to which ward and district, or which LSOA of 2011 is which of 2021. Only what concerns the partnership's areas is kept.</summary>
public sealed class ImportLookup(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>A CSV file with two or more columns of codes, and who published it.</summary>
    public sealed record Request(string FileName, Stream Content, string Supplier = "");

    /// <summary>Brings the file in.</summary>
    /// <exception cref="UnreadableFileException">It is no lookup; the message says why.</exception>
    public async Task<ImportedBatch> RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.ImportEvidence);
        UnpackedFile file = await UnpackedFile.OfAsync(request.FileName, request.Content, cancellationToken);
        Batch? batch = await db.BatchHoldingAsync(file.Fingerprint, cancellationToken);
        List<AreaLookup> kept = batch is null ? [] : await db.AreaLookups.Where(lookup => lookup.BatchId == batch.BatchId).ToListAsync(cancellationToken);
        KnownAreas known = await db.KnownAreasAsync(cancellationToken);
        LookupFile read = LookupFile.Open(file.Name, file.Open());
        HashSet<string> concerned = [.. read.Lookups.SelectMany(lookup => lookup.Pairs.Where(pair => known.Concerns(lookup, pair)).Select(pair => pair.From))];
        if (batch is not null && kept.All(lookup => lookup.Rows == PairsOf(read, lookup, concerned).Length))
        {
            return new(batch, IsNew: false);
        }

        if (batch is null)
        {
            batch = new Batch(user.PartnershipId, BatchKind.Lookup, file.Name, file.Fingerprint, file.Bytes, request.Supplier, user.Name, clock.GetUtcNow().UtcDateTime);
            kept = [.. read.Lookups.Select(lookup => new AreaLookup(user.PartnershipId, batch.BatchId, lookup.From, lookup.FromYear, lookup.To, lookup.ToYear))];
            db.Add(batch);
            db.AddRange(kept);
        }

        foreach (AreaLookup lookup in kept)
        {
            lookup.Hold(PairsOf(read, lookup, concerned));
        }

        int rows = kept.Max(lookup => lookup.Rows);
        int others = (int)read.Read - rows - (int)read.Reasons.Sum(reason => reason.Rows);
        batch.Count(read.Read, rows, 0, [.. read.Reasons, .. ImportAreaTable.Others(others, 1)]);
        await db.SaveAsync(user.Did("areas.lookup-imported", batch.BatchId, clock, file.Name), cancellationToken);
        return new(batch, IsNew: true);
    }

    private static AreaPair[] PairsOf(LookupFile read, AreaLookup lookup, HashSet<string> concerned) =>
        [.. read.Lookups.Single(one => one.To == lookup.ToCodes && one.ToYear == lookup.ToYear).Pairs.Where(pair => concerned.Contains(pair.From))];
}
