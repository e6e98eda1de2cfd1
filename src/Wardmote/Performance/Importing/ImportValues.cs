using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Performance.Importing;

/// <summary>Takes the good values of a file: what is refused stays with the draft, to be mended. Taking them again changes nothing.</summary>
public sealed class ImportValues(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>The draft, and what is taken besides the ordinary.</summary>
    /// <param name="Define">The codes, or titles where there is no code, that become new indicators.</param>
    /// <param name="Reason">Why closed figures that differ are corrected; none where they are left as they are.</param>
    public sealed record Request(Guid ImportDraftId, IReadOnlyCollection<string>? Define = null, string? Reason = null);

    /// <summary>Every value of the file with what became of it. After the change a taken one still says what it was.</summary>
    public async Task<IReadOnlyList<ImportRow>> RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.RunRounds);
        ImportDraft draft = await db.ImportDraftAsync(request.ImportDraftId, cancellationToken);
        DateTime now = clock.GetUtcNow().UtcDateTime;
        IReadOnlyList<FileValue> values = draft.Values;
        List<Indicator> indicators = await db.Indicators.ToListAsync(cancellationToken);
        Define(request.Define ?? [], values, indicators);
        IReadOnlyList<ImportRow> rows = await db.CheckAsync(values, indicators, DateOnly.FromDateTime(now), cancellationToken);
        int changes = 0;
        foreach (ImportRow row in rows)
        {
            changes += Take(row, request.Reason, new ValueEntry(user.UserId, user.Name, now, ValueRoute.File, $"{draft.FileName}, {row.Source.Place}", row.Source.Notes is { Length: > 0 } note ? note : null));
        }

        foreach (IGrouping<Indicator, ImportRow> targets in rows.Where(row => row is { TargetOutcome: TargetOutcome.New, Outcome: not ImportOutcome.Refused }).GroupBy(row => row.Indicator!))
        {
            changes++;
            AddTargets(targets.Key, targets, draft.FileName);
        }

        if (changes > 0)
        {
            await db.SaveAsync(user.Did("performance.values-imported", draft.ImportDraftId, clock, $"{draft.FileName}: {Words(rows)}"), cancellationToken);
        }

        return rows;
    }

    /// <summary>How many values were taken and how many not, in one sentence.</summary>
    public static string Words(IReadOnlyList<ImportRow> rows)
    {
        int Of(params ImportOutcome[] outcomes) => rows.Count(row => outcomes.Contains(row.Outcome) && (row.Entered is not null || row.Outcome != ImportOutcome.Unchanged));
        return $"{Of(ImportOutcome.New, ImportOutcome.Replaces)} taken, {Of(ImportOutcome.Unchanged)} unchanged, {Of(ImportOutcome.Closed)} closed, {Of(ImportOutcome.Refused, ImportOutcome.Unknown)} not taken";
    }

    private int Take(ImportRow row, string? reason, ValueEntry entry)
    {
        switch (row.Outcome)
        {
            case ImportOutcome.New:
                db.Add(new IndicatorValue(row.Indicator!, row.Period!.Value, ValueKind.Outturn, row.Entered!, entry));
                return 1;
            case ImportOutcome.Replaces:
                row.Now!.Replace(row.Entered!, entry with { Note = entry.Note ?? row.Now.Note });
                return 1;
            case ImportOutcome.Closed when !string.IsNullOrWhiteSpace(reason):
                db.Add(row.Now!.Correct(row.Entered!, entry, reason));
                return 1;
            default:
                return 0;
        }
    }

    private void Define(IReadOnlyCollection<string> wanted, IReadOnlyList<FileValue> values, List<Indicator> indicators)
    {
        if (wanted.Count == 0)
        {
            return;
        }

        user.Must(Permission.DefineIndicators);
        foreach (IGrouping<string, FileValue> rows in values.Where(value => wanted.Contains(NameOf(value))).GroupBy(NameOf, StringComparer.OrdinalIgnoreCase))
        {
            if (!indicators.Exists(indicator => string.Equals(indicator.Code, rows.Key, StringComparison.OrdinalIgnoreCase)))
            {
                var indicator = new Indicator(user.PartnershipId, DefinitionGuess.From([.. rows]));
                db.Add(indicator);
                indicators.Add(indicator);
            }
        }
    }

    /// <summary>What a row is called where no indicator is known for it.</summary>
    public static string NameOf(FileValue value) => value.Code.Length > 0 ? value.Code : value.Title;

    private static void AddTargets(Indicator indicator, IEnumerable<ImportRow> rows, string fileName) => indicator.Define(indicator.Definition with
    {
        Targets =
        [
            .. indicator.Definition.Targets,
            .. rows.DistinctBy(row => row.Period).Select(row => new Target { For = row.Period!.Value.Code, Number = row.Target, AsWritten = row.Source.Target, Source = fileName }),
        ],
    });
}
