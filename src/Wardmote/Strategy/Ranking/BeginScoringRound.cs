using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Strategy.Assessments;
using Wardmote.Strategy.Findings;

namespace Wardmote.Strategy.Ranking;

/// <summary>Begins a round as a draft: with the criteria of a template, the usual candidates, and the findings that speak of them.</summary>
public sealed class BeginScoringRound(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>What the round begins with.</summary>
    /// <param name="Template">The key of a usual template or of one of the partnership's own.</param>
    /// <param name="AssessmentId">The assessment whose findings are the evidence; none where there is none.</param>
    /// <param name="WithThematic">Whether candidates that cut across types stand beside the usual eight.</param>
    /// <param name="Seed">From which the random weightings start; one is taken from the clock where none is given.</param>
    public sealed record Request(string Title, string Template, DateOnly? DueOn = null, Guid? AssessmentId = null, bool WithThematic = false, int? Seed = null);

    public async Task<ScoringRound> RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.DecidePriorities);
        (Combination combination, IReadOnlyList<Criterion> criteria) = await TemplateAsync(request.Template, cancellationToken);
        if (request.AssessmentId is { } assessmentId)
        {
            await db.AssessmentAsync(assessmentId, cancellationToken);
        }

        DateTime now = clock.GetUtcNow().UtcDateTime;
        var round = new ScoringRound(user.PartnershipId, request.Title, request.Seed ?? (int)(now.Ticks / TimeSpan.TicksPerSecond % 1_000_000), user.Name, now);
        round.Describe(request.Title, request.DueOn, Middle.Mean, combination, request.AssessmentId);
        round.UseCriteria(criteria.AsNew());
        IReadOnlyList<Finding> findings = request.AssessmentId is { } from ? await db.AcceptedFindingsAsync(from, cancellationToken) : [];
        round.UseCandidates([.. UsualRanking.Candidates.Concat(request.WithThematic ? UsualRanking.ThematicCandidates : []).AsNew()
            .Select(candidate => candidate with { FindingIds = [.. findings.Where(candidate.IsSpokenOfBy).Select(finding => finding.FindingId)] })]);
        db.Add(round);
        await db.SaveAsync(user.Did("strategy.scoring-round-begun", round.ScoringRoundId, clock, round.Title), cancellationToken);
        return round;
    }

    private async Task<(Combination, IReadOnlyList<Criterion>)> TemplateAsync(string template, CancellationToken cancellationToken)
    {
        if (UsualRanking.Templates.FirstOrDefault(usual => usual.Key == template) is { } found)
        {
            return (found.Combination, found.Criteria);
        }

        ScoringTemplate own = Guid.TryParse(template, out Guid templateId)
            ? await db.ScoringTemplateAsync(templateId, cancellationToken)
            : throw new RuleBrokenException("Choose the criteria to begin with", nameof(Request.Template));
        return (own.Combination, own.Criteria);
    }
}
