using Wardmote.Access;
using Wardmote.Plans.Progress;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Platform.Web.Components;

namespace Wardmote.Plans.Serving;

/// <summary>The actions that answer drivers, each with how it stands.</summary>
public sealed class AnswerThreadQueries(AppDb db, CurrentUser user, TimeProvider clock) : IThreadSource
{
    public string SubjectKind => "driver";

    public int Place => 20;

    public async Task<IReadOnlyList<(Guid SubjectId, ThreadLink Link)>> ServingAsync(IReadOnlyCollection<Guid> subjectIds, CancellationToken cancellationToken) => !user.May(Permission.ViewPlans) ? [] :
    [
        .. from answering in await db.ActionsByDriverAsync(subjectIds, BritishTime.Day(clock.GetUtcNow().UtcDateTime), cancellationToken)
           from running in answering
           select (answering.Key, new ThreadLink("Action", running.Action.Content.Name, PlanLinks.Action(running.Plan.PlanId, running.Action.ActionId), running.Standing.Kind.Title)),
    ];
}
