namespace Wardmote.Platform.Common;

/// <summary>
/// A number that leaves the system together with everything that lets a reader trust it or doubt it. Documents and public
/// pages take figures, never bare numbers, so that their origin cannot be forgotten.
/// </summary>
/// <param name="Text">The number as it is shown, with its unit: "62.8 %".</param>
/// <param name="What">What it counts or measures: "Attendance at the Sanctuary Scheme training".</param>
/// <param name="Period">The period in words: "Q2 2025/26 (Jul to Sep)".</param>
public sealed record Figure(string Text, string What, string Period)
{
    /// <summary>The number itself, in the unit of <see cref="Text"/>; none where a word stands in its place.</summary>
    public double? Number { get; init; }

    /// <summary>The range that the true value plausibly lies in, as words: "23.1 to 30.9 (95 % interval)". None where it has none.</summary>
    public string? Interval { get; init; }

    /// <summary>The lower end of that range, in the unit of <see cref="Text"/>; none where it has none.</summary>
    public double? Low { get; init; }

    /// <summary>The upper end of that range.</summary>
    public double? High { get; init; }

    public string? Area { get; init; }

    /// <summary>Where the data comes from: "Northmere Police recorded crime".</summary>
    public string? Source { get; init; }

    /// <summary>How it was made from the data: "132 of 492".</summary>
    public string? Method { get; init; }

    /// <summary>Which state of the data: "version 2 of 14 July 2025, frozen".</summary>
    public string? DataVersion { get; init; }

    /// <summary>Who approved it, where somebody did.</summary>
    public string? ApprovedBy { get; init; }

    /// <summary>What a reader must know beside it.</summary>
    public string? Caveat { get; init; }

    /// <summary>The page within Wardmote on which it can be followed further.</summary>
    public string? Href { get; init; }
}
