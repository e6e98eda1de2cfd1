using System.Text.RegularExpressions;

namespace Wardmote.Platform.Documents.Reading;

/// <summary>What a scrap of HTML does to the text round it.</summary>
internal enum HtmlTagKind { Silent, Break, Cell, Bold, Box, Unknown }

/// <summary>A tag as it is found in plain text and Markdown; words between angle brackets that are no tag of HTML are unknown, and kept.</summary>
internal sealed partial record HtmlTag(string Name, HtmlTagKind Kind, bool IsClosing, bool IsChecked)
{
    public static HtmlTag Read(string tag)
    {
        if (tag.StartsWith("<!", StringComparison.Ordinal) || tag.StartsWith("<?", StringComparison.Ordinal))
        {
            return new HtmlTag("", HtmlTagKind.Silent, IsClosing: false, IsChecked: false);
        }

        Match name = TagName().Match(tag);
        string word = name.Groups["name"].Value.ToLowerInvariant();
        bool isBox = word == "input" && Tick().IsMatch(tag);
        return new HtmlTag(word, isBox ? HtmlTagKind.Box : KindOf(word), name.Groups["closing"].Success, isBox && Checked().IsMatch(tag));
    }

    private static HtmlTagKind KindOf(string name) => name switch
    {
        "br" or "p" or "li" or "ul" or "ol" or "div" or "tr" or "table" or "tbody" or "thead" or "tfoot" or "hr" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6"
            or "dl" or "dt" or "dd" or "blockquote" or "section" or "article" or "pre" or "option" or "select" or "caption" => HtmlTagKind.Break,
        "td" or "th" => HtmlTagKind.Cell,
        "b" or "strong" => HtmlTagKind.Bold,
        "i" or "em" or "u" or "s" or "strike" or "del" or "ins" or "sup" or "sub" or "span" or "font" or "a" or "small" or "big" or "mark" or "code" or "label"
            or "center" or "abbr" or "cite" or "q" or "img" or "input" or "html" or "body" or "head" or "form" or "colgroup" or "col" or "kbd" or "var" or "tt"
            or "nobr" or "wbr" or "figure" or "main" or "header" or "footer" => HtmlTagKind.Silent,
        _ => HtmlTagKind.Unknown,
    };

    [GeneratedRegex(@"^<(?<closing>/)?(?<name>[A-Za-z][A-Za-z0-9]*)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex TagName();

    [GeneratedRegex(@"type\s*=\s*[""']?(checkbox|radio)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Tick();

    [GeneratedRegex(@"\schecked(\s|=|/|>)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Checked();
}
