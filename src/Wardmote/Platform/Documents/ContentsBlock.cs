namespace Wardmote.Platform.Documents;

/// <summary>A list of the document's headings that leads to each of them.</summary>
/// <param name="Deepest">The lowest level that is listed: 2 for chapters and their parts.</param>
public sealed record ContentsBlock(int Deepest = 2) : DocumentBlock
{
    /// <summary>What stands above it; no heading of the document itself.</summary>
    public string Heading { get; init; } = "Contents";
}
