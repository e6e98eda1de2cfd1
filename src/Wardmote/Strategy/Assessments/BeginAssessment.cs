using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Assessments;

/// <summary>Begins an assessment: its title and the recipe by which it is made.</summary>
public sealed class BeginAssessment(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    public sealed record Request(string Title, AssessmentRecipe Recipe);

    public async Task<Assessment> RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.WriteAssessments);
        var assessment = new Assessment(user.PartnershipId, request.Title, request.Recipe);
        db.Add(assessment);
        await db.SaveAsync(user.Did("strategy.assessment-begun", assessment.AssessmentId, clock, assessment.Title), cancellationToken);
        return assessment;
    }
}
