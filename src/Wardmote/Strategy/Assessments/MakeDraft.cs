using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Performance;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Strategy.Assessments.Chapters;
using Wardmote.Strategy.Assessments.Counted;
using Wardmote.Strategy.Findings;
using Wardmote.Strategy.Horizon;
using Wardmote.Strategy.Programmes;
using Wardmote.Strategy.Ranking;

namespace Wardmote.Strategy.Assessments;

/// <summary>Counts, computes and puts together what an assessment says, without keeping anything.</summary>
public sealed class MakeDraft(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>The assessment to be put together, and how it is watched.</summary>
    /// <param name="Progress">Takes how far it is; none where nobody looks.</param>
    /// <param name="ProposesFindings">Whether the rules look at the evidence now, for an assessment that is not kept; a kept one has its findings.</param>
    public sealed record Request(Assessment Assessment, IProgress<AssessmentProgress>? Progress = null, bool ProposesFindings = false);

    public async Task<AssessmentDraft> RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.ViewStrategy);
        Assessment assessment = request.Assessment;
        AssessedEvidence evidence = await db.AssessedAsync(assessment.Recipe, user.PartnershipName, request.Progress, cancellationToken);
        Assessment? earlier = assessment.PredecessorId is { } id ? await db.Assessments.AsNoTracking().SingleOrDefaultAsync(one => one.AssessmentId == id, cancellationToken) : null;
        List<Indicator> indicators = await db.Indicators.AsNoTracking().OrderBy(indicator => indicator.Code).ToListAsync(cancellationToken);
        return AssessmentDraft.Of(new AssessmentContent(assessment.Title, user.PartnershipName, evidence)
        {
            IsAgreed = assessment.State == AssessmentState.Agreed,
            Words = assessment.Words,
            Carried = assessment.Carried,
            Findings = request.ProposesFindings ? await ProposedAsync(assessment, cancellationToken) : await db.FindingsOfAsync(assessment.AssessmentId, cancellationToken),
            EarlierFindings = earlier is null ? [] : await db.FindingsOfAsync(earlier.AssessmentId, cancellationToken),
            EarlierTitle = earlier?.Title,
            Priorities = await db.Priorities.AsNoTracking().ToListAsync(cancellationToken),
            Tables = await db.PartnerTablesOfAsync(assessment.AssessmentId, cancellationToken),
            Programme = await db.ProgrammeAsync(cancellationToken),
            Drivers = await db.Drivers.AsNoTracking().ToListAsync(cancellationToken),
            Indicators = await db.OverviewsAsync(indicators, upTo: null, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime), cancellationToken),
            Scores = await ScoresAsync(assessment.AssessmentId, cancellationToken),
            Figures = FigureBook.Of(evidence),
        });
    }

    private async Task<RoundResult?> ScoresAsync(Guid assessmentId, CancellationToken cancellationToken)
    {
        ScoringRound? round = await db.ScoringRounds.AsNoTracking().Where(round => round.AssessmentId == assessmentId).OrderByDescending(round => round.BegunAt).FirstOrDefaultAsync(cancellationToken);
        return round is null ? null : RoundResult.Of(round, round.State == ScoringState.Closed ? await db.SheetsOfAsync(round.ScoringRoundId, cancellationToken) : []);
    }

    private async Task<IReadOnlyList<Finding>> ProposedAsync(Assessment assessment, CancellationToken cancellationToken)
    {
        FindingEvidence? evidence = await db.FindingEvidenceAsync(assessment.Recipe, user.PartnershipName, cancellationToken);
        var proposals = FindingProposals.Of(evidence, await db.TargetProspectsAsync(cancellationToken));
        return [.. proposals.Proposed.Select((proposal, at) => new Finding(user.PartnershipId, assessment.AssessmentId, proposal, at + 1))];
    }
}
