using Wardmote.Access;
using Wardmote.Evidence.Exploring;
using Wardmote.Platform.Data;

namespace Wardmote.Evidence.Pages;

/// <summary>What changed? The same months of two years, by type and by area.</summary>
[Requires(Permission.ViewEvidence)]
public sealed class ChangesPage(AppDb db, CurrentUser user) : AnswerPage
{
    public ChangesFindings Findings { get; private set; } = null!;

    protected override Task<ExploredEvidence?> ExploreAsync(CancellationToken cancellationToken) => db.ExploreAsync(Choices, user.PartnershipName, cancellationToken, ChangesFindings.MonthsBefore, ChangesFindings.UsualMonths);

    protected override Task<AnswerView> AnswerAsync(ExploredEvidence explored, CancellationToken cancellationToken)
    {
        Findings = ChangesFindings.Of(explored);
        return Task.FromResult(new AnswerView(explored, ChangesAnswer.Of(explored, Findings, Choices.Address(EvidenceLinks.Changes)), EvidenceLinks.Changes) { Fields = ["area", "type", "from", "to", "years"] });
    }
}
