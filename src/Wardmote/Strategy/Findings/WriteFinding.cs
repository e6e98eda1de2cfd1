using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Strategy.Assessments;

namespace Wardmote.Strategy.Findings;

/// <summary>Writes a finding that no rule proposed, on figures that are cited from elsewhere.</summary>
public sealed class WriteFinding(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    public sealed record Request(Guid AssessmentId, FindingTheme Theme, string Statement, IReadOnlyList<Figure> Figures)
    {
        public FindingStrength Strength { get; init; } = FindingStrength.Judgement;

        public string AreaName { get; init; } = "";

        public IReadOnlyList<string> AffectedGroups { get; init; } = [];

        /// <summary>Why words stand that say more than the figures do; empty as a rule.</summary>
        public string Override { get; init; } = "";
    }

    public async Task<Finding> RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.WriteAssessments);
        Assessment assessment = await db.AssessmentAsync(request.AssessmentId, cancellationToken);
        if (assessment.State == AssessmentState.Agreed)
        {
            throw new RuleBrokenException("The assessment is agreed: reopen it before a finding is written");
        }

        if (request.Figures.Count == 0 && request.Strength != FindingStrength.Judgement)
        {
            throw new RuleBrokenException("Without a figure a finding is a judgement: cite what it rests on, or say that it is a judgement", nameof(request.Strength));
        }

        var finding = new Finding(user.PartnershipId, assessment.AssessmentId, $"written:{Guid.CreateVersion7():n}", FindingKind.Written, request.Theme, request.Statement, user.Name);
        finding.Support(request.Figures, request.Strength, request.AffectedGroups, request.AreaName);
        finding.Reword(request.Statement, user.Name, request.Override);
        db.Add(finding);
        await db.SaveAsync(user.Did("strategy.finding-written", finding.FindingId, clock), cancellationToken);
        return finding;
    }
}
