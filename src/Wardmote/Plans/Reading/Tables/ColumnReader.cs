using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Wardmote.Platform.Common;
using Wardmote.Plans.Reading.Cells;

namespace Wardmote.Plans.Reading.Tables;

/// <summary>Understands the heading of a column by what its words mean.</summary>
internal static partial class ColumnReader
{
    private const int LongestHeading = 110;
    private const int MostRemembered = 5000;

    private static readonly Vocabulary Vocabulary = new(Words.Known.Columns.Values.SelectMany(phrases => phrases));
    private static readonly (Meaning Meaning, string[] Phrase)[] Phrases = [.. Words.Known.Columns.SelectMany(column =>
        column.Value.Select(phrase => (column.Key, Vocabulary.Read(phrase).ToArray())))];

    private static readonly ConcurrentDictionary<string, Column> Remembered = new(StringComparer.Ordinal);

    public static Column Read(string heading, int index)
    {
        if (Remembered.TryGetValue(heading, out Column? known))
        {
            return known with { Index = index };
        }

        Column column = Understand(Wording.OneLine(heading), index);
        if (Remembered.Count < MostRemembered)
        {
            Remembered.TryAdd(heading, column);
        }

        return column;
    }

    /// <summary>Whether the text is, as a whole, a phrase that headings are known by.</summary>
    public static bool IsPhrase(string text)
    {
        IReadOnlyList<string> words = Vocabulary.Read(text);
        return Phrases.Any(known => known.Phrase.SequenceEqual(words));
    }

    /// <summary>Whether any word of the text is one that headings are made of.</summary>
    public static bool HoldsKnownWord(string text) => Vocabulary.Read(text).Any(Vocabulary.Knows);

    private static Column Understand(string heading, int index)
    {
        if (heading.Length is 0 or > LongestHeading)
        {
            return new(index, heading, []);
        }

        string bracketless = Brackets().Replace(heading, " ");
        string inBrackets = string.Join(' ', Brackets().Matches(heading).Select(match => match.Value));
        string period = PeriodOf(heading);
        string plain = PeriodText().Replace(bracketless, " ");
        IReadOnlyList<Meaning> meanings = MeaningsOf(Wording.HasWords(plain) ? plain : bracketless);
        if (meanings is [Meaning.Outturn or Meaning.Target, ..] && Vocabulary.Read(heading).Any(Words.Known.Projected.Contains) && !meanings.Contains(Meaning.Target))
        {
            meanings = [Meaning.Projection];
        }

        return new(index, heading, meanings, period, Words.Mentions(inBrackets, ["code", "ref", "reference"]) || Words.Mentions(plain, ["code"]));
    }

    // "Officers Responsible / Target Date" names two things; "Task/Project" names one twice.
    private static Meaning[] MeaningsOf(string heading)
    {
        string[] parts = Parts().Split(heading);
        if (parts.Length > 1)
        {
            Meaning[] each = [.. parts.Select(MeaningOf).OfType<Meaning>().Distinct()];
            if (each.Length > 1 || parts.Length > 2 || heading.Contains('/', StringComparison.Ordinal))
            {
                return each.Length > 0 ? each : [.. new[] { MeaningOf(heading) }.OfType<Meaning>()];
            }
        }

        return [.. new[] { MeaningOf(heading) }.OfType<Meaning>()];
    }

    private static Meaning? MeaningOf(string text)
    {
        IReadOnlyList<string> words = Vocabulary.Read(text);
        if (words.Count == 0)
        {
            return null;
        }

        HashSet<string> all = [.. words];
        HashSet<string> primary = [words[0], .. words.Skip(1).TakeWhile(word => !Words.Known.Connecting.Contains(word))];
        (Meaning Meaning, double Score)? best = null;
        foreach ((Meaning meaning, string[] phrase) in Phrases)
        {
            bool fits = phrase.All((phrase.Length == 1 ? primary : all).Contains);
            double score = fits ? (phrase.Length * 10) + (5.0 * phrase.Length / words.Count) + (LastIndex(words, phrase[^1]) / (double)words.Count) : 0;
            best = fits && (best is null || score > best.Value.Score) ? (meaning, score) : best;
        }

        // One known word among many says little: "Headline implications for the cost of living" is no column of costs.
        return best is { } found && (found.Score >= 20 || words.Count <= 5) ? found.Meaning : null;
    }

    private static int LastIndex(IReadOnlyList<string> words, string word)
    {
        for (int at = words.Count - 1; at >= 0; at--)
        {
            if (words[at] == word)
            {
                return at;
            }
        }

        return 0;
    }

    private static string PeriodOf(string heading)
    {
        if (FutureYears().Match(heading) is { Success: true } future)
        {
            return future.Value;
        }

        NamedDays[] days = [.. DateWords.Find(heading).Where(days => days.Precision is not DatePrecision.Day)];
        return days.Length > 0 ? string.Join(' ', days.Select(each => heading.Substring(each.Index, each.Length).Trim())) : YearNumber().Match(heading).Value;
    }

    [GeneratedRegex(@"\([^()]*\)|\[[^\[\]]*\]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"\s*(?:/|&|\+|,|;|\band\b|\bor\b)\s*", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Parts();

    [GeneratedRegex(@"\b(?:20|19)\d{2}\s?[/–-]\s?\d{2,4}\b|\b\d{2}/\d{2}\b|\b(?:20|19)\d{2}\b", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PeriodText();

    [GeneratedRegex(@"\b(?:future|later|subsequent)\s+years?\b", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FutureYears();

    [GeneratedRegex(@"\byear\s*\d\b", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex YearNumber();
}
