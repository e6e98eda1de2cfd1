using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Strategy.Assessments;

namespace Wardmote.Strategy.Findings;

/// <summary>
/// Has the rules look at the evidence of an assessment. Proposals that nobody touched become what the rules say now; what people decided on stays, and where the
/// evidence has moved since, both are shown.
/// </summary>
public sealed class ProposeFindings(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    public sealed record Request(Guid AssessmentId);

    public async Task<FindingRun> RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.WriteAssessments);
        Assessment assessment = await db.AssessmentAsync(request.AssessmentId, cancellationToken);
        if (assessment.State == AssessmentState.Agreed)
        {
            throw new RuleBrokenException("The assessment is agreed: reopen it before findings are proposed again");
        }

        FindingEvidence? evidence = await EvidenceAsync(assessment, cancellationToken);
        var proposals = FindingProposals.Of(evidence, await db.TargetProspectsAsync(cancellationToken));
        Dictionary<string, Finding> known = await db.Findings.Where(finding => finding.AssessmentId == assessment.AssessmentId && finding.Kind != FindingKind.Written).ToDictionaryAsync(finding => finding.Key, StringComparer.Ordinal, cancellationToken);
        Dictionary<string, Finding> before = assessment.PredecessorId is { } predecessor
            ? (await db.FindingsOfAsync(predecessor, cancellationToken)).Where(finding => finding.State is FindingState.Draft or FindingState.Agreed && finding.IsReworded).DistinctBy(finding => finding.Key).ToDictionary(finding => finding.Key, StringComparer.Ordinal)
            : [];
        foreach ((int at, ProposedFinding proposal) in proposals.Proposed.Index())
        {
            Keep(assessment, known.GetValueOrDefault(proposal.Key), before.GetValueOrDefault(proposal.Key), proposal, at + 1);
        }

        HashSet<string> proposed = [.. proposals.Proposed.Select(proposal => proposal.Key)];
        foreach (Finding gone in known.Values.Where(finding => !proposed.Contains(finding.Key)))
        {
            Withdraw(gone);
        }

        FindingRun run = await db.FindingRuns.SingleOrDefaultAsync(one => one.AssessmentId == assessment.AssessmentId, cancellationToken) ?? Add(new FindingRun(user.PartnershipId, assessment.AssessmentId));
        run.Looked(clock.GetUtcNow().UtcDateTime, evidence?.Whole.DataVersion ?? "", proposals);
        await db.SaveAsync(user.Did("strategy.findings-proposed", assessment.AssessmentId, clock, $"{proposals.Proposed.Count} proposals"), cancellationToken);
        return run;
    }

    private async Task<FindingEvidence?> EvidenceAsync(Assessment assessment, CancellationToken cancellationToken)
    {
        try
        {
            return await db.FindingEvidenceAsync(assessment.Recipe, user.PartnershipName, cancellationToken);
        }
        catch (NotFoundException missing)
        {
            throw new RuleBrokenException($"{missing.Message}: correct the recipe of the assessment, or bring in what it names");
        }
    }

    private void Keep(Assessment assessment, Finding? known, Finding? before, ProposedFinding proposal, int rank)
    {
        if (known is null)
        {
            Finding added = Add(new Finding(user.PartnershipId, assessment.AssessmentId, proposal, rank));
            if (before is not null)
            {
                Remember(added, before);
            }
        }
        else if (known.State == FindingState.Proposed)
        {
            known.ProposeAgain(proposal, rank);
        }
        else
        {
            known.Observe(proposal);
        }
    }

    /// <summary>The words of the year before hold where the direction is the same and neither a number nor a direction in them lacks support.</summary>
    private static void Remember(Finding added, Finding before)
    {
        var check = StatementCheck.Of(before.Statement, added.Figures, added.Effect);
        bool isSameWay = new FindingChange(added.Key, before, added).Difference != FindingDifference.Reversed;
        if (isSameWay && check is { UnknownNumbers.Count: 0, Unsupported.Count: 0 })
        {
            added.TakeOver(before.Statement, before.Author);
        }
        else
        {
            added.Recall(before.Statement);
        }
    }

    private void Withdraw(Finding gone)
    {
        if (gone.State == FindingState.Proposed)
        {
            db.Remove(gone);
        }
        else
        {
            gone.Observe(null);
        }
    }

    private T Add<T>(T thing)
        where T : class
    {
        db.Add(thing);
        return thing;
    }
}
