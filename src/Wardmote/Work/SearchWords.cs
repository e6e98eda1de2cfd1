using System.Globalization;

namespace Wardmote.Work;

/// <summary>What somebody looks for: each word must be found, in upper or lower case, whole or as a part of another.</summary>
public sealed class SearchWords
{
    /// <summary>More words than this narrow nothing down and only cost.</summary>
    private const int MostWords = 8;
    private const int LongestWord = 60;

    private SearchWords(IReadOnlyList<string> all) => All = all;

    public IReadOnlyList<string> All { get; }

    public bool IsEmpty => All.Count == 0;

    /// <summary>
    /// A pattern for each word, for texts in lower case. SQLite knows the two cases of the English letters alone, and JSON writes some signs
    /// in its own way, so anything but English letters and digits stands as “something” here, and <see cref="AreIn"/> decides.
    /// </summary>
    public IReadOnlyList<string> Patterns => [.. All.Select(Pattern)];

    /// <summary>Takes apart what was typed.</summary>
    public static SearchWords Of(string? typed) => new(
    [
        .. (typed ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(word => word.Length <= LongestWord).Distinct(StringComparer.OrdinalIgnoreCase).Take(MostWords),
    ]);

    /// <summary>Whether every word stands in one of the texts.</summary>
    public bool AreIn(params IEnumerable<string?> texts)
    {
        string[] present = [.. texts.OfType<string>()];
        return All.All(word => present.Any(text => text.Contains(word, StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>Whether one of the words stands in the text.</summary>
    public bool AreAnyIn(string text) => All.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>The text in pieces, each with whether it is one of the words.</summary>
    public IEnumerable<(string Text, bool IsWord)> Pieces(string text)
    {
        int from = 0;
        while (from < text.Length)
        {
            (int at, int length) = Next(text, from);
            if (at > from)
            {
                yield return (text[from..at], false);
            }

            if (length > 0)
            {
                yield return (text.Substring(at, length), true);
            }

            from = at + length;
        }
    }

    /// <summary>A long text cut down to the surroundings of the first word that it holds.</summary>
    public string Around(string text, int length = 160)
    {
        if (text.Length <= length)
        {
            return text;
        }

        int found = Next(text, 0).At;
        int start = Math.Clamp((found == text.Length ? 0 : found) - (length / 3), 0, text.Length - length);
        start = start == 0 ? 0 : text.IndexOf(' ', start) is var space and >= 0 && space < start + 20 ? space + 1 : start;
        int end = Math.Min(start + length, text.Length);
        end = end == text.Length ? end : text.LastIndexOf(' ', end - 1) is var gap && gap > start ? gap : end;
        return $"{(start > 0 ? "…" : "")}{text[start..end]}{(end < text.Length ? "…" : "")}";
    }

    /// <summary>Where the next word stands and how long it is; the end of the text where none follows.</summary>
    private (int At, int Length) Next(string text, int from)
    {
        (int At, int Length) next = (text.Length, 0);
        foreach (string word in All)
        {
            int at = text.IndexOf(word, from, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && (at < next.At || (at == next.At && word.Length > next.Length)))
            {
                next = (at, word.Length);
            }
        }

        return next;
    }

    private static string Pattern(string word) =>
        $"%{string.Concat(word.ToLower(CultureInfo.InvariantCulture).Select(sign => char.IsAsciiLetterOrDigit(sign) ? sign : '%'))}%";
}
