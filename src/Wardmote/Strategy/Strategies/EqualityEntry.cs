using Wardmote.Performance;
using Wardmote.Platform.Common;

namespace Wardmote.Strategy.Strategies;

/// <summary>The nine protected characteristics (Equality Act 2010, section 4).</summary>
public enum Characteristic { Age, Disability, GenderReassignment, MarriageAndCivilPartnership, PregnancyAndMaternity, Race, ReligionOrBelief, Sex, SexualOrientation }

/// <summary>What the strategy or a priority means for people who share a characteristic. Not known is the beginning: it is never taken for neutral.</summary>
public enum GroupImpact { NotKnown, Positive, Neutral, Adverse }

/// <summary>What is known of the impact on people who share a characteristic, and what is done about it.</summary>
public sealed record EqualityEntry(Characteristic Characteristic)
{
    /// <summary>The priority that it is about; none for the strategy as a whole.</summary>
    public Guid? PriorityId { get; init; }

    /// <summary>The group it is about, where it is not all who share the characteristic: "Young men of 16 to 24".</summary>
    public string? Group { get; init; }

    /// <summary>What the evidence says.</summary>
    public string? Evidence { get; init; }

    /// <summary>The findings that it rests on.</summary>
    public IReadOnlyList<Guid> FindingIds { get; init; } = [];

    public GroupImpact Impact { get; init; }

    public string? Mitigation { get; init; }

    public PersonName? Owner { get; init; }

    /// <summary>The day by which the mitigation is in place, or the evidence found.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>The strategy that it was taken over from, until somebody looks at it again; none otherwise.</summary>
    public string? TakenOverFrom { get; init; }

    public bool HasEvidence => Evidence is not null || FindingIds.Count > 0;

    /// <summary>The same, where it can be as it says.</summary>
    /// <exception cref="RuleBrokenException">An impact is called something without evidence.</exception>
    public EqualityEntry Held() => Impact != GroupImpact.NotKnown && !HasEvidence
        ? throw new RuleBrokenException($"On which evidence is the impact {Impact.ToString().ToLowerInvariant()}? Give it, or choose “Not known yet”: missing evidence is not a neutral impact", nameof(Evidence))
        : this;

    /// <summary>What is missing, a sentence each.</summary>
    public IReadOnlyList<string> Gaps =>
    [
        .. HasEvidence ? Array.Empty<string>() : ["No evidence yet"],
        .. HasEvidence && Impact == GroupImpact.NotKnown ? ["The impact is not judged yet"] : Array.Empty<string>(),
        .. Impact == GroupImpact.Adverse && Mitigation is null ? ["An adverse impact without mitigation"] : Array.Empty<string>(),
        .. (Mitigation is not null || !HasEvidence) && Owner is null ? ["Nobody is named to see to it"] : Array.Empty<string>(),
        .. TakenOverFrom is { } earlier ? [TakenOver.Words(earlier)] : Array.Empty<string>(),
    ];
}

/// <summary>What characteristics and impacts are called.</summary>
public static class EqualityWords
{
    extension(Characteristic characteristic)
    {
        public string Title => Words.Sentence(characteristic.ToString());

        /// <summary>What the law limits; empty for most. Marriage and civil partnership is protected by the first aim of the duty alone (section 149(7)).</summary>
        public string Limit => characteristic == Characteristic.MarriageAndCivilPartnership ? "Only the first aim of the duty applies: to eliminate discrimination" : "";
    }

    extension(GroupImpact impact)
    {
        public string Title => impact == GroupImpact.NotKnown ? "Not known yet" : impact.ToString();
    }
}
