using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Platform.Web.Components;
using Wardmote.Strategy.Findings;

namespace Wardmote.Strategy.Ranking.Pages;

/// <summary>One priority: why, who leads it, on which findings it rests, how it was decided, and what serves it.</summary>
[Requires(Permission.ViewStrategy)]
public sealed class PriorityPage(AppDb db, IEnumerable<SubjectSection> sections, IEnumerable<IThreadSource> threads) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid PriorityId { get; set; }

    public Priority Priority { get; private set; } = null!;

    /// <summary>The round in which it was ranked; none where there was none.</summary>
    public ScoringRound? Round { get; private set; }

    /// <summary>Its place in that round: "place 2= of 8".</summary>
    public string? PlaceText { get; private set; }

    /// <summary>The candidates that were merged into it.</summary>
    public IReadOnlyList<string> Merged { get; private set; } = [];

    public IReadOnlyList<Finding> Findings { get; private set; } = [];

    public IReadOnlyList<ThreadLink> RestsOn { get; private set; } = [];

    public IReadOnlyList<ThreadLink> ServedBy { get; private set; } = [];

    public IEnumerable<SubjectSection> Sections { get; } = sections;

    public string Runs => (Priority.StartsOn, Priority.EndsOn) switch
    {
        ({ } from, { } to) => $"{from:d MMMM yyyy} to {to:d MMMM yyyy}",
        ({ } from, null) => $"From {from:d MMMM yyyy}",
        (null, { } to) => $"To {to:d MMMM yyyy}",
        _ => "No time was set",
    };

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Priority = await db.Priorities.AsNoTracking().FirstOrDefaultAsync(priority => priority.PriorityId == PriorityId, cancellationToken) ?? throw new NotFoundException("The priority");
        Findings = await db.FindingsByIdAsync(Priority.FindingIds, cancellationToken);
        RestsOn = PriorityThread.RestsOn(Priority, Findings);
        ServedBy = [.. (await threads.ServingAsync("priority", [PriorityId], cancellationToken))[PriorityId]];
        if (Priority is { ScoringRoundId: { } roundId, CandidateId: { } candidateId })
        {
            Round = await db.ScoringRounds.AsNoTracking().FirstOrDefaultAsync(round => round.ScoringRoundId == roundId, cancellationToken);
            if (Round is not null)
            {
                RoundResult result = RoundResult.Of(Round, await db.SheetsOfAsync(roundId, cancellationToken));
                PlaceText = result.Rows.FirstOrDefault(row => row.Candidate.CandidateId == candidateId) is { Rank: not null } row ? $"place {row.RankText} of {result.Placed.Count}" : null;
                Merged = [.. Round.Decisions.Where(decision => decision.IntoCandidateId == candidateId).Select(decision => Round.Candidate(decision.CandidateId).Title)];
            }
        }
    }
}
