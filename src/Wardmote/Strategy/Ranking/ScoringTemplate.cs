using Wardmote.Platform.Common;

namespace Wardmote.Strategy.Ranking;

/// <summary>Criteria that the partnership keeps under a name of its own, to begin the next round with.</summary>
public sealed class ScoringTemplate
{
    private ScoringTemplate()
    {
    }

    public ScoringTemplate(Guid partnershipId, string title, Combination combination, IReadOnlyList<Criterion> criteria)
    {
        PartnershipId = partnershipId;
        Become(title, combination, criteria);
    }

    public Guid PartnershipId { get; private set; }

    public Guid ScoringTemplateId { get; private set; } = Guid.CreateVersion7();

    public string Title { get; private set; } = "";

    public Combination Combination { get; private set; }

    public IReadOnlyList<Criterion> Criteria { get; private set; } = [];

    public long Version { get; private set; }

    public void Become(string title, Combination combination, IReadOnlyList<Criterion> criteria)
    {
        if (string.IsNullOrWhiteSpace(title) || title.Length > ScoringRound.LongestTitle)
        {
            throw new RuleBrokenException($"Give the template a title of at most {ScoringRound.LongestTitle} characters", nameof(Title));
        }

        if (criteria.Count == 0)
        {
            throw new RuleBrokenException("A template needs at least one criterion", nameof(Criteria));
        }

        foreach (Criterion criterion in criteria)
        {
            criterion.MustBeSound();
        }

        (Title, Combination, Criteria) = (title.Trim(), combination, [.. criteria]);
    }
}
