using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Plans.Progress;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Plans;

/// <summary>Says which actions of a plan go on from an earlier one, and which are new.</summary>
public sealed class CarryOver(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>What was confirmed.</summary>
    /// <param name="FromPlanId">The earlier plan; the plan itself where it holds several years.</param>
    /// <param name="From">The earlier action of each action; none where it is new.</param>
    /// <param name="DoneAgain">The actions whose earlier one was done.</param>
    public sealed record Request(Guid PlanId, Guid FromPlanId, IReadOnlyDictionary<Guid, Guid?> From, IReadOnlySet<Guid> DoneAgain);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.EditPlans);
        (await db.PlanHeadAsync(request.PlanId, cancellationToken)).State.MustRun();
        PlanHead before = await db.PlanHeadAsync(request.FromPlanId, cancellationToken);
        List<PlanAction> actions = await db.PlanActions.Where(action => action.PlanId == request.PlanId).ToListAsync(cancellationToken);
        Dictionary<Guid, string> earlier = await db.PlanActions.Where(action => action.PlanId == request.FromPlanId).ToDictionaryAsync(action => action.ActionId, action => action.Title, cancellationToken);
        if (request.From.Values.OfType<Guid>().GroupBy(one => one).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw new RuleBrokenException($"“{earlier.GetValueOrDefault(twice.Key, "An earlier action")}” is chosen for two actions: choose it for the one that goes on from it, and New for the other");
        }

        foreach (PlanAction action in actions.Where(action => request.From.ContainsKey(action.ActionId)))
        {
            action.ComeFrom(LineageOf(action, request, before, earlier));
        }

        if (db.ChangeTracker.HasChanges())
        {
            await db.SaveAsync(user.Did("plans.carried-over", request.PlanId, clock), cancellationToken);
        }
    }

    private static Lineage LineageOf(PlanAction action, Request request, PlanHead before, Dictionary<Guid, string> earlier)
    {
        if (request.From[action.ActionId] is not { } fromId)
        {
            return new Lineage(LineageKind.New, before.PlanId, before.Title);
        }

        string title = earlier.GetValueOrDefault(fromId) ?? throw new NotFoundException("The earlier action");
        LineageKind kind = request.DoneAgain.Contains(action.ActionId) ? LineageKind.DoneAgain
            : Comparing.Matching.Plain(title) == Comparing.Matching.Plain(action.Title) ? LineageKind.Continued
            : LineageKind.Reworded;
        return new Lineage(kind, before.PlanId, before.Title, fromId, title);
    }
}
