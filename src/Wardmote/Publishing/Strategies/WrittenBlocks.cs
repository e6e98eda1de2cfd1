using Wardmote.Platform.Documents;
using Wardmote.Strategy.Strategies;

namespace Wardmote.Publishing.Strategies;

/// <summary>What people wrote, as blocks: an empty line begins a paragraph, a line that begins with a hyphen is an item of a list.</summary>
internal static class WrittenBlocks
{
    public static IEnumerable<DocumentBlock> Of(string text) =>
        from part in text.Replace("\r\n", "\n", StringComparison.Ordinal).Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        from block in BlocksOf(part)
        select block;

    /// <summary>A section's heading, its words, or the prompt that says what belongs there.</summary>
    public static IEnumerable<DocumentBlock> Section(StrategyContent content, int number)
    {
        StrategySection section = StrategySection.All[number - 1];
        string words = content.Strategy.WordsOf(section);
        return
        [
            new HeadingBlock(1, $"{number} {section.Title}") { StartsPage = number > 1 },
            .. words.Length > 0 ? Of(words) : [new NoteBlock($"Still to be written: {section.Prompt}")],
        ];
    }

    /// <summary>A heading of the second level with what stands below it; only the sentence where nothing does.</summary>
    public static IEnumerable<DocumentBlock> Part(string heading, string whereNothing, IEnumerable<DocumentBlock> blocks)
    {
        DocumentBlock[] all = [.. blocks];
        return [new HeadingBlock(2, heading), .. all.Length > 0 ? all : [new NoteBlock(whereNothing)]];
    }

    /// <summary>A table, or the sentence that says why there is none.</summary>
    public static DocumentBlock Table(string name, string whereNothing, IReadOnlyList<DocumentColumn> columns, IEnumerable<IReadOnlyList<DocumentText>> rows)
    {
        IReadOnlyList<DocumentText>[] all = [.. rows];
        return all.Length > 0 ? new TableBlock(name, columns, all) : new NoteBlock(whereNothing);
    }

    private static IEnumerable<DocumentBlock> BlocksOf(string part)
    {
        string[] lines = part.Split('\n', StringSplitOptions.TrimEntries);
        int at = 0;
        while (at < lines.Length)
        {
            if (IsItem(lines[at]))
            {
                yield return new ParagraphBlock(lines[at][2..].TrimStart(), IsListItem: true);
                at++;
                continue;
            }

            string[] together = [.. lines.Skip(at).TakeWhile(line => !IsItem(line))];
            at += together.Length;
            yield return new ParagraphBlock(string.Join('\n', together));
        }
    }

    private static bool IsItem(string line) => line.StartsWith("- ", StringComparison.Ordinal) || line.StartsWith("• ", StringComparison.Ordinal);
}
