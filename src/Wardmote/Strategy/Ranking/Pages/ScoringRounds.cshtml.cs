using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Ranking.Pages;

/// <summary>All scoring rounds, the newest first.</summary>
[Requires(Permission.ViewStrategy)]
public sealed class ScoringRoundsPage(AppDb db, CurrentUser user) : PageModel
{
    /// <summary>A round with how many handed in.</summary>
    /// <param name="Mine">The reader's own sheet, where it waits for them.</param>
    public sealed record Row(ScoringRound Round, int Asked, int HandedIn, Guid? Mine);

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        List<ScoringRound> rounds = await db.ScoringRounds.AsNoTracking().OrderByDescending(round => round.ScoringRoundId).ToListAsync(cancellationToken);
        var sheets = (await db.ScoreSheets.AsNoTracking().Select(sheet => new { sheet.ScoringRoundId, sheet.ScoreSheetId, sheet.UserId, sheet.HandedInAt }).ToListAsync(cancellationToken)).ToLookup(sheet => sheet.ScoringRoundId);
        Rows = [.. rounds.Select(round => new Row(
            round,
            sheets[round.ScoringRoundId].Count(),
            sheets[round.ScoringRoundId].Count(sheet => sheet.HandedInAt is not null),
            round.State == ScoringState.Open ? sheets[round.ScoringRoundId].Where(sheet => sheet.UserId == user.UserId && sheet.HandedInAt is null).Select(sheet => (Guid?)sheet.ScoreSheetId).FirstOrDefault() : null))];
    }
}
