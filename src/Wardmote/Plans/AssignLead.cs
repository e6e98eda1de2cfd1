using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Accounts;
using Wardmote.Plans.Progress;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Plans;

/// <summary>Says which user each lead that a plan names is, so that they see their actions and can be reminded.</summary>
public sealed class AssignLead(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>What was chosen.</summary>
    /// <param name="Users">The user for the lead of each action; none where the lead does not sign in here.</param>
    public sealed record Request(Guid PlanId, IReadOnlyDictionary<Guid, Guid?> Users);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.EditPlans);
        (await db.PlanHeadAsync(request.PlanId, cancellationToken)).State.MustRun();
        HashSet<Guid> members = await db.Memberships.Select(member => member.UserId).ToHashSetAsync(cancellationToken);
        if (request.Users.Values.OfType<Guid>().Any(chosen => !members.Contains(chosen)))
        {
            throw new RuleBrokenException("One of these people no longer belongs to the partnership. Open the page again");
        }

        List<PlanAction> actions = await db.PlanActions.Where(action => action.PlanId == request.PlanId).ToListAsync(cancellationToken);
        foreach (PlanAction action in actions.Where(action => request.Users.ContainsKey(action.ActionId)))
        {
            action.Assign(request.Users[action.ActionId]);
        }

        if (db.ChangeTracker.HasChanges())
        {
            await db.SaveAsync(user.Did("plans.leads-assigned", request.PlanId, clock), cancellationToken);
        }
    }
}
