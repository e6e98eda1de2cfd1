using System.Globalization;
using System.Text;
using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;
using MarkdownHeading = Markdig.Syntax.HeadingBlock;

namespace Wardmote.Platform.Documents.Reading;

/// <summary>Reads the headings, lists and paragraphs between the tables of a text file, in which people write much as in Markdown.</summary>
internal sealed class MarkdownProse(BlockList blocks, bool isPlain, CancellationToken cancellationToken)
{
    // HTML is read where it stands in a line; an indented line is a paragraph, not a program.
    private static readonly MarkdownPipeline Pipeline = Build();

    // Finding the marks in a run without an empty line takes time that grows with the square of its length.
    private const int LongestRun = 50_000;

    // A line shorter than this was ended on purpose; a longer one was wrapped.
    private const int WrappedLine = 60;

    private int _lists;

    public void Read(string text)
    {
        cancellationToken.ThrowIfCancellationRequested();
        foreach (string run in Runs(text))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (run.Length > LongestRun)
            {
                ReadAsItStands(run);
                continue;
            }

            foreach (Block block in Markdown.Parse(run, Pipeline))
            {
                Read(block);
            }
        }
    }

    /// <summary>The prose, but for runs of lines that are longer than any real one; those stand alone.</summary>
    private static IEnumerable<string> Runs(string text)
    {
        StringBuilder prose = new();
        foreach (string run in text.Split("\n\n"))
        {
            if (run.Length > LongestRun)
            {
                yield return prose.ToString();
                yield return run;
                prose.Clear();
            }
            else
            {
                prose.Append(run).Append("\n\n");
            }
        }

        yield return prose.ToString();
    }

    private void ReadAsItStands(string run)
    {
        foreach (string line in run.Split('\n'))
        {
            blocks.Add(new SourceParagraph("", WordText.Tidy(line)));
        }
    }

    /// <summary>Lines such as "[Note]: see below", which Markdown takes for the targets of links and would not show.</summary>
    public static string Definitions(LinkReferenceDefinitionGroup links) => string.Join(
        '\n',
        links.OfType<LinkReferenceDefinition>().Select(link => $"[{link.Label}]: {link.Url} {link.Title}".Trim()));

    private void Read(Block block)
    {
        switch (block)
        {
            case MarkdownHeading heading:
                Add(heading, new SourceParagraph("", "", heading.Level));
                break;
            case ListBlock list:
                Read(list, level: 1, ++_lists);
                break;
            case LinkReferenceDefinitionGroup links:
                blocks.Add(new SourceParagraph("", Definitions(links)));
                break;
            case LeafBlock leaf:
                Add(leaf, new SourceParagraph("", ""));
                break;
            case ContainerBlock container:
                foreach (Block child in container)
                {
                    Read(child);
                }

                break;
        }
    }

    private void Read(ListBlock list, int level, int id)
    {
        foreach (ListItemBlock item in list.OfType<ListItemBlock>())
        {
            cancellationToken.ThrowIfCancellationRequested();
            SourceParagraph? first = new("", "", 0, level, id, list.IsOrdered)
            {
                Number = list.IsOrdered ? NumberOf(list, item) : null,
            };
            foreach (Block child in item)
            {
                if (child is ListBlock inner)
                {
                    Read(inner, level + 1, id);
                }
                else if (first is not null && child is LeafBlock leaf)
                {
                    Add(leaf, first);
                    first = null;
                }
                else
                {
                    Read(child);
                }
            }
        }
    }

    private static string NumberOf(ListBlock list, ListItemBlock item) => list.BulletType == 'a' && item.Order is >= 1 and <= 26
        ? $"{(char)('a' + item.Order - 1)}{list.OrderedDelimiter}"
        : string.Create(CultureInfo.InvariantCulture, $"{item.Order}{list.OrderedDelimiter}");

    private void Add(LeafBlock leaf, SourceParagraph paragraph)
    {
        InlineText inline = InlineText.Of(leaf, isPlain);
        foreach (string part in isPlain ? Items(inline.Text) : [inline.Text])
        {
            blocks.Add(paragraph with { Text = isPlain ? Unwrapped(part) : part, IsBold = paragraph.HeadingLevel == 0 && inline.IsBold });
        }
    }

    /// <summary>Bullets that were typed or pasted as characters each begin a paragraph of their own.</summary>
    private static List<string> Items(string text)
    {
        List<string> items = [];
        StringBuilder item = new();
        foreach (string line in text.Split('\n'))
        {
            if (item.Length > 0 && TypedBullet.Starts(line))
            {
                items.Add(item.ToString());
                item.Clear();
            }

            item.Append(item.Length > 0 ? "\n" : "").Append(line);
        }

        return [.. items, item.ToString()];
    }

    /// <summary>Joins the lines of a paragraph that were only wrapped.</summary>
    private static string Unwrapped(string text)
    {
        string[] lines = text.Split('\n');
        StringBuilder joined = new(lines[0]);
        for (int at = 1; at < lines.Length; at++)
        {
            bool isWrapped = lines[at - 1].Length >= WrappedLine || (lines[at].Length > 0 && char.IsLower(lines[at][0]));
            joined.Append(isWrapped ? ' ' : '\n').Append(lines[at]);
        }

        return joined.ToString();
    }

    private static MarkdownPipeline Build()
    {
        MarkdownPipelineBuilder builder = new();
        builder.BlockParsers.TryRemove<HtmlBlockParser>();
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        builder.BlockParsers.Find<ListBlockParser>()!.ItemParsers.Add(new LetteredItemParser());
        return builder.Build();
    }

}
