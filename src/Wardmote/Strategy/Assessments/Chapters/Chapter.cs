using Wardmote.Platform.Documents;

namespace Wardmote.Strategy.Assessments.Chapters;

/// <summary>What is computed for one section.</summary>
/// <param name="Section">The section's key.</param>
/// <param name="Blocks">In reading order, without the section's own heading.</param>
public sealed record Chapter(string Section, IReadOnlyList<DocumentBlock> Blocks)
{
    /// <summary>What of it belongs in the data pack.</summary>
    public IReadOnlyList<PackTable> Tables { get; init; } = [];

    /// <summary>The maps whose shapes belong in the data pack.</summary>
    public IReadOnlyList<PackLayer> Layers { get; init; } = [];

    /// <summary>What could not be worked out and why, a sentence each.</summary>
    public IReadOnlyList<string> NotDone { get; init; } = [];
}
