using Wardmote.Platform.Common;
using Wardmote.Platform.Documents;

namespace Wardmote.Strategy.Assessments.Chapters;

/// <summary>What an analyst wrote, as blocks: an empty line ends a paragraph, a line that begins with a hyphen or bullet is an item of a list.</summary>
public static class WrittenWords
{
    private static readonly string[] Bullets = ["- ", "* ", "• ", "– "];

    public static IReadOnlyList<DocumentBlock> Blocks(string words, IReadOnlyDictionary<string, Figure> figures)
    {
        List<DocumentBlock> blocks = [];
        List<string> paragraph = [];
        foreach (string line in words.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()).Append(""))
        {
            string? bullet = Bullets.FirstOrDefault(mark => line.StartsWith(mark, StringComparison.Ordinal));
            if ((line.Length == 0 || bullet is not null) && paragraph.Count > 0)
            {
                blocks.Add(new ParagraphBlock(CitedText.Of(string.Join('\n', paragraph), figures)));
                paragraph.Clear();
            }

            if (bullet is not null)
            {
                blocks.Add(new ParagraphBlock(CitedText.Of(line[bullet.Length..].Trim(), figures), IsListItem: true));
            }
            else if (line.Length > 0)
            {
                paragraph.Add(line);
            }
        }

        return blocks;
    }
}
