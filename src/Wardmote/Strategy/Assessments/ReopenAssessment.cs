using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Assessments;

/// <summary>Opens an agreed assessment again for changes.</summary>
public sealed class ReopenAssessment(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    public sealed record Request(Guid AssessmentId);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.WriteAssessments);
        Assessment assessment = await db.AssessmentAsync(request.AssessmentId, cancellationToken);
        assessment.Reopen();
        await db.SaveAsync(user.Did("strategy.assessment-reopened", assessment.AssessmentId, clock, assessment.Title), cancellationToken);
    }
}
