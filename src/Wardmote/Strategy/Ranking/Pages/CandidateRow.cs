using Wardmote.Platform.Common;

namespace Wardmote.Strategy.Ranking.Pages;

/// <summary>One candidate as it stands on a form.</summary>
public sealed class CandidateRow
{
    public Guid Id { get; set; }

    public string? Title { get; set; }

    public string? Description { get; set; }

    public bool IsThematic { get; set; }

    public List<string> FindingIds { get; set; } = [];

    public List<string> TypeSlugs { get; set; } = [];

    public bool IsRemoved { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Title) && string.IsNullOrWhiteSpace(Description);

    public static CandidateRow Of(Candidate candidate) => new()
    {
        Id = candidate.CandidateId,
        Title = candidate.Title,
        Description = candidate.Description,
        IsThematic = candidate.IsThematic,
        FindingIds = [.. candidate.FindingIds.Select(findingId => findingId.ToString())],
        TypeSlugs = [.. candidate.TypeSlugs],
    };

    /// <summary>The candidates that the rows of a form describe; what the form does not ask stays as it was.</summary>
    public static IReadOnlyList<Candidate> Read(IReadOnlyList<CandidateRow> rows, IReadOnlyList<Candidate> there) =>
        [.. rows.Where(row => !row.IsRemoved && !row.IsEmpty).Select(row => row.Read(there.FirstOrDefault(candidate => candidate.CandidateId == row.Id)))];

    private Candidate Read(Candidate? before) => (before ?? new Candidate(Guid.CreateVersion7(), "", "")) with
    {
        Title = Title?.Trim() ?? "",
        Description = Description?.Trim() ?? "",
        IsThematic = IsThematic,
        FindingIds = [.. FindingIds.Select(typed => Guid.TryParse(typed, out Guid findingId) ? findingId : throw new NotFoundException("One of the findings"))],
        TypeSlugs = [.. TypeSlugs],
    };
}
