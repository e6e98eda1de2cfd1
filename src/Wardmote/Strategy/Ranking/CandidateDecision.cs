namespace Wardmote.Strategy.Ranking;

/// <summary>What became of a candidate.</summary>
public enum DecisionKind { Adopted, Rejected, Merged }

/// <summary>What was decided about a candidate, why, by whom and when.</summary>
/// <param name="By">The board or meeting that decided: "Community Safety Partnership Board".</param>
public sealed record CandidateDecision(Guid CandidateId, DecisionKind Kind, string Reason, string By, DateOnly On)
{
    /// <summary>The meeting and its item, where that is told: "12 March 2026, item 7".</summary>
    public string? Meeting { get; init; }

    /// <summary>The candidate that it was merged into.</summary>
    public Guid? IntoCandidateId { get; init; }

    /// <summary>The priority that it became.</summary>
    public Guid? PriorityId { get; init; }

    /// <summary>In what it goes against the ranking, as a sentence; none where it follows it.</summary>
    public string? AgainstRanking { get; init; }

    /// <summary>Who wrote it down.</summary>
    public string RecordedBy { get; init; } = "";
}
