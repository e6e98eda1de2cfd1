using Wardmote.Access;
using Wardmote.Areas;
using Wardmote.Evidence.Exploring;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web.Components;

namespace Wardmote.Evidence.Pages;

/// <summary>Which areas differ? Wards against one another in a funnel; the partnership against those like it has a page of its own, which this one leads to.</summary>
[Requires(Permission.ViewEvidence)]
public sealed class ComparePage(AppDb db, CurrentUser user) : AnswerPage
{
    private const string Households = "households";

    /// <summary>One whole year where nobody chose: seasons weigh alike then.</summary>
    private const int UsualMonths = 12;

    public ComparedAreas Compared { get; private set; } = null!;

    public static IReadOnlyList<Choice> Denominators => [new("residents", "Residents"), new(Households, "Households")];

    protected override Task<ExploredEvidence?> ExploreAsync(CancellationToken cancellationToken) => db.ExploreAsync(Choices, user.PartnershipName, cancellationToken, usualMonths: UsualMonths);

    protected override async Task<AnswerView> AnswerAsync(ExploredEvidence explored, CancellationToken cancellationToken)
    {
        AreaSubject subject = Choices.By == Households ? AreaSubject.Households : AreaSubject.Population;
        Denominator? people = await db.DenominatorAsync(explored.Set, subject, explored.To.First.Year, cancellationToken);
        Compared = ComparedAreas.Of(explored, people);
        return new AnswerView(explored, CompareAnswer.Of(explored, Compared, people, Choices.Address(EvidenceLinks.Compare)), EvidenceLinks.Compare) { Fields = ["area", "type", "from", "to", "by"] };
    }
}
