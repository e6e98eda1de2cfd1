using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Strategy.Findings;

namespace Wardmote.Strategy.Ranking;

/// <summary>Writes down a priority that the partnership adopted without a scoring round here: in the plan that is in force, or at a meeting.</summary>
public sealed class AdoptPriority(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>What the person asked for.</summary>
    /// <param name="AdoptedBy">Who decided: the board or the meeting.</param>
    /// <param name="Meeting">Where it can be read: the minutes and their item, the plan and its page.</param>
    public sealed record Request(string Title, string Why, string? Lead, Guid? LeadId, string AdoptedBy, DateOnly AdoptedOn, string? Meeting, DateOnly? StartsOn, DateOnly? EndsOn, IReadOnlyList<Guid> FindingIds);

    public async Task<Priority> RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.DecidePriorities);
        if (request.AdoptedOn > BritishTime.Day(clock.GetUtcNow().UtcDateTime))
        {
            throw new RuleBrokenException($"{request.AdoptedOn:d MMMM yyyy} is still to come: write the priority down once it is adopted", nameof(Request.AdoptedOn));
        }

        string title = request.Title.Trim();
        IReadOnlyList<Priority> adopted = await db.AdoptedPrioritiesAsync(cancellationToken);
        if (adopted.FirstOrDefault(other => string.Equals(other.Title, title, StringComparison.OrdinalIgnoreCase)) is { } same)
        {
            throw new RuleBrokenException($"“{same.Title}” is a priority already, adopted by {same.AdoptedBy} on {same.AdoptedOn:d MMMM yyyy}: correct that one", nameof(Request.Title));
        }

        List<Guid> linked = [.. request.FindingIds.Distinct()];
        if (linked.Count > 0 && await db.Findings.CountAsync(finding => linked.Contains(finding.FindingId), cancellationToken) != linked.Count)
        {
            throw new NotFoundException("One of the findings");
        }

        var priority = new Priority(user.PartnershipId, title, request.Why, linked, request.AdoptedBy, request.AdoptedOn);
        priority.Describe(title, request.Why, request.Lead, request.LeadId, request.StartsOn, request.EndsOn);
        priority.StandAt(adopted.Count == 0 ? 1 : adopted.Max(other => other.Position) + 1, request.Meeting);
        db.Add(priority);
        await db.SaveAsync(user.Did("strategy.priority-adopted", priority.PriorityId, clock, $"{priority.Title}, not scored here"), cancellationToken);
        return priority;
    }
}
