using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Areas.Importing;
using Wardmote.Batches;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Areas;

/// <summary>
/// Takes a table of figures by area: population, households, deprivation, or the recorded crime of all partnerships. Where the partnership
/// has areas of that kind only their rows are kept. The same file again changes nothing, unless areas have come since that it holds.
/// </summary>
public sealed class ImportAreaTable(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>A CSV file, what it is (<see cref="BatchKind.Population"/>, Deprivation or Comparison), the year where the file does not say it, and who published it.</summary>
    public sealed record Request(string FileName, Stream Content, BatchKind Kind, int? Year = null, string Supplier = "");

    /// <summary>Brings the file in.</summary>
    /// <exception cref="UnreadableFileException">It is no such table, or its codes cannot be right; the message says why.</exception>
    public async Task<ImportedBatch> RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.ImportEvidence);
        UnpackedFile file = await UnpackedFile.OfAsync(request.FileName, request.Content, cancellationToken);
        Batch? batch = await db.BatchHoldingAsync(file.Fingerprint, cancellationToken);
        AreaTable? table = batch is null ? null : await db.AreaTables.SingleOrDefaultAsync(one => one.BatchId == batch.BatchId, cancellationToken);
        if (batch is not null && table is null)
        {
            return new(batch, IsNew: false);
        }

        KnownAreas known = await db.KnownAreasAsync(cancellationToken);
        FigureTable read = request.Kind switch
        {
            BatchKind.Population => FigureReading.Population(file.Name, file.Open(), known.NamesByCode, request.Year),
            BatchKind.Deprivation => FigureReading.Deprivation(file.Name, file.Open()),
            BatchKind.Comparison => FigureReading.Comparison(file.Name, file.Open()),
            _ => throw new ArgumentException($"A file of the kind {request.Kind} is no table of figures", nameof(request)),
        };
        AreaTableRow[] rows = [.. read.Rows.Where(row => read.Subject == AreaSubject.RecordedCrime || known.Concerns(read.Codes, row.Code, row.Within, row.WithinName))];
        if (table is not null && table.Rows == rows.Length)
        {
            return new(batch!, IsNew: false);
        }

        if (batch is null)
        {
            batch = new Batch(user.PartnershipId, request.Kind, file.Name, file.Fingerprint, file.Bytes, request.Supplier, user.Name, clock.GetUtcNow().UtcDateTime);
            db.Add(batch);
        }

        if (table is null)
        {
            table = new AreaTable(user.PartnershipId, batch.BatchId, read.Subject, read.Codes, read.CodeYear, read.Year, read.Basis, read.Sex);
            db.Add(table);
        }

        table.Hold(read.Columns, rows);
        batch.Count(read.Read, (long)Math.Round(rows.Length * read.RowsAnArea), 0, [.. read.Reasons, .. Others(read.Rows.Count - rows.Length, read.RowsAnArea)]);
        await db.SaveAsync(user.Did("areas.table-imported", batch.BatchId, clock, file.Name), cancellationToken);
        return new(batch, IsNew: true);
    }

    /// <summary>What is said of rows of areas that the partnership does not have.</summary>
    internal static IEnumerable<BatchReason> Others(int areas, double rowsAnArea) =>
        areas == 0 ? [] : [new BatchReason("Of areas that the partnership does not have; bring the file in again when their boundaries have come", (long)Math.Round(areas * rowsAnArea))];
}
