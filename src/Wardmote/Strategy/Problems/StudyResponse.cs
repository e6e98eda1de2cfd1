using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Strategy.Assessments;

namespace Wardmote.Strategy.Problems;

/// <summary>Compares a response before and after with areas where it was not made, and keeps what was found with the profile.</summary>
public sealed class StudyResponse(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>The profile, and the areas and months that are compared.</summary>
    /// <param name="Seen">The version that the person saw; none for whatever stands.</param>
    public sealed record Request(Guid ProblemProfileId, StudyPlan Plan, long? Seen = null);

    public async Task<ResponseStudy> RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.WriteAssessments);
        ProblemProfile profile = await db.ProblemToChangeAsync(request.ProblemProfileId, request.Seen, cancellationToken);
        Assessment assessment = await db.AssessmentAsync(profile.AssessmentId, cancellationToken);
        ResponseStudy study = await db.StudyOfAsync(request.Plan, assessment.Recipe, user.PartnershipName, cancellationToken);
        profile.Keep(study);
        await db.SaveAsync(user.Did("strategy.response-studied", profile.ProblemProfileId, clock, Words.Sentence(study.Seen.ToString())), cancellationToken);
        return study;
    }
}
