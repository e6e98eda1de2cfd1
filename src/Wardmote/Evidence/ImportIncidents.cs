using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Batches;
using Wardmote.Evidence.Fitness;
using Wardmote.Evidence.Reading;
using Wardmote.Evidence.Rows;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Evidence;

/// <summary>
/// Brings in files of the police, each in one transaction with its batch: an import that is interrupted leaves whole files
/// behind and is started again, and files that are kept already change nothing. While a file is stored the next is read.
/// </summary>
public sealed class ImportIncidents(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    private readonly PointHistory _history = new();
    private IReadOnlyList<AreaPlaces> _places = [];

    /// <summary>What is brought in.</summary>
    /// <param name="Files">What was found; the caller closes it.</param>
    /// <param name="Force">The force of files that name none.</param>
    public sealed record Request(PoliceFiles Files, string? Force = null, string Supplier = Publishers.Police, IProgress<ImportProgress>? Progress = null);

    public async Task<ImportReport> RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.ImportEvidence);
        var rules = new ReadingRules(DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime), request.Force is { } force ? ForceNames.Slug(force) : null, Environment.ProcessorCount);
        List<ImportedFile> done = [];
        foreach ((PoliceFile file, string why) in request.Files.Broken)
        {
            done.Add(await RefuseAsync(new ReadFile(file.Path, SourceKind.Street, "", file.Bytes, 0, [new BatchReason(why, 0)], []) { IsRefused = true }, request, cancellationToken));
        }

        _places = await db.PlacesAsync(cancellationToken);
        int leftAlone = request.Files.LeftAlone;
        var meter = new ImportMeter(request.Files.Files, request.Progress);
        Task<ReadFile>? reading = null;
        foreach ((int at, PoliceFile file) in request.Files.Files.Index())
        {
            ReadFile read = await (reading ?? ReadAsync(file, rules, meter, cancellationToken));
            meter.Read(file, read.Read);
            reading = at + 1 < request.Files.Files.Count ? ReadAsync(request.Files.Files[at + 1], rules, meter, cancellationToken) : null;
            try
            {
                if (read.IsStranger)
                {
                    leftAlone++;
                }
                else
                {
                    done.Add(await KeepAsync(read, request, cancellationToken));
                }
            }
            catch
            {
                // The file that is being read meanwhile must not outlive the archive that it lies in.
                await (reading ?? Task.FromResult(read)).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
                throw;
            }

            meter.Kept(file);
        }

        return new ImportReport(done, leftAlone);
    }

    private static Task<ReadFile> ReadAsync(PoliceFile file, ReadingRules rules, ImportMeter meter, CancellationToken cancellationToken) =>
        Task.Run(() => FileReader.ReadAsync(file, rules, meter.For(file), cancellationToken), cancellationToken);

    private async Task<ImportedFile> KeepAsync(ReadFile read, Request request, CancellationToken cancellationToken)
    {
        if (read.IsRefused || (read.Kept == 0 && read.Read > 0))
        {
            return await RefuseAsync(read, request, cancellationToken);
        }

        if (await db.BatchHoldingAsync(read.Fingerprint, cancellationToken) is { } known)
        {
            return new ImportedFile(read.Path, ImportOutcome.Unchanged, known);
        }

        Batch batch = NewBatch(read, request);
        batch.Count(read.Read, read.Kept, read.NotPlaced, read.Reasons);
        db.Add(batch);
        int replaced = 0;
        foreach (ReadMonth month in read.Months)
        {
            replaced += await AddAsync(batch, read.Kind, month, cancellationToken);
        }

        await db.SaveAsync(user.Did("evidence.batch-kept", batch.BatchId, clock, batch.FileName), cancellationToken);
        db.ChangeTracker.Clear();
        return new ImportedFile(read.Path, ImportOutcome.Kept, batch, replaced);
    }

    /// <summary>Adds the next version of a month; it is the one that counts from now on.</summary>
    private async Task<int> AddAsync(Batch batch, SourceKind kind, ReadMonth read, CancellationToken cancellationToken)
    {
        List<SourceMonth> earlier = await db.SourceMonths.Where(month => month.Kind == kind && month.Month == read.Month && month.Force == read.Force).ToListAsync(cancellationToken);
        foreach (SourceMonth one in earlier)
        {
            one.IsCurrent = false;
        }

        await RememberAsync(kind, read, cancellationToken);
        MapPoints points = read.Rows.Points;
        MonthFacts facts = read.Facts with { PointsSeenBefore = _history.SeenBefore(HistoryOf(kind, read.Force), read.Month, points) };
        _history.Note(HistoryOf(kind, read.Force), read.Month, points);
        var month = new SourceMonth(user.PartnershipId, batch.BatchId, kind, read.Force, read.Month, earlier.Select(one => one.VersionNumber).DefaultIfEmpty().Max() + 1, facts);
        db.Add(month);
        foreach ((string name, byte[] bytes) in read.Columns)
        {
            db.Add(new IncidentColumn(user.PartnershipId, month.SourceMonthId, name, bytes));
        }

        // What is in memory is counted by the areas of today at once; pages count for themselves where areas come later.
        db.AddRange((kind == SourceKind.Street ? _places : []).Select(places => places.TallyOf(month, read.Rows)));

        return earlier.Count > 0 ? 1 : 0;
    }

    /// <summary>Looks up the points of the months before that were not part of this import.</summary>
    private async Task RememberAsync(SourceKind kind, ReadMonth read, CancellationToken cancellationToken)
    {
        List<SourceMonth> before = await db.CurrentMonths(kind, read.Month.AddMonths(-PointHistory.MonthsBack), read.Month.AddMonths(-1)).AsNoTracking().Where(month => month.Force == read.Force).ToListAsync(cancellationToken);
        foreach (SourceMonth month in before.Where(month => !_history.Knows(HistoryOf(kind, month.Force), month.Month)))
        {
            _history.Note(HistoryOf(kind, month.Force), month.Month, await db.PointsOfAsync(month.SourceMonthId, cancellationToken));
        }
    }

    private static string HistoryOf(SourceKind kind, string force) => $"{kind} {force}";

    /// <summary>Keeps the reason why a file is not kept; once, however often it comes.</summary>
    private async Task<ImportedFile> RefuseAsync(ReadFile read, Request request, CancellationToken cancellationToken)
    {
        Batch batch = NewBatch(read, request);
        batch.Refuse(read.Read, read.Reasons);
        if (!await db.Batches.AnyAsync(one => one.Fingerprint == batch.Fingerprint && one.FileName == batch.FileName && one.Bytes == batch.Bytes && one.State == BatchState.Refused, cancellationToken))
        {
            db.Add(batch);
            await db.SaveAsync(user.Did("evidence.batch-refused", batch.BatchId, clock, batch.FileName), cancellationToken);
            db.ChangeTracker.Clear();
        }

        return new ImportedFile(read.Path, ImportOutcome.Refused, batch);
    }

    private Batch NewBatch(ReadFile read, Request request)
    {
        BatchKind kind = read.Kind switch
        {
            SourceKind.Street => BatchKind.Street,
            SourceKind.Outcomes => BatchKind.Outcomes,
            _ => BatchKind.StopAndSearch,
        };
        return new Batch(user.PartnershipId, kind, BatchName.Of(read.Path), read.Fingerprint, read.Bytes, BatchName.Supplier(read.Path, request.Supplier), user.Name, clock.GetUtcNow().UtcDateTime);
    }
}
