using System.Text.RegularExpressions;

namespace Wardmote.Plans.Reading;

/// <summary>Text as words, lines and sentences.</summary>
internal static partial class Wording
{
    /// <summary>The words of a text: its runs of letters and digits.</summary>
    public static IEnumerable<string> WordsOf(string text)
    {
        int start = -1;
        for (int at = 0; at <= text.Length; at++)
        {
            if (at < text.Length && char.IsLetterOrDigit(text[at]))
            {
                start = start < 0 ? at : start;
            }
            else if (start >= 0)
            {
                yield return text[start..at];
                start = -1;
            }
        }
    }

    public static int CountWords(string text) => WordsOf(text).Count();

    public static bool HasWords(string text) => text.Any(char.IsLetterOrDigit);

    /// <summary>The text on one line, with single spaces.</summary>
    public static string OneLine(string text) => Spaces().Replace(text, " ").Trim();

    /// <summary>The lines that hold something.</summary>
    public static IReadOnlyList<string> Lines(string text) => [.. text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>The sentences of a text: a full stop before a capital or a digit ends one, but not in "e.g." and "No.".</summary>
    public static IReadOnlyList<string> Sentences(string text) => [.. SentenceEnd().Split(OneLine(text)).Where(HasWords)];

    /// <summary>The text as it is compared: small letters and digits alone.</summary>
    public static string Plain(string text) => string.Join(' ', WordsOf(text.ToLowerInvariant()));

    public static bool StartsSmall(string text) => text.Length > 0 && char.IsLower(text[0]);

    public static bool EndsSentence(string text) => text.TrimEnd().LastOrDefault() is '.' or '!' or '?' or ';' or ':';

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"(?<=[.!?])(?<!\b(?:e\.g|i\.e|No|Cllr|Mr|Mrs|Dr|approx|incl|etc|re|c)\.)\s+(?=[A-Z0-9“""(‘£])", RegexOptions.None, matchTimeoutMilliseconds: 2000)]
    private static partial Regex SentenceEnd();
}
