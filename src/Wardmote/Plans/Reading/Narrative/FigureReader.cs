using System.Globalization;
using System.Text.RegularExpressions;
using Wardmote.Checks.Content;
using Wardmote.Platform.Common;
using Wardmote.Plans.Reading.Cells;

namespace Wardmote.Plans.Reading.Narrative;

/// <summary>Finds the numbers that running text states, with what they count. Dates, years, ages and the numbers of sections are not among them.</summary>
internal static partial class FigureReader
{
    private const int LongestSentence = 4000;
    private const int LongestDuration = 400;

    public static IEnumerable<FigureContent> Read(string text, Origin origin) =>
        Wording.Sentences(text).Where(sentence => sentence.Length <= LongestSentence && sentence.Any(char.IsDigit)).SelectMany(sentence => InSentence(sentence, origin));

    private static IEnumerable<FigureContent> InSentence(string sentence, Origin origin)
    {
        IReadOnlyList<NamedDays> dates = DateWords.Find(sentence);
        string? period = dates.FirstOrDefault(days => days.First is not null) is { } named ? sentence.Substring(named.Index, named.Length).Trim() : null;
        foreach (Match match in Number().Matches(sentence))
        {
            Group digits = match.Groups["number"];
            string about = match.Groups["about"].Value;
            bool isDate = dates.Any(days => digits.Index >= days.Index && digits.Index < days.Index + days.Length);
            if ((isDate && about.Length == 0) || IsReference(sentence, match) || !decimal.TryParse(digits.Value, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number))
            {
                continue;
            }

            string after = sentence[(match.Index + match.Length)..];
            decimal size = match.Groups["size"].Value.ToLowerInvariant() switch { "k" => 1_000, "m" or " million" => 1_000_000, "bn" or " billion" => 1_000_000_000, _ => 1 };
            yield return new(match.Value.Trim(), number * size, UnitOf(match, number, after), sentence, origin)
            {
                Subject = SubjectOf(sentence[..match.Index], after),
                Period = period,
            };
        }
    }

    private static string? UnitOf(Match match, decimal number, string after) =>
        match.Groups["percent"].Success ? "%"
        : match.Groups["currency"].Success ? match.Groups["currency"].Value
        : RangeToPercent().IsMatch(after) ? "%"
        : number <= LongestDuration && Duration().Match(after) is { Success: true } duration ? duration.Groups["unit"].Value.ToLowerInvariant() : null;

    // "section 6", "Level 3", "aged 10-25", "3rd Thursday", "10pm", "over 18's" name things; they count nothing.
    private static bool IsReference(string sentence, Match match)
    {
        string before = sentence[..match.Index];
        string after = sentence[(match.Index + match.Length)..];
        string last = WordBefore().Match(before) is { Success: true } word ? word.Value.ToLowerInvariant() : "";
        bool isNamed = match.Groups["percent"].Success || match.Groups["currency"].Success || match.Groups["about"].Success || Duration().IsMatch(after)
            ? false
            : Words.Known.ReferenceWords.Contains(last) || Words.Known.ReferenceWords.Contains(last.TrimEnd('s'));
        return isNamed || AfterReference().IsMatch(after) || BeforeReference().IsMatch(before) || AgeRange().IsMatch(before);
    }

    private static string? SubjectOf(string before, string after)
    {
        if (before.TrimEnd().EndsWith('='))
        {
            return before.TrimEnd(' ', '=');
        }

        string rest = after.TrimStart(' ', '–', '-', '%');
        string subject = string.Join(' ', SubjectEnd().Split(rest)[0].Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(9));
        return Wording.HasWords(subject) ? subject : null;
    }

    [GeneratedRegex(@"(?<![\w.,/'’])(?:(?<about>(?:over|about|around|approximately|approx\.?|nearly|almost|at least|up to|more than|circa)\s+))?(?<currency>[£€$])?(?<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?<size>k\b|m\b|bn\b| million\b| billion\b)?(?<percent>\s?%|\s?per\s?cent\b)?(?![\d])(?!(?:st|nd|rd|th|am|pm)\b)(?![./]\d)", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Number();

    [GeneratedRegex(@"^(?:[-–]|\s*(?:and|to)\s+)\d+(?:\.\d+)?\s?%", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RangeToPercent();

    [GeneratedRegex(@"^[\s-]?(?<unit>weeks?|months?|years?|days?|hours?|minutes?)\b", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Duration();

    [GeneratedRegex(@"[\p{L}.]+(?=\s*$)", RegexOptions.RightToLeft, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WordBefore();

    [GeneratedRegex(@"^(?:[’']s\b|\s*(?:am|pm)\b|\s*year[- ]olds?\b|\)\s*[A-Z])", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AfterReference();

    [GeneratedRegex(@"(?:(?:19|20)\d\d\s*(?:to|-|–)\s*|\b(?:sections?|levels?|paras?|paragraphs?|items?|priorities)\s+\d+\s*(?:-|–|to|and)\s*|\bQ|\bs\.|\bno\.\s*|\bpara(?:graph)?s?\.?\s*|\bEU\s)$", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BeforeReference();

    [GeneratedRegex(@"\b(?:aged?|ages|between the ages of)\s+(?:\d+\s*(?:-|–|and|to)\s*)?$", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AgeRange();

    [GeneratedRegex(@"[.;:()=]|,\s|\s[–-]\s|\s\d", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SubjectEnd();
}
