using Wardmote.Access;
using Wardmote.Evidence.Exploring;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Strategy.Assessments;
using Wardmote.Strategy.Findings;

namespace Wardmote.Strategy.Problems;

/// <summary>Begins a profile of a problem that an assessment found.</summary>
public sealed class BeginProblem(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    public sealed record Request(Guid AssessmentId, string Title, FindingTheme Theme, string? TypeSlug = null, string? Area = null);

    public async Task<ProblemProfile> RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.WriteAssessments);
        Assessment assessment = await db.AssessmentAsync(request.AssessmentId, cancellationToken);
        if (!string.IsNullOrWhiteSpace(request.TypeSlug) && TypeChoice.Find(request.TypeSlug) is null)
        {
            throw new RuleBrokenException($"There is no type “{request.TypeSlug}”: choose one of the list", nameof(request.TypeSlug));
        }

        var profile = new ProblemProfile(user.PartnershipId, assessment.AssessmentId, request.Title, request.Theme, request.TypeSlug, request.Area);
        db.Add(profile);
        await db.SaveAsync(user.Did("strategy.problem-begun", profile.ProblemProfileId, clock, profile.Title), cancellationToken);
        return profile;
    }
}
