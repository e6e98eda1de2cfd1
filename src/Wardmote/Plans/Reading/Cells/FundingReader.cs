using System.Text.RegularExpressions;
using Wardmote.Checks.Content;
using Wardmote.Platform.Common;

namespace Wardmote.Plans.Reading.Cells;

/// <summary>Reads what an action rests on: money, a contract or a post, who gives it and when it ends.</summary>
internal static partial class FundingReader
{
    /// <summary>Reads a cell that is all about funding.</summary>
    public static FundingContent ReadCell(string text, Origin origin) =>
        ReadSentence(text, origin) is { } found ? found : new(text, origin) { Source = Source(text) };

    /// <summary>Reads the sentences of a text that state an end, a term or an option to extend.</summary>
    public static IReadOnlyList<FundingContent> Read(string text, Origin origin) =>
        [.. Wording.Sentences(text)
            .Where(sentence => Words.Mentions(sentence, Words.Known.FundingWords))
            .Select(sentence => ReadSentence(sentence, origin))
            .OfType<FundingContent>()];

    private static FundingContent? ReadSentence(string sentence, Origin origin)
    {
        WrittenDate? ends = EndOf(sentence);
        Match extension = Extension().Match(sentence);
        return ends is null && !extension.Success && !Term().IsMatch(sentence)
            ? null
            : new(sentence, origin) { Source = Source(sentence), Ends = ends, Extension = extension.Success ? extension.Value : null };
    }

    private static WrittenDate? EndOf(string sentence)
    {
        foreach (NamedDays days in DateWords.Find(sentence).Where(days => days.First is not null))
        {
            if (Until().IsMatch(sentence[..days.Index]))
            {
                return WrittenDateReader.Read(sentence.Substring(days.Index, days.Length));
            }
        }

        return null;
    }

    private static string? Source(string sentence) =>
        From().Match(sentence) is { Success: true } from ? from.Groups["source"].Value
        : Awarded().Match(sentence) is { Success: true } awarded ? awarded.Groups["source"].Value : null;

    [GeneratedRegex(@"\b(?:to|until|till|up to|through to|ends?|ending|expires?|by)\s+(?:the\s+)?(?:end\s+of\s+)?$", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Until();

    [GeneratedRegex(@"\b(?:option|optional|potential|possible|possibility)\b[^.;]{0,60}?\bextensions?\b", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Extension();

    [GeneratedRegex(@"\b\d+\s?-?\s?(?:year|month)s?\b[^.;]{0,30}?\b(?:contract|grant|funding|agreement)\b", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Term();

    [GeneratedRegex(@"\b(?:from|by)\s+(?:the\s+)?(?<source>\p{Lu}[\w&’']*(?:\s+\p{Lu}[\w&’']*)*)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex From();

    [GeneratedRegex(@"^(?<source>\p{Lu}[\w&’']*(?:\s+\p{Lu}[\w&’']*){0,4})\s+(?:have|has|had|were|was|are|is)\s+(?:been\s+)?(?:awarded|successful|commissioned|appointed|funding|providing)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Awarded();
}
