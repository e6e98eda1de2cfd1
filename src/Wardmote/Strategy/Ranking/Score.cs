namespace Wardmote.Strategy.Ranking;

/// <summary>How sure somebody is of a score.</summary>
public enum Confidence { High, Medium, Low }

/// <summary>What one person said about one candidate on one criterion.</summary>
/// <param name="Value">The point of the scale; none where the person has no view, which is missing and never zero.</param>
public sealed record Score(Guid CandidateId, Guid CriterionId, double? Value)
{
    public const int LongestNote = 1000;

    public Confidence? Confidence { get; init; }

    public string? Note { get; init; }
}
