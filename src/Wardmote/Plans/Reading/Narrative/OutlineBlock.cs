using Wardmote.Platform.Common;
using Wardmote.Platform.Documents;

namespace Wardmote.Plans.Reading.Narrative;

/// <summary>What a block is to the reader.</summary>
internal enum Role { Text, Heading, Item, Table, Furniture }

/// <summary>A block of the document with its role: a heading has a level and perhaps a number.</summary>
internal sealed record OutlineBlock(SourceBlock Block, Role Role, string Text, int Level = 0, string? Number = null)
{
    /// <summary>The places that the block was read from: more than one where a sentence ran over a page.</summary>
    public IReadOnlyList<Origin> Places { get; init; } = [];

    public Origin Origin => Places.Count > 0 ? Places[0] : new Origin(Block.Part, Text: Text);

    public SourceParagraph? Paragraph => Block as SourceParagraph;
}
