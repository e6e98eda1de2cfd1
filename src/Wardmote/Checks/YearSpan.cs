using System.Globalization;
using System.Text.RegularExpressions;
using Wardmote.Platform.Common;

namespace Wardmote.Checks;

/// <summary>What kind of year a period is made of.</summary>
public enum YearBasis { Calendar, Financial, SeveralYears }

/// <summary>A run of years as written: "2022", "2021/22", "2025–2028", "2025/26 – 2027/28".</summary>
public sealed partial record YearSpan(int StartYear, int EndYear, YearBasis Basis, string Text, int Position)
{
    public DateOnly First => Basis is YearBasis.Calendar ? new(StartYear, 1, 1) : new(StartYear, 4, 1);

    /// <summary>The last day that the span can mean: several years may run to the end of the last one.</summary>
    public DateOnly Last => Basis is YearBasis.Financial ? new(EndYear, 3, 31) : new(EndYear, 12, 31);

    public bool Covers(YearSpan other) => StartYear <= other.StartYear && EndYear >= other.EndYear;

    public bool Overlaps(YearSpan other) => StartYear < other.EndYear && other.StartYear < EndYear;

    /// <summary>All spans in a text, in the order in which they stand.</summary>
    public static IReadOnlyList<YearSpan> Find(string text)
        => [.. Years().Matches(text).Select(Read).OfType<YearSpan>()];

    /// <summary>The span of a heading or period such as "Target 2025/26"; none where it names no year.</summary>
    public static YearSpan? Of(string text) => Find(text) is [var first, ..] ? first : null;

    /// <summary>The span of a written date that is a period: the whole financial or calendar years between its ends.</summary>
    public static YearSpan? Of(WrittenDate? period)
        => period is null ? null
            : Of(period.Text) ?? (period is { First: { } first, Last: { } last }
                ? new(FinancialYear.Of(first).StartYear, FinancialYear.Of(last).StartYear + 1, YearBasis.SeveralYears, period.Text, 0)
                : null);

    /// <summary>The financial year that a column heading names: "2021/22", "2021-2022".</summary>
    public static FinancialYear? FinancialYearIn(string? text)
        => Find(text ?? "").FirstOrDefault(span => span.EndYear == span.StartYear + 1) is { } span ? new FinancialYear(span.StartYear) : null;

    /// <summary>The earliest day on which a span of years can end: "2023-25" ends on 31 March 2025.</summary>
    public static DateOnly? EarliestEnd(string? text)
        => Find(text ?? "").FirstOrDefault(span => span.Basis is not YearBasis.Calendar) is { } span ? new DateOnly(span.EndYear, 3, 31) : null;

    /// <summary>The whole years that a text names by their months: "April 2025 and March 2026".</summary>
    public static IReadOnlyList<YearSpan> FindInMonths(string text)
        => [.. InMonths().Matches(text).Select(match => (Match: match, Start: YearOf(match.Groups["start"].Value, 2000), End: YearOf(match.Groups["end"].Value, 2000)))
            .Where(found => found.End > found.Start)
            .Select(found => new YearSpan(found.Start, found.End, found.End == found.Start + 1 ? YearBasis.Financial : YearBasis.SeveralYears, found.Match.Value, found.Match.Index))];

    private static YearSpan? Read(Match match)
    {
        int start = YearOf(match.Groups["start"].Value, 2000);
        if (!match.Groups["end"].Success)
        {
            return match.Groups["start"].Length == 4 ? new(start, start, YearBasis.Calendar, match.Value, match.Index) : null;
        }

        int end = EndOf(match.Groups["end"].Value, start);
        if (match.Groups["last"].Success)
        {
            end = EndOf(match.Groups["last"].Value, YearOf(match.Groups["then"].Value, 2000));
            return new(start, end, YearBasis.SeveralYears, match.Value, match.Index);
        }

        bool isShort = match.Groups["start"].Length == 2;
        return end <= start || end - start > 30 || (isShort && end != start + 1)
            ? null
            : new(start, end, end == start + 1 && match.Groups["end"].Length < 4 ? YearBasis.Financial : YearBasis.SeveralYears, match.Value, match.Index);
    }

    private static int YearOf(string digits, int century)
    {
        int year = int.Parse(digits, CultureInfo.InvariantCulture);
        return digits.Length == 4 ? year : century + year;
    }

    /// <summary>"26" after 2025 is 2026, and "3" after 2022 is 2023.</summary>
    private static int EndOf(string digits, int start)
    {
        int year = int.Parse(digits, CultureInfo.InvariantCulture);
        int span = digits.Length switch { 4 => 10000, 2 => 100, _ => 10 };
        return (start / span * span) + year;
    }

    [GeneratedRegex(@"(?<![\d/.£,–-])((?<start>(19|20)\d\d)(\s?(?<to>[/–-]|\bto\b)\s?(?<end>(19|20)\d\d|\d\d|\d)(?![\d/%.,]\d|\d)(\s?([–-]|\bto\b)\s?(?<then>(19|20)?\d\d)[/-](?<last>\d\d)(?!\d))?)?(?![\d/]\d|\d)|(?<start>\d\d)/(?<end>\d\d)(?![\d/]))", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Years();

    [GeneratedRegex(@"\b(1(st)?\s)?april\s(?<start>20\d\d)\s(and|to|until|till|through to|[–-])\s(the end of\s)?(31(st)?\s)?march\s(?<end>20\d\d)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex InMonths();
}
