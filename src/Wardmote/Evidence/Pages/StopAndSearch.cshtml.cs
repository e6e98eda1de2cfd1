using Wardmote.Access;
using Wardmote.Evidence.Exploring;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Evidence.Pages;

/// <summary>Who is searched how often? Counts, rates and ratios by ethnic group, with the unknown bounded.</summary>
[Requires(Permission.ViewEvidence)]
public sealed class StopAndSearchPage(AppDb db, CurrentUser user) : AnswerPage
{
    private const string Self = "self";

    private const int UsualMonths = 12;

    public Searches Searches { get; private set; } = null!;

    public IReadOnlyList<SearchedGroup> Groups { get; private set; } = [];

    public bool IsSelf => Choices.By == Self;

    public bool HasPeople { get; private set; }

    protected override async Task<ExploredEvidence?> ExploreAsync(CancellationToken cancellationToken) =>
        await db.SearchMonthsAsync(cancellationToken) is { } months && await db.ExploreAsync(Months(months), user.PartnershipName, cancellationToken) is { } explored
            ? explored with { Choices = Choices, Supplied = months }
            : null;

    protected override async Task<AnswerView> AnswerAsync(ExploredEvidence explored, CancellationToken cancellationToken)
    {
        Searches = await db.SearchesAsync(explored, explored.From, explored.To, cancellationToken);
        (IReadOnlyDictionary<EthnicGroup, double> people, string source) = await db.EthnicPeopleAsync(explored, cancellationToken);
        HasPeople = people.Count > 0;
        Groups = Searches.Groups(IsSelf, people);
        return new(explored, SearchAnswer.Of(explored, Searches, people, source, IsSelf, Choices.Address(EvidenceLinks.StopAndSearch)), EvidenceLinks.StopAndSearch) { Fields = ["area", "from", "to", "ethnicity"] };
    }

    /// <summary>The months of searches, which need not be those of crimes: the last year that is here where nobody chose.</summary>
    private ExploreChoices Months((Period First, Period Last) supplied)
    {
        Period to = PeriodReader.Read(Choices.To ?? "") ?? supplied.Last;
        Period year = Period.Of(PeriodKind.Month, to.First.AddMonths(1 - UsualMonths));
        return Choices with { To = Choices.To ?? to.Code, From = Choices.From ?? (year < supplied.First ? supplied.First : year).Code };
    }
}
