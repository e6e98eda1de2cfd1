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

    /// <summary>Reads the sentences of a text that state an end, a term, an option to extend, or who gave the money or won the contract.</summary>
    public static IReadOnlyList<FundingContent> Read(string text, Origin origin)
    {
        List<FundingContent> read = [];
        foreach (string sentence in Wording.Sentences(text).Where(sentence => Words.Mentions(sentence, Words.Known.FundingWords)))
        {
            if (ReadSentence(sentence, origin) is not { } found)
            {
                continue;
            }

            // "… will run until March. The successful bidder was X." is one contract told in two sentences.
            bool goesOn = found is { Ends: null, Extension: null, Source: not null } && read is [.., { Source: null }] && !Term().IsMatch(sentence);
            if (goesOn)
            {
                read[^1] = read[^1] with { Text = $"{read[^1].Text} {sentence}", Source = found.Source };
            }
            else
            {
                read.Add(found);
            }
        }

        return read;
    }

    private static FundingContent? ReadSentence(string sentence, Origin origin)
    {
        WrittenDate? ends = EndOf(sentence);
        Match extension = Extension().Match(sentence);
        string? giver = Giver(sentence);
        return ends is null && giver is null && !extension.Success && !Term().IsMatch(sentence)
            ? null
            : new(sentence, origin) { Source = giver ?? Source(sentence), Ends = ends, Extension = extension.Success ? extension.Value : null };
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
        From().Match(sentence) is { Success: true } from ? from.Groups["source"].Value : null;

    // Who was awarded a contract, won a bid or gave the money: a sentence that says so is about funding whether it names an end or not.
    private static string? Giver(string sentence) =>
        new[] { Secured(), Winner(), Awarded() }.Select(pattern => pattern.Match(sentence)).FirstOrDefault(match => match.Success)?.Groups["source"].Value;

    [GeneratedRegex(@"\b(?:to|until|till|up to|through to|ends?|ending|expires?|by)\s+(?:the\s+)?(?:end\s+of\s+)?$", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Until();

    [GeneratedRegex(@"\b(?:option|optional|potential|possible|possibility)\b[^.;]{0,60}?\b(?:extensions?|extend)\b", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Extension();

    [GeneratedRegex(@"\b\d+\s?-?\s?(?:year|month)s?\b[^.;]{0,30}?\b(?:contract|grant|funding|agreement)\b", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Term();

    [GeneratedRegex(@"\b(?:from|by)\s+(?:the\s+)?(?<source>\p{Lu}[\w&’']*(?:\s+\p{Lu}[\w&’']*)*)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex From();

    [GeneratedRegex(@"^(?:The\s+)?(?<source>\p{Lu}[\w&’']*(?:\s+(?:(?:of|and|for|the|&)\s+)?\p{Lu}[\w&’']*){0,6})\s+(?:have|has|had|were|was|are|is)\s+(?:been\s+)?(?:awarded|successful|commissioned\s+to|appointed\s+to|funding|providing)\b", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Awarded();

    [GeneratedRegex(@"(?:\b[Ss]uccessful\s+(?:bidder|tenderer|provider|applicant)\s+(?:was|is)|\bcontract\s+(?:has\s+been|have\s+been|was|is)\s+(?:awarded|let)\s+to)\s+(?:the\s+)?(?<source>\p{Lu}[\w&’']*(?:\s+(?:(?:of|and|for|the|&)\s+)?\p{Lu}[\w&’']*){0,6})", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Winner();

    [GeneratedRegex(@"\b(?:(?:secured|awarded|received|provided|obtained|allocated)\s+(?:from|by)|(?:funded|financed)\s+by)\s+(?:the\s+)?(?<source>\p{Lu}[\w&’']*(?:\s+(?:(?:of|and|for|the|&)\s+)?\p{Lu}[\w&’']*){0,6})", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Secured();
}
