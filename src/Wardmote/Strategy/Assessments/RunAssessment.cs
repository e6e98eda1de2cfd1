using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Analysis;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Strategy.Findings;
using Wardmote.Work.Waiting;

namespace Wardmote.Strategy.Assessments;

/// <summary>Makes a run that was asked for: findings are proposed, the draft is made, its files are kept with their checksums.</summary>
public sealed class RunAssessment(AppDb db, CurrentUser user, ProposeFindings proposeFindings, MakeDraft makeDraft, RunningWork<AssessmentProgress> running, TimeProvider clock, ILogger<RunAssessment> log) : IUseCase
{
    public sealed record Request(Guid AssessmentRunId);

    /// <summary>Makes the run, if nobody else is at it.</summary>
    /// <returns>Whether it was this program's to make.</returns>
    public async Task<bool> RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        AssessmentRun run = await db.AssessmentRunAsync(request.AssessmentRunId, cancellationToken);
        if (!await TakeAsync(run, cancellationToken))
        {
            return false;
        }

        try
        {
            await MakeAsync(run, cancellationToken);
        }
        catch (Exception refusal) when (refusal is RuleBrokenException or NotFoundException or ForbiddenException or NoAnswerException)
        {
            await FailAsync(run.AssessmentRunId, refusal.Message);
        }
        catch (Exception mistake) when (mistake is not OperationCanceledException)
        {
            log.LogError(mistake, "The run {Run} of an assessment could not be made", run.AssessmentRunId);
            await FailAsync(run.AssessmentRunId, "Wardmote made a mistake. What happened stands in the log of the server; the runs before stand as they were");
        }
        finally
        {
            running.End(run.AssessmentRunId);
        }

        return true;
    }

    private async Task<bool> TakeAsync(AssessmentRun run, CancellationToken cancellationToken)
    {
        DateTime now = clock.GetUtcNow().UtcDateTime;
        if (run.State != RunState.Waiting && !run.IsInterrupted(now))
        {
            return false;
        }

        try
        {
            run.Begin(now);
            await db.SaveAsync(user.Did("strategy.run-begun", run.AssessmentId, clock), cancellationToken);
            return true;
        }
        catch (ChangedMeanwhileException)
        {
            // Another program that serves from the same database took it first.
            return false;
        }
    }

    private async Task MakeAsync(AssessmentRun run, CancellationToken cancellationToken)
    {
        // Whoever lost the right since then is told so on the page of the run.
        user.Must(Permission.WriteAssessments);
        Assessment assessment = await db.Assessments.AsNoTracking().SingleAsync(one => one.AssessmentId == run.AssessmentId, cancellationToken);
        if (assessment.State == AssessmentState.Draft)
        {
            await proposeFindings.RunAsync(new(run.AssessmentId), cancellationToken);
        }

        db.ChangeTracker.Clear();
        AssessmentDraft draft = await makeDraft.RunAsync(new(assessment, running.For(run.AssessmentRunId)), cancellationToken);
        AssessmentRun made = await db.AssessmentRunAsync(run.AssessmentRunId, cancellationToken);
        List<RunOutput> outputs = [];
        foreach ((string name, byte[] bytes) in AssessmentFiles.Kept(draft))
        {
            db.Add(new RunFile(user.PartnershipId, run.AssessmentRunId, name, bytes));
            outputs.Add(new(name, bytes.Length, AssessmentFiles.Checksum(bytes)));
        }

        made.Finish(draft.Content.Evidence.DataVersion, outputs, draft.Figures.Count, draft.NotDone, clock.GetUtcNow().UtcDateTime);
        await db.SaveAsync(user.Did("strategy.run-made", run.AssessmentId, clock), cancellationToken);
        db.ChangeTracker.Clear();
    }

    private async Task FailAsync(Guid assessmentRunId, string message)
    {
        db.ChangeTracker.Clear();
        AssessmentRun run = await db.AssessmentRunAsync(assessmentRunId, CancellationToken.None);
        run.Fail(message, clock.GetUtcNow().UtcDateTime);
        await db.SaveAsync(user.Did("strategy.run-failed", run.AssessmentId, clock, message), CancellationToken.None);
    }
}
