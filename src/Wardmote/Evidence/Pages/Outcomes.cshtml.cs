using Wardmote.Access;
using Wardmote.Evidence.Exploring;
using Wardmote.Platform.Data;

namespace Wardmote.Evidence.Pages;

/// <summary>What became of crimes? Each one's latest outcome, without conviction rates, which nobody can compute from these files.</summary>
[Requires(Permission.ViewEvidence)]
public sealed class OutcomesPage(AppDb db, CurrentUser user) : AnswerPage
{
    private const int UsualMonths = 12;

    public CrimeOutcomes Outcomes { get; private set; } = null!;

    protected override Task<ExploredEvidence?> ExploreAsync(CancellationToken cancellationToken) => db.ExploreAsync(Choices, user.PartnershipName, cancellationToken, usualMonths: UsualMonths);

    protected override async Task<AnswerView> AnswerAsync(ExploredEvidence explored, CancellationToken cancellationToken)
    {
        (Outcomes, bool hasFiles) = await db.OutcomesAsync(explored, cancellationToken);
        return new AnswerView(explored, OutcomesAnswer.Of(explored, Outcomes, hasFiles, Choices.Address(EvidenceLinks.Outcomes)), EvidenceLinks.Outcomes);
    }
}
