using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Areas;
using Wardmote.Evidence.Rows;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Evidence;

/// <summary>
/// Counts the incidents of each street month in the areas of each set, where that has not been done by the set's present borders.
/// Pages count for themselves what is not counted yet, so that nothing waits for this and nothing is wrong without it.
/// </summary>
public sealed class CountAreas(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    private static readonly string[] Columns = [ColumnName.Points, ColumnName.Point, ColumnName.Type];

    /// <summary>Counts what is not counted yet.</summary>
    /// <returns>How many months were counted, once for each set.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken = default)
    {
        if (!user.May(Permission.DrawAreas))
        {
            user.Must(Permission.ImportEvidence);
        }

        List<AreaSet> sets = await db.AreaSets.AsNoTracking().OrderBy(set => set.AreaSetId).ToListAsync(cancellationToken);
        List<SourceMonth> months = await db.SourceMonths.AsNoTracking().Where(month => month.Kind == SourceKind.Street && month.IsCurrent).OrderBy(month => month.Month).ToListAsync(cancellationToken);
        Dictionary<(Guid AreaSetId, Guid SourceMonthId), AreaTally> stale = [];
        HashSet<(Guid, Guid)> counted = [];
        foreach (var tally in await db.AreaTallies.AsNoTracking().Select(tally => new { tally.AreaSetId, tally.SourceMonthId, tally.Revision }).ToListAsync(cancellationToken))
        {
            if (sets.Exists(set => set.AreaSetId == tally.AreaSetId && set.Revision == tally.Revision))
            {
                counted.Add((tally.AreaSetId, tally.SourceMonthId));
            }
        }

        Guid[] outdated = [.. sets.Select(set => set.AreaSetId).Where(id => months.Exists(month => !counted.Contains((id, month.SourceMonthId))))];
        foreach (AreaTally tally in await db.AreaTallies.Where(tally => outdated.Contains(tally.AreaSetId)).ToListAsync(cancellationToken))
        {
            stale[(tally.AreaSetId, tally.SourceMonthId)] = tally;
        }

        List<AreaPlaces> places = [];
        foreach (AreaSet set in sets.Where(set => outdated.Contains(set.AreaSetId)))
        {
            places.Add(await db.PlacesOfAsync(set, cancellationToken));
        }

        int done = 0;
        foreach (SourceMonth month in months)
        {
            AreaPlaces[] missing = [.. places.Where(place => !counted.Contains((place.AreaSetId, month.SourceMonthId)))];
            if (missing.Length > 0)
            {
                MonthRows rows = await db.RowsOfAsync(month.SourceMonthId, Columns, cancellationToken);
                foreach (AreaPlaces place in missing)
                {
                    Keep(place.TallyOf(month, rows), stale);
                    done++;
                }
            }
        }

        await SaveAsync(done, cancellationToken);
        return done;
    }

    private void Keep(AreaTally counted, Dictionary<(Guid, Guid), AreaTally> stale)
    {
        if (stale.TryGetValue((counted.AreaSetId, counted.SourceMonthId), out AreaTally? old))
        {
            old.CountAgain(counted);
        }
        else
        {
            db.Add(counted);
        }
    }

    private async Task SaveAsync(int done, CancellationToken cancellationToken)
    {
        if (done == 0)
        {
            return;
        }

        try
        {
            await db.SaveAsync(user.Did("evidence.areas-counted", user.PartnershipId, clock), cancellationToken);
        }
        catch (ChangedMeanwhileException)
        {
            // Somebody else's import has counted the same months by the same borders: the numbers are there.
            db.ChangeTracker.Clear();
        }
    }
}
