using Wardmote.Strategy.Findings;

namespace Wardmote.Strategy.Ranking;

/// <summary>Something that might become a priority.</summary>
/// <param name="Title">Its name: "Violence against women and girls".</param>
/// <param name="Description">What it takes in, and what not.</param>
public sealed record Candidate(Guid CandidateId, string Title, string Description)
{
    public const int LongestTitle = 160;

    /// <summary>The short name that files and templates use; empty where it has none.</summary>
    public string Key { get; init; } = "";

    /// <summary>Whether it cuts across types of crime.</summary>
    public bool IsThematic { get; init; }

    /// <summary>The findings that speak of it.</summary>
    public IReadOnlyList<Guid> FindingIds { get; init; } = [];

    /// <summary>The types of recorded crime that it takes in, by their names in addresses; empty where open police data do not count it.</summary>
    public IReadOnlyList<string> TypeSlugs { get; init; } = [];

    /// <summary>The kinds of findings that speak of it, whatever type of crime they are about.</summary>
    public IReadOnlyList<FindingKind> FindingKinds { get; init; } = [];

    /// <summary>Whether a finding speaks of it: by the type that it is about, or by its kind.</summary>
    public bool IsSpokenOfBy(Finding finding) => (finding.TypeSlug is { } type && TypeSlugs.Contains(type)) || FindingKinds.Contains(finding.Kind);
}
