using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Wardmote.Platform.Documents.Reading;

/// <summary>What a paragraph or a cell of a text file shows once its marks (stars, links, scraps of HTML) are read as marks.</summary>
internal sealed partial class InlineText
{
    /// <summary>Longer than any real cell; beyond it marks stay as they stand, for finding them takes time that grows with the square.</summary>
    public const int Longest = 20_000;

    private static readonly SearchValues<char> Marks = SearchValues.Create("<*_[&\\`");

    // A cell is one run of text: a dash or a number at its start makes no list.
    private static readonly MarkdownPipeline CellPipeline = OnlyParagraphs();

    private readonly StringBuilder _text = new();
    private readonly bool _keepsLines;
    private int _bold;
    private bool _hasBold;
    private bool _hasPlain;

    private InlineText(bool keepsLines) => _keepsLines = keepsLines;

    public bool IsBold => _hasBold && !_hasPlain;

    public string Text => Boxes().Replace(
        WordText.Tidy(Spaces().Replace(_text.ToString(), " ")),
        box => $"{(box.Groups["mark"].Value == " " ? WordSymbols.Empty : WordSymbols.Ticked)}{box.Groups["blank"].Value}");

    /// <summary>A paragraph or heading.</summary>
    /// <param name="keepsLines">Whether a line's end may be meant, as in plain text; in Markdown it is only a space.</param>
    public static InlineText Of(LeafBlock block, bool keepsLines)
    {
        InlineText text = new(keepsLines);
        if (block.Inline is not null)
        {
            text.Read(block.Inline);
        }
        else
        {
            text.Append(block.Lines.ToString());
        }

        return text;
    }

    /// <summary>A cell, from what stands between its separators.</summary>
    public static string Cell(string raw)
    {
        string cell = string.Join('\n', raw.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0));
        if (cell.Length > Longest || cell.AsSpan().IndexOfAny(Marks) < 0)
        {
            return WordText.Tidy(Spaces().Replace(cell, " "));
        }

        InlineText text = new(keepsLines: true);
        foreach (Block block in Markdown.Parse(cell, CellPipeline))
        {
            text.BreakLine();
            if (block is LinkReferenceDefinitionGroup links)
            {
                text.Append(MarkdownProse.Definitions(links));
            }
            else if (block is LeafBlock { Inline: { } inline })
            {
                text.Read(inline);
            }
        }

        return text.Text;
    }

    private static MarkdownPipeline OnlyParagraphs()
    {
        MarkdownPipelineBuilder builder = new();
        builder.BlockParsers.Clear();
        builder.BlockParsers.Add(new ParagraphBlockParser { ParseSetextHeadings = false });
        return builder.Build();
    }

    [GeneratedRegex(@"[\u00A0\t ]+", RegexOptions.NonBacktracking)]
    private static partial Regex Spaces();

    // "[x]" and "[ ]" at the start of a line are the boxes of a list of tasks.
    [GeneratedRegex(@"^\[(?<mark>[ xX])\](?<blank>\s|$)", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex Boxes();

    private void Read(ContainerInline parent)
    {
        for (Inline? inline = parent.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    Append(literal.Content.ToString());
                    break;
                case CodeInline code:
                    Append(code.Content);
                    break;
                case HtmlEntityInline entity:
                    Append(entity.Transcoded.ToString());
                    break;
                case AutolinkInline link:
                    Append(link.Url);
                    break;
                case HtmlInline html:
                    ReadTag(html.Tag);
                    break;
                case LineBreakInline line:
                    EndLine(line);
                    break;
                case EmphasisInline { DelimiterCount: >= 2 } strong:
                    _bold++;
                    Read(strong);
                    _bold--;
                    break;
                case ContainerInline container:
                    Read(container);
                    break;
            }
        }
    }

    private void ReadTag(string tag)
    {
        HtmlTag read = HtmlTag.Read(tag);
        switch (read.Kind)
        {
            case HtmlTagKind.Break:
                BreakLine();
                break;
            case HtmlTagKind.Cell:
                _text.Append(' ');
                break;
            case HtmlTagKind.Box:
                Append($"{(read.IsChecked ? WordSymbols.Ticked : WordSymbols.Empty)}");
                break;
            case HtmlTagKind.Bold:
                _bold = Math.Max(0, _bold + (read.IsClosing ? -1 : 1));
                break;
            case HtmlTagKind.Unknown:
                Append(tag);
                break;
        }
    }

    private void EndLine(LineBreakInline line)
    {
        if (line.IsHard || _keepsLines)
        {
            _text.Append('\n');
        }
        else
        {
            _text.Append(' ');
        }
    }

    private void BreakLine()
    {
        while (_text.Length > 0 && _text[^1] == ' ')
        {
            _text.Length--;
        }

        if (_text.Length > 0 && _text[^1] != '\n')
        {
            _text.Append('\n');
        }
    }

    private void Append(string text)
    {
        // A blank that the source has only for its layout does not begin a line.
        _text.Append(_text.Length > 0 && _text[^1] == '\n' ? text.TrimStart(' ') : text);
        if (!string.IsNullOrWhiteSpace(text))
        {
            _hasBold |= _bold > 0;
            _hasPlain |= _bold == 0;
        }
    }
}
