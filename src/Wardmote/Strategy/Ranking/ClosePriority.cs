using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Ranking;

/// <summary>Closes a priority with a reason, or takes it up again.</summary>
public sealed class ClosePriority(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    public sealed record Request(Guid PriorityId, DateOnly On, string Because, bool TakeUpAgain = false);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.DecidePriorities);
        Priority priority = await db.PriorityAsync(request.PriorityId, cancellationToken);
        if (request.TakeUpAgain)
        {
            priority.TakeUpAgain();
        }
        else
        {
            priority.Close(request.On, request.Because);
        }

        await db.SaveAsync(user.Did(request.TakeUpAgain ? "strategy.priority-taken-up-again" : "strategy.priority-closed", priority.PriorityId, clock, request.TakeUpAgain ? null : priority.ClosedBecause), cancellationToken);
    }
}
