using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Work.Waiting;

namespace Wardmote.Strategy.Assessments;

/// <summary>Puts a run of an assessment in the queue; whoever asks for it need not wait.</summary>
public sealed class AskForRun(AppDb db, CurrentUser user, RunningWork<AssessmentProgress> running, TimeProvider clock) : IUseCase
{
    public sealed record Request(Guid AssessmentId);

    public async Task<AssessmentRun> RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.WriteAssessments);
        Assessment assessment = await db.AssessmentAsync(request.AssessmentId, cancellationToken);
        if ((await db.RunsOfAsync(assessment.AssessmentId, cancellationToken)).FirstOrDefault(run => !run.IsOver) is { } waiting)
        {
            return waiting;
        }

        var run = new AssessmentRun(assessment, user.UserId ?? Guid.Empty, user.Name, clock.GetUtcNow().UtcDateTime);
        db.Add(run);
        await db.SaveAsync(user.Did("strategy.run-asked-for", assessment.AssessmentId, clock), cancellationToken);
        running.Ring();
        return run;
    }
}
