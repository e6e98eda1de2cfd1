using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;

namespace Wardmote.Performance.Pages;

/// <summary>The partnership's rounds, the latest first.</summary>
[Requires(Permission.ViewPerformance)]
public sealed class RoundListPage(AppDb db, CurrentUser user, TimeProvider clock) : PageModel
{
    private const int MostShown = 40;

    public IReadOnlyList<Row> Rounds { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        DateOnly today = BritishTime.Day(clock.GetUtcNow().UtcDateTime);
        List<Row> rows = [];
        foreach (Round round in await db.Rounds.AsNoTracking().OrderByDescending(round => round.PeriodFirst).Take(MostShown).ToListAsync(cancellationToken))
        {
            if (!round.IsOpen)
            {
                rows.Add(new(round, "Closed", "grey"));
                continue;
            }

            IReadOnlyList<RoundItem> items = await db.CollectedByAsync(round, cancellationToken);
            CurrentValues values = await db.ValuesOfAsync(items, cancellationToken);
            List<RoundItem> missing = [.. items.Where(item => values.At(item.Indicator.IndicatorId, item.Period) is null)];
            bool isLate = round.DueOn < today && missing.Count > 0;
            rows.Add(new(round, isLate ? "Late" : "Open", isLate ? "red" : "blue", items.Count, items.Count - missing.Count, missing.Count(item => item.Indicator.Definition.IsOf(user.UserId))));
        }

        Rounds = rows;
    }

    /// <summary>A round as the list shows it; of a closed one nothing is counted.</summary>
    public sealed record Row(Round Round, string State, string Colour, int? Asked = null, int In = 0, int Mine = 0);
}
