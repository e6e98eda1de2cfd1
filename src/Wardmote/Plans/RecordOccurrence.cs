using Wardmote.Access;
using Wardmote.Plans.Progress;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Plans;

/// <summary>Records what became of one time that something recurring was due.</summary>
public sealed class RecordOccurrence(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>What was typed.</summary>
    /// <param name="Of">The first day of the occurrence.</param>
    public sealed record Request(Guid PlanId, Guid ActionId, DateOnly Of, OccurrenceOutcome Outcome, string? Note = null);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.UpdateProgress);
        PlanHead plan = await db.PlanHeadAsync(request.PlanId, cancellationToken);
        plan.State.MustRun();
        PlanAction action = await db.PlanActionAsync(request.PlanId, request.ActionId, cancellationToken);
        AuditEntry entry = user.Did("plans.occurrence-recorded", plan.PlanId, clock);
        if (request.Of > DateOnly.FromDateTime(entry.At))
        {
            throw new RuleBrokenException("That time is still to come");
        }

        action.Run(action.Progress.Record(new Occurrence(request.Of, request.Outcome, user.Name, string.IsNullOrWhiteSpace(request.Note) ? null : request.Note.Trim())), plan.Period, entry.At);
        await db.SaveAsync(entry, cancellationToken);
    }
}
