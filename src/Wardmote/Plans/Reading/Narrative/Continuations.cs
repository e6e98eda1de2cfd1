using System.Text.RegularExpressions;
using Wardmote.Platform.Documents;

namespace Wardmote.Plans.Reading.Narrative;

/// <summary>Joins a sentence that a page or line break cut in two.</summary>
internal static partial class Continuations
{
    public static IReadOnlyList<OutlineBlock> Join(SourceDocument document)
    {
        List<OutlineBlock> joined = [];
        foreach (SourceBlock block in document.Blocks)
        {
            if (block is SourceParagraph paragraph)
            {
                if (!Wording.HasWords(paragraph.Text) && !paragraph.Text.Any(IsTick))
                {
                    continue;
                }

                if (joined.Count > 0 && joined[^1].Paragraph is { } before && GoesOn(joined[^1].Text, before, paragraph))
                {
                    joined[^1] = joined[^1] with { Text = $"{joined[^1].Text.TrimEnd()} {paragraph.Text.TrimStart()}", Places = [.. joined[^1].Places, paragraph.Origin()] };
                    continue;
                }

                joined.Add(new(paragraph, Role.Text, paragraph.Text.Trim()) { Places = [paragraph.Origin()] });
            }
            else
            {
                joined.Add(new(block, Role.Table, ""));
            }
        }

        return joined;
    }

    private static bool GoesOn(string before, SourceParagraph first, SourceParagraph next)
    {
        string text = next.Text.TrimStart();
        bool isOpen = before.Length > 0 && !Wording.EndsSentence(before) && first.HeadingLevel == 0;
        bool isContinuation = next is { HeadingLevel: 0, ListLevel: 0 } && Wording.StartsSmall(text) && !LetteredPoint().IsMatch(text);
        // "Report" and on the next line "authorised by: A Person" are one label, cut in two by the layout.
        return (isOpen && isContinuation && (!Label().IsMatch(text) || before.Length < 40)) || (before.EndsWith('/') && next is { ListLevel: 0, HeadingLevel: 0 });
    }

    private static bool IsTick(char letter) => letter is '☐' or '☒' or '☑' or '✓' or '✔';

    [GeneratedRegex(@"^[a-z]{1,3}[.)]\s", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LetteredPoint();

    [GeneratedRegex(@"^[^:.]{2,40}:(?:\s|$)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Label();
}
