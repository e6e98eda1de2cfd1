namespace Wardmote.Strategy.Assessments;

/// <summary>A section of an assessment: what is computed for it, and the parts that must be written.</summary>
/// <param name="Key">What it is known by: "overview", "burglary".</param>
/// <param name="Computed">What the program works out for it; empty where nothing can be.</param>
/// <param name="Parts">What is written, at least one part.</param>
public sealed record AssessmentSection(string Key, string Title, string Computed, IReadOnlyList<SectionPart> Parts)
{
    /// <summary>The slug of the published type that a problem is seen by; none for other sections and for problems without open data.</summary>
    public string? Type { get; init; }

    /// <summary>Whether it is left out where nothing of its type was recorded, as of a category that no longer exists.</summary>
    public bool OnlyWithData { get; init; }

    /// <summary>Whether it is one of the problem chapters.</summary>
    public bool IsProblem { get; init; }

    /// <summary>What must be known of the data of a problem before it is read; empty where nothing must.</summary>
    public string Note { get; init; } = "";
}

/// <summary>A part of a section that a person writes.</summary>
/// <param name="Key">What its words are kept under: "recommendations", "burglary.victims".</param>
/// <param name="Prompt">What belongs there.</param>
public sealed record SectionPart(string Key, string Title, string Prompt);
