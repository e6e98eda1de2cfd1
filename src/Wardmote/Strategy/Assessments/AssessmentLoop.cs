using Wardmote.Platform.Data;
using Wardmote.Work.Waiting;

namespace Wardmote.Strategy.Assessments;

/// <summary>Makes the runs of assessments that were asked for.</summary>
public sealed class AssessmentLoop(IServiceScopeFactory scopes, RunningWork<AssessmentProgress> running, TimeProvider clock, ILogger<AssessmentLoop> log)
    : WaitingLoop<DueRun, AssessmentProgress>(scopes, running, log)
{
    protected override string Failed => "A run of an assessment could not be made";

    protected override async Task<IReadOnlyList<DueRun>> FindDueAsync(IServiceProvider services, CancellationToken cancellationToken) =>
        await services.GetRequiredService<AppDb>().DueRunsAsync(clock.GetUtcNow().UtcDateTime, cancellationToken);

    protected override Task<bool> DoAsync(IServiceProvider services, DueRun due, CancellationToken cancellationToken) =>
        services.GetRequiredService<RunAssessment>().RunAsync(new(due.AssessmentRunId), cancellationToken);
}
