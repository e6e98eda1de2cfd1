using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Assessments;

/// <summary>Gives an assessment another title or recipe; what was run before stays as it is.</summary>
public sealed class CorrectAssessment(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>The assessment with its new title and recipe.</summary>
    /// <param name="Seen">The version that the person saw when they began.</param>
    public sealed record Request(Guid AssessmentId, long Seen, string Title, AssessmentRecipe Recipe);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.WriteAssessments);
        Assessment assessment = await db.AssessmentAsync(request.AssessmentId, cancellationToken);
        db.MustStillBe(request.Seen, assessment);
        assessment.Change(request.Title, request.Recipe);
        await db.SaveAsync(user.Did("strategy.assessment-corrected", assessment.AssessmentId, clock), cancellationToken);
    }
}
