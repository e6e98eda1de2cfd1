namespace Wardmote.Platform.Documents.Reading;

/// <summary>Reads plain text and Markdown: prose, and tables however they are drawn.</summary>
internal static class PlainTextReader
{
    /// <summary>Reads a text file.</summary>
    /// <param name="isPlain">Plain text keeps the ends of its lines where they look meant; Markdown does not.</param>
    public static IReadOnlyList<SourceBlock> Read(SourceFile file, bool isPlain, CancellationToken cancellationToken)
    {
        BlockList blocks = new(file);
        MarkdownProse prose = new(blocks, isPlain, cancellationToken);
        string text = TextDecoder.Decode(file).ReplaceLineEndings("\n").Replace("\f", "\n\n", StringComparison.Ordinal).Replace('\v', '\n');
        foreach (TextStretch stretch in new TextTables(text.Split('\n')).Stretches())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (stretch.Rows is null)
            {
                prose.Read(stretch.Prose);
            }
            else
            {
                string part = blocks.NextTable();
                blocks.Add(part, [.. stretch.Rows.Select((row, at) => blocks.Checked(new SourceRow(at + 1, [.. row.Cells.Select(InlineText.Cell)], row.IsHeading), part))]);
            }
        }

        return blocks.Blocks;
    }
}
