using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Strategy.Findings;

namespace Wardmote.Strategy.Ranking;

/// <summary>Changes what a priority says: its title, why, who leads it, its time, and the findings that it rests on.</summary>
public sealed class CorrectPriority(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>The priority with all that it says now.</summary>
    /// <param name="Seen">The version that the person saw when they began.</param>
    public sealed record Request(Guid PriorityId, long Seen, string Title, string Why, string? Lead, Guid? LeadId, DateOnly? StartsOn, DateOnly? EndsOn, IReadOnlyList<Guid> FindingIds);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.DecidePriorities);
        Priority priority = await db.PriorityAsync(request.PriorityId, cancellationToken);
        db.MustStillBe(request.Seen, priority);
        List<Guid> linked = [.. request.FindingIds.Distinct()];
        if (await db.Findings.CountAsync(finding => linked.Contains(finding.FindingId), cancellationToken) != linked.Count)
        {
            throw new NotFoundException("One of the findings");
        }

        priority.Describe(request.Title, request.Why, request.Lead, request.LeadId, request.StartsOn, request.EndsOn);
        priority.RestOn(linked);
        await db.SaveAsync(user.Did("strategy.priority-corrected", priority.PriorityId, clock), cancellationToken);
    }
}
