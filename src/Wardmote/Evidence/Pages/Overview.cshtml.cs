using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Evidence.Exploring;
using Wardmote.Platform.Data;

namespace Wardmote.Evidence.Pages;

/// <summary>How does our area stand? The latest year, what changed, what is unusual this month, every type at a glance.</summary>
[Requires(Permission.ViewEvidence)]
public sealed class OverviewPage(AppDb db, CurrentUser user) : AnswerPage
{
    public bool HasData { get; private set; }

    public IReadOnlyList<TypeFindings> Types { get; private set; } = [];

    /// <summary>None where no crime is known in the latest twelve months.</summary>
    public HarmRanks? Harm { get; private set; }

    protected override async Task<ExploredEvidence?> ExploreAsync(CancellationToken cancellationToken)
    {
        HasData = await db.SourceMonths.AnyAsync(cancellationToken);
        return HasData ? await db.ExploreAsync(Choices, user.PartnershipName, cancellationToken) : null;
    }

    protected override Task<AnswerView> AnswerAsync(ExploredEvidence explored, CancellationToken cancellationToken)
    {
        Types = TypeFindings.Of(explored);
        Harm = HarmRanks.Of(explored);
        return Task.FromResult(new AnswerView(explored, OverviewAnswer.Of(explored, Types, Choices.Address(EvidenceLinks.Overview)), EvidenceLinks.Overview) { Fields = ["area", "from", "to"] });
    }
}
