using Wardmote.Access;
using Wardmote.Plans.Comparing;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Plans;

/// <summary>
/// Keeps a plan that was reviewed: as a new plan, or into the kept plan that it is another reading of. Its indicators are taken
/// right after, as a change of their own: what cannot be taken must not stop a plan from being kept.
/// </summary>
public sealed class KeepPlan(AppDb db, CurrentUser user, TimeProvider clock, DefineIndicators defineIndicators) : IUseCase
{
    /// <summary>What to keep.</summary>
    /// <param name="Into">The kept plan that the person was shown; none where it was shown as a new one.</param>
    /// <param name="Taken">The keys of the differences that the kept plan is to take over.</param>
    public sealed record Request(Guid PlanId, Guid? Into = null, IReadOnlySet<string>? Taken = null);

    /// <summary>Keeps the plan and returns it, or the kept plan that took it over.</summary>
    public async Task<Plan> RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.ImportPlans);
        Plan reading = await db.PlanAsync(request.PlanId, cancellationToken);
        if (await db.KeptPlanForAsync(reading, cancellationToken) != request.Into)
        {
            throw new ChangedMeanwhileException("The list of kept plans");
        }

        Plan plan = request.Into is { } into
            ? await KeepIntoAsync(await db.PlanAsync(into, cancellationToken), reading, request.Taken, cancellationToken)
            : await KeepAsNewAsync(reading, cancellationToken);
        await defineIndicators.RunAsync(new(plan.PlanId), cancellationToken);
        return plan;
    }

    private async Task<Plan> KeepAsNewAsync(Plan reading, CancellationToken cancellationToken)
    {
        reading.Keep();
        await db.SavePlanAsync(reading, user.Did("plans.plan-kept", reading.PlanId, clock), cancellationToken);
        return reading;
    }

    /// <summary>The reading goes; its file, and what was read from it, become the kept plan's latest.</summary>
    private async Task<Plan> KeepIntoAsync(Plan kept, Plan reading, IReadOnlySet<string>? taken, CancellationToken cancellationToken)
    {
        _ = reading.State.After(PlanMove.Keep);
        PlanComparison comparison = await db.CompareAsync(kept, reading.ToContent(), cancellationToken);
        kept.TakeOver(comparison.Take(taken ?? comparison.Differences
            .Where(difference => difference.IsTakenUnlessRefused).Select(difference => difference.Key).ToHashSet(StringComparer.Ordinal)));
        PlanSource source = await db.LatestSourceAsync(reading.PlanId, cancellationToken) ?? throw new NotFoundException("The file that the plan was read from");
        source.MoveTo(kept);
        db.Remove(reading);
        await db.SavePlanAsync(kept, user.Did("plans.plan-read-again", kept.PlanId, clock, source.FileName), cancellationToken);
        return kept;
    }
}
