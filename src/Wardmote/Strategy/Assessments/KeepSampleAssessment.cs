using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Accounts;
using Wardmote.Evidence.Exploring;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Strategy.Findings;

namespace Wardmote.Strategy.Assessments;

/// <summary>
/// Gives Northmere a finished assessment: findings that somebody went through, words in every section, and a run, which
/// the program makes by itself as soon as it serves.
/// </summary>
public sealed class KeepSampleAssessment(AppDb db, CurrentUser user, TimeProvider clock, BeginAssessment begin, KeepSampleFindings findings, WriteSection write, AgreeAssessment agree) : IUseCase
{
    /// <summary>Does nothing where the partnership has an assessment, or nothing to assess.</summary>
    public async Task RunAsync(CancellationToken cancellationToken = default)
    {
        user.Must(Permission.WriteAssessments);
        if (await db.Assessments.AnyAsync(cancellationToken) || await db.ExploreAsync(new(), user.PartnershipName, cancellationToken) is not { } explored)
        {
            return;
        }

        Assessment assessment = await begin.RunAsync(new($"Strategic assessment {explored.To.First.Year}", new AssessmentRecipe(null, null, explored.From.Code, explored.To.Code)), cancellationToken);
        await findings.RunAsync(cancellationToken);
        db.ChangeTracker.Clear();
        assessment = await db.AssessmentAsync(assessment.AssessmentId, cancellationToken);
        await write.RunAsync(new(assessment.AssessmentId, assessment.Version, SampleWords.All), cancellationToken);
        await agree.RunAsync(new(assessment.AssessmentId), cancellationToken);
        await AskAsync(assessment, cancellationToken);
    }

    /// <summary>The run is asked for in the analyst's name: the program makes it with that person's rights.</summary>
    private async Task AskAsync(Assessment assessment, CancellationToken cancellationToken)
    {
        Membership? analyst = await db.Memberships.AsNoTracking().FirstOrDefaultAsync(member => member.Role == Role.Analyst, cancellationToken);
        if (analyst is null)
        {
            return;
        }

        var run = new AssessmentRun(assessment, analyst.UserId, analyst.Name, clock.GetUtcNow().UtcDateTime);
        db.Add(run);
        await db.SaveAsync(user.Did("strategy.run-asked-for", assessment.AssessmentId, clock), cancellationToken);
    }
}
