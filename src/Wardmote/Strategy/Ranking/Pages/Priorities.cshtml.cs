using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Platform.Web.Components;
using Wardmote.Strategy.Findings;

namespace Wardmote.Strategy.Ranking.Pages;

/// <summary>What the partnership works on, and the way there where it has no priority yet.</summary>
[Requires(Permission.ViewStrategy)]
public sealed class PrioritiesPage(AppDb db, IEnumerable<IThreadSource> threads) : PageModel
{
    /// <summary>A priority with what it rests on and what serves it.</summary>
    public sealed record Row(Priority Priority, IReadOnlyList<ThreadLink> Findings, IReadOnlyList<ThreadLink> Served);

    public IReadOnlyList<Row> Adopted { get; private set; } = [];

    public IReadOnlyList<Priority> Closed { get; private set; } = [];

    /// <summary>The round that is under way; none where there is none.</summary>
    public ScoringRound? Waiting { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<Priority> adopted = await db.AdoptedPrioritiesAsync(cancellationToken);
        IReadOnlyList<Finding> findings = await db.FindingsByIdAsync([.. adopted.SelectMany(priority => priority.FindingIds)], cancellationToken);
        ILookup<Guid, ThreadLink> serving = await threads.ServingAsync("priority", [.. adopted.Select(priority => priority.PriorityId)], cancellationToken);
        Adopted = [.. adopted.Select(priority => new Row(priority, PriorityThread.RestsOn(priority, findings), [.. serving[priority.PriorityId]]))];
        Closed = await db.Priorities.AsNoTracking().Where(priority => priority.State == PriorityState.Closed).OrderByDescending(priority => priority.ClosedOn).ToListAsync(cancellationToken);
        Waiting = adopted.Count > 0 ? null : await db.ScoringRounds.AsNoTracking().OrderByDescending(round => round.ScoringRoundId).FirstOrDefaultAsync(cancellationToken);
    }
}
