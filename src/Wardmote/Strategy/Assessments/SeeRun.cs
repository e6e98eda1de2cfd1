using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Assessments;

/// <summary>Notes that somebody saw what came of the run that they asked for: nobody reminds them of it any more.</summary>
public sealed class SeeRun(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    public sealed record Request(Guid AssessmentRunId);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.ViewStrategy);
        AssessmentRun run = await db.AssessmentRunAsync(request.AssessmentRunId, cancellationToken);
        if (run.UserId != user.UserId || !run.IsOver || run.SeenAt is not null)
        {
            throw new NotFoundException("A run of yours that was not seen");
        }

        run.See(clock.GetUtcNow().UtcDateTime);
        await db.SaveAsync(user.Did("strategy.run-seen", run.AssessmentId, clock), cancellationToken);
    }
}
