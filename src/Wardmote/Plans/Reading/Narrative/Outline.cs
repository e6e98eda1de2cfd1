using System.Text.RegularExpressions;
using Wardmote.Platform.Documents;

namespace Wardmote.Plans.Reading.Narrative;

/// <summary>Finds the headings, lists and paragraphs of a document, whether or not they are styled as such.</summary>
internal static partial class Outline
{
    private const int LongestNumberedHeading = 32;

    public static IReadOnlyList<OutlineBlock> Of(SourceDocument document)
    {
        IReadOnlyList<OutlineBlock> joined = Continuations.Join(document);
        HashSet<string> furniture = PageFurniture.Find(joined);
        List<OutlineBlock> outline = [];
        int level = 1;
        for (int at = 0; at < joined.Count; at++)
        {
            OutlineBlock block = joined[at];
            OutlineBlock read = block.Role is Role.Table ? block
                : furniture.Contains(block.Block.Part) ? block with { Role = Role.Furniture }
                : Heading(joined, at, level) ?? block with { Role = block.Paragraph!.ListLevel > 0 ? Role.Item : Role.Text };
            level = read.Role is Role.Heading && (read.Number is not null || read.Paragraph!.HeadingLevel > 0) ? read.Level : level;
            outline.Add(read);
        }

        return outline;
    }

    private static OutlineBlock? Heading(IReadOnlyList<OutlineBlock> blocks, int at, int level)
    {
        OutlineBlock block = blocks[at];
        SourceParagraph paragraph = block.Paragraph!;
        string text = Wording.OneLine(block.Text);
        OutlineBlock? next = blocks.Skip(at + 1).FirstOrDefault();
        Match numbered = Numbered().Match(text);
        bool hasNumber = numbered.Success && (paragraph.HeadingLevel > 0 || numbered.Groups["number"].Value.Contains('.', StringComparison.Ordinal) || numbered.Groups["dot"].Success);
        if (hasNumber && paragraph.ListLevel == 0 && Wording.CountWords(text) <= LongestNumberedHeading && !IsCounted(text, next))
        {
            string number = numbered.Groups["number"].Value;
            return block with { Role = Role.Heading, Text = numbered.Groups["title"].Value, Number = number, Level = number.Count(letter => letter == '.') + 1 };
        }

        if (paragraph.HeadingLevel > 0)
        {
            return block with { Role = Role.Heading, Text = text, Level = paragraph.HeadingLevel };
        }

        if (paragraph.ListLevel > 0)
        {
            return IsHeadingInAList(blocks, at) ? block with { Role = Role.Heading, Text = text, Level = 1 } : null;
        }

        return text switch
        {
            _ when Wording.CountWords(text) is 0 or > 22 || EndsLikeText().IsMatch(text) || IsFootnote(text) => null,
            _ when NamedPart().IsMatch(text) && next is not { Role: Role.Table } || NamedPart().IsMatch(text) => block with { Role = Role.Heading, Text = text, Level = 1 },
            _ when IsInCapitals(text) => block with { Role = Role.Heading, Text = text, Level = 1 },
            _ when paragraph.IsBold && !text.EndsWith(':') => block with { Role = Role.Heading, Text = text, Level = level + 1 },
            _ when IsShortAboveText(text, next) => block with { Role = Role.Heading, Text = text, Level = level + 1 },
            _ => null,
        };
    }

    // "1. First point" before "2. Second point" is a list that was typed by hand.
    private static bool IsCounted(string text, OutlineBlock? next) =>
        next?.Paragraph is { HeadingLevel: 0 } && Numbered().Match(Wording.OneLine(next.Text)) is { Success: true } following
        && !following.Groups["number"].Value.Contains('.', StringComparison.Ordinal)
        && Numbered().Match(text).Groups["number"].Value is var number && !number.Contains('.', StringComparison.Ordinal)
        && int.Parse(following.Groups["number"].Value, System.Globalization.CultureInfo.InvariantCulture) == int.Parse(number, System.Globalization.CultureInfo.InvariantCulture) + 1;

    // A counted list of one short item between paragraphs is a heading whose number the file keeps for itself.
    private static bool IsHeadingInAList(IReadOnlyList<OutlineBlock> blocks, int at)
    {
        SourceParagraph item = blocks[at].Paragraph!;
        bool isAlone = !IsSameList(blocks, at - 1, item) && !IsSameList(blocks, at + 1, item);
        return item.IsNumbered && item.ListLevel == 1 && isAlone && at + 1 < blocks.Count && Wording.CountWords(item.Text) <= 16 && !EndsLikeText().IsMatch(item.Text);
    }

    private static bool IsSameList(IReadOnlyList<OutlineBlock> blocks, int at, SourceParagraph item) =>
        at >= 0 && at < blocks.Count && blocks[at].Paragraph is { ListLevel: > 0 } other && other.ListId == item.ListId && other.IsNumbered == item.IsNumbered;

    private static bool IsInCapitals(string text)
    {
        string bracketless = Brackets().Replace(text, "");
        int letters = bracketless.Count(char.IsLetter);
        return letters >= 4 && bracketless.Count(char.IsUpper) >= letters * 0.9 && Wording.CountWords(text) <= 16;
    }

    private static bool IsShortAboveText(string text, OutlineBlock? next)
    {
        int words = Wording.CountWords(text);
        if (words > 16 || next is null || !(char.IsUpper(text[0]) || char.IsDigit(text[0])))
        {
            return false;
        }

        bool endsInColon = text.EndsWith(':');
        return next.Role is Role.Table ? !endsInColon || words <= 8
            : next.Paragraph is { ListLevel: > 0 } item ? !endsInColon && (!item.IsNumbered || words <= 8)
            : next.Paragraph is { } paragraph && ((paragraph.HeadingLevel > 0 && words <= 6)
                || (Wording.CountWords(paragraph.Text) > words * 1.5 && Wording.CountWords(paragraph.Text) >= 8 && (!endsInColon || words <= 6))
                || (words <= 10 && !endsInColon && IsIntroduction(paragraph.Text)));
    }

    private static bool IsIntroduction(string text) => text.TrimEnd().EndsWith(':') && Wording.CountWords(text) >= 2;

    private static bool IsFootnote(string text) => text[0] is '¹' or '²' or '³' or '*' or '†' or '(' or '•' or '⁴' or '⁵';

    [GeneratedRegex(@"^(?<number>\d{1,2}(?:\.\d{1,3})*)(?<dot>[.)])?\s+(?<title>\p{L}.*|\d{4}.*)$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^(?:section|appendix|annex|part|chapter|priority|objective|theme)\s+(?:[A-Z]|\d{1,2}|[IVX]+)\b\s*(?:[:.–-]|to\b|$)", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NamedPart();

    [GeneratedRegex(@"[.;,!]\s*$|\?\s*$|@", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EndsLikeText();

    [GeneratedRegex(@"\([^()]*\)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Brackets();
}
