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

    /// <summary>The themes under which findings speak of it, as findings name them.</summary>
    public IReadOnlyList<string> Themes { get; init; } = [];

    /// <summary>The types of recorded crime that it takes in, by their names in addresses; empty where open police data do not count it.</summary>
    public IReadOnlyList<string> TypeSlugs { get; init; } = [];
}
