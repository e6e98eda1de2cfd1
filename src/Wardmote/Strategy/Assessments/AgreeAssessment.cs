using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Assessments;

/// <summary>Notes that the partnership agreed an assessment: its words stand from now on.</summary>
public sealed class AgreeAssessment(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    public sealed record Request(Guid AssessmentId);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.WriteAssessments);
        Assessment assessment = await db.AssessmentAsync(request.AssessmentId, cancellationToken);
        assessment.Agree(user.Name, clock.GetUtcNow().UtcDateTime);
        await db.SaveAsync(user.Did("strategy.assessment-agreed", assessment.AssessmentId, clock, assessment.Title), cancellationToken);
    }
}
