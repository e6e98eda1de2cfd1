using Wardmote.Platform.Common;

namespace Wardmote.Strategy.Ranking;

/// <summary>Which end of a scale makes a candidate more pressing.</summary>
public enum CriterionDirection { HigherCountsMore, LowerCountsMore }

/// <summary>Whether a score is read off evidence or is a judgement.</summary>
public enum CriterionBasis { Evidence, Judgement }

/// <summary>From where the figures come that stand beside a criterion's box.</summary>
public enum EvidenceKind { None, Volume, Harm, Trend, Disparity }

/// <summary>One question on which each candidate is scored, and how much its answer counts.</summary>
/// <param name="Title">Its name: "Harm level".</param>
/// <param name="Asks">What it asks of the person who scores.</param>
public sealed record Criterion(Guid CriterionId, string Title, string Asks)
{
    public const int LongestTitle = 120;

    /// <summary>The short name that files use; the title where it has none.</summary>
    public string Key { get; init; } = "";

    /// <summary>The points that it may take; without them it cannot be scored.</summary>
    public Scale? Scale { get; init; }

    public IReadOnlyList<Anchor> Anchors { get; init; } = [];

    public CriterionDirection Direction { get; init; }

    /// <summary>How much it counts, in per cent of all.</summary>
    public double Weight { get; init; }

    /// <summary>The least that somebody could reasonably let it count; the sensitivity is tried between this and <see cref="WeightHigh"/>.</summary>
    public double WeightLow { get; init; }

    public double WeightHigh { get; init; }

    public CriterionBasis Basis { get; init; }

    public EvidenceKind Evidence { get; init; }

    /// <summary>Where the evidence or the judgement comes from, in words.</summary>
    public string ComesFrom { get; init; } = "";

    /// <summary>Whether it stands for what politicians want: the ranking is also shown without it.</summary>
    public bool IsPolitical { get; init; }

    public bool CanBeScored => Scale is not null;

    /// <summary>The words of the point that a score took; none where that point has none.</summary>
    public string? AnchorAt(double score) => Anchors.FirstOrDefault(anchor => Math.Abs(anchor.At - score) < 1e-6)?.Words;

    /// <summary>The score in the direction in which more is more pressing.</summary>
    public double Counted(double score) => Direction == CriterionDirection.LowerCountsMore && Scale is not null ? Scale.Turned(score) : score;

    /// <summary>Refuses a criterion that no round could use.</summary>
    public void MustBeSound()
    {
        if (string.IsNullOrWhiteSpace(Title) || Title.Length > LongestTitle)
        {
            throw new RuleBrokenException($"Give each criterion a title of at most {LongestTitle} characters", "Criteria");
        }

        Scale?.MustBeScale(Title);
        if (Anchors.FirstOrDefault(anchor => Scale?.Holds(anchor.At) == false) is { } beyond)
        {
            throw new RuleBrokenException($"“{beyond.Words}” stands at {beyond.At:0.####}, which is no point of the scale of “{Title}” ({Scale!.Name})", "Criteria");
        }

        if (!double.IsFinite(Weight) || Weight is < 0 or > 100)
        {
            throw new RuleBrokenException($"The weight of “{Title}” is {Weight:0.##}. A weight is a share of all: from 0 to 100", "Criteria");
        }

        if (!double.IsFinite(WeightLow) || !double.IsFinite(WeightHigh) || WeightLow < 0 || WeightHigh > 100 || WeightLow > Weight || WeightHigh < Weight)
        {
            throw new RuleBrokenException($"The weight of “{Title}” is {Weight:0.##}, and its range {WeightLow:0.##} to {WeightHigh:0.##}. The range must lie between 0 and 100 and hold the weight", "Criteria");
        }
    }
}
