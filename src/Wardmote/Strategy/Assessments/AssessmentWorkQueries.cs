using Microsoft.EntityFrameworkCore;
using Wardmote.Platform.Data;
using Wardmote.Work;

namespace Wardmote.Strategy.Assessments;

/// <summary>Runs that ended while their owner was elsewhere come back as a notice among their work.</summary>
public sealed class AssessmentWorkQueries(AppDb db) : IWorkSource
{
    public string Heading => "Assessments";

    public async Task<IReadOnlyList<WorkItem>> ForAsync(Guid userId, DateOnly today, CancellationToken cancellationToken)
    {
        var ended = await db.AssessmentRuns.AsNoTracking().Where(run => run.UserId == userId && run.SeenAt == null && (run.State == RunState.Done || run.State == RunState.Failed))
            .Join(db.Assessments, run => run.AssessmentId, assessment => assessment.AssessmentId, (run, assessment) => new { run.AssessmentRunId, run.AssessmentId, run.State, run.At, assessment.Title })
            .OrderBy(run => run.At).ToListAsync(cancellationToken);
        return [.. ended.Select(run => new WorkItem($"See what the run of “{run.Title}” yielded", AssessmentLinks.Run(run.AssessmentId, run.AssessmentRunId), Urgency.Waiting, Why: run.State == RunState.Failed ? "it could not be made" : "its files are there"))];
    }
}
