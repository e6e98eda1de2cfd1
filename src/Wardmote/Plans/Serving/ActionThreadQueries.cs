using Wardmote.Access;
using Wardmote.Plans.Progress;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Platform.Web.Components;

namespace Wardmote.Plans.Serving;

/// <summary>The actions that serve priorities, each with how it stands.</summary>
public sealed class ActionThreadQueries(AppDb db, CurrentUser user, TimeProvider clock) : IThreadSource
{
    public string SubjectKind => "priority";

    public int Place => 20;

    public async Task<IReadOnlyList<(Guid SubjectId, ThreadLink Link)>> ServingAsync(IReadOnlyCollection<Guid> subjectIds, CancellationToken cancellationToken)
    {
        if (!user.May(Permission.ViewPlans))
        {
            return [];
        }

        ILookup<Guid, RunningAction> actions = await db.ActionsByPriorityAsync(subjectIds, BritishTime.Day(clock.GetUtcNow().UtcDateTime), cancellationToken);
        return
        [
            .. from serving in actions
               from running in serving
               select (serving.Key, new ThreadLink("Action", running.Action.Content.Name, PlanLinks.Action(running.Plan.PlanId, running.Action.ActionId), running.Standing.Kind.Title)),
        ];
    }
}
