using System.Globalization;
using System.Text.RegularExpressions;
using Wardmote.Platform.Common;

namespace Wardmote.Plans.Reading.Cells;

/// <summary>A stretch of days that some words name, with how exactly they name it.</summary>
internal sealed record NamedDays(int Index, int Length, DatePrecision Precision, DateOnly? First, DateOnly? Last);

/// <summary>Finds the words of a text that name days, months, quarters, seasons and years.</summary>
internal static partial class DateWords
{
    private const string Month = "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    private const string Year = @"(?<year>(?:19|20)\d{2}|[’']?\d{2}(?![\d/,.]\d|\d))";
    private const string Season = "(?<season>spring|summer|autumn|winter)";
    private const string Quarter = @"(?:q(?<quarter>[1-4])|quarter\s*(?<quarter>[1-4])|(?<quarter>[1-4])(?:st|nd|rd|th)\s+quarter)(?:\s*[/&–-]\s*q?(?<quarter>[1-4]))?\b";
    private const string Financial = @"(?<from>(?:19|20)\d{2})(?:\s?[/–—-]\s?|\s+to\s+)(?<to>(?:19|20)?\d{2})(?![\d/])|(?<![\d/])(?<from>\d{2})/(?<to>\d{2})(?![\d/])";

    private static readonly string[] MonthStarts = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>Every stretch of words that names days, in order and without overlap.</summary>
    /// <param name="context">The year that a quarter or month without one belongs to; none where that is not known.</param>
    public static IReadOnlyList<NamedDays> Find(string text, FinancialYear? context = null)
    {
        List<NamedDays> found = [];
        foreach (Match match in Expression().Matches(text))
        {
            if (Understand(match, context) is { } days)
            {
                found.Add(days);
            }
        }

        return found;
    }

    private static NamedDays? Understand(Match match, FinancialYear? context)
    {
        int? year = match.Groups["year"].Success ? FullYear(match.Groups["year"].Value) : null;
        return match switch
        {
            _ when match.Groups["iso"].Success => Day(match, match.Groups["iso"].Value, "yyyy-MM-dd"),
            _ when match.Groups["numeric"].Success => Numeric(match),
            _ when match.Groups["day"].Success && year is { } y => OneDay(match, y, MonthOf(match), int.Parse(match.Groups["day"].Value, CultureInfo.InvariantCulture)),
            _ when match.Groups["month"].Success => OneMonth(match, year),
            _ when match.Groups["season"].Success => Seasons(match, year!.Value),
            _ when match.Groups["quarter"].Success => Quarters(match, context),
            _ when match.Groups["from"].Success => Years(match),
            _ => new(match.Index, match.Length, DatePrecision.Year, new DateOnly(year!.Value, 1, 1), new DateOnly(year.Value, 12, 31)),
        };
    }

    private static NamedDays? Day(Match match, string text, params string[] formats) =>
        DateOnly.TryParseExact(text, formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? new(match.Index, match.Length, DatePrecision.Day, day, day)
            : null;

    private static NamedDays? Numeric(Match match) =>
        Day(match, match.Groups["numeric"].Value.Replace('.', '/').Replace('-', '/'), "d/M/yyyy", "d/M/yy");

    private static NamedDays? OneDay(Match match, int year, int month, int day) =>
        day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new(match.Index, match.Length, DatePrecision.Day, new DateOnly(year, month, day), new DateOnly(year, month, day)) : null;

    // A month without a year is kept as one, and no year is made up for it.
    private static NamedDays OneMonth(Match match, int? year)
    {
        if (year is not { } known)
        {
            return new(match.Index, match.Length, DatePrecision.Month, null, null);
        }

        DateOnly first = new(known, MonthOf(match), 1);
        return new(match.Index, match.Length, DatePrecision.Month, first, first.AddMonths(1).AddDays(-1));
    }

    private static NamedDays Seasons(Match match, int year)
    {
        DateOnly[] starts = [.. match.Groups["season"].Captures.Select(season => season.Value.ToLowerInvariant() switch
        {
            "spring" => new DateOnly(year, 3, 1),
            "summer" => new DateOnly(year, 6, 1),
            "autumn" => new DateOnly(year, 9, 1),
            _ => new DateOnly(year, 12, 1),
        })];
        return new(match.Index, match.Length, DatePrecision.Season, starts.Min(), starts.Max().AddMonths(3).AddDays(-1));
    }

    private static NamedDays Quarters(Match match, FinancialYear? context)
    {
        FinancialYear? year = match.Groups["from"].Success ? new FinancialYear(FullYear(match.Groups["from"].Value)) : context;
        int[] quarters = [.. match.Groups["quarter"].Captures.Select(quarter => int.Parse(quarter.Value, CultureInfo.InvariantCulture))];
        return new(match.Index, match.Length, DatePrecision.Quarter, year?.Quarter(quarters.Min()).First, year?.Quarter(quarters.Max()).Last);
    }

    // "2025-26" is one financial year, "2025-2028" and "2022-25" run from the first April to the last March.
    private static NamedDays? Years(Match match)
    {
        int from = FullYear(match.Groups["from"].Value);
        string end = match.Groups["to"].Value;
        int to = end.Length == 4 ? int.Parse(end, CultureInfo.InvariantCulture) : (from / 100 * 100) + int.Parse(end, CultureInfo.InvariantCulture);
        to = to < from ? to + 100 : to;
        bool isShort = match.Groups["from"].Length == 2;
        return to <= from || to - from > 25 || (isShort && to != from + 1)
            ? null
            : new(match.Index, match.Length, DatePrecision.FinancialYear, new DateOnly(from, 4, 1), new DateOnly(to, 3, 31));
    }

    private static int MonthOf(Match match) => Array.IndexOf(MonthStarts, match.Groups["month"].Value[..3].ToLowerInvariant()) + 1;

    private static int FullYear(string text)
    {
        int year = int.Parse(text.TrimStart('’', '\''), CultureInfo.InvariantCulture);
        return year >= 100 ? year : year < 70 ? 2000 + year : 1900 + year;
    }

    [GeneratedRegex(
        @"(?<![\w£])(?:"
        + @"(?<iso>\d{4}-\d{2}-\d{2})\b"
        + @"|(?<numeric>\d{1,2}(?<sign>[/.-])\d{1,2}\k<sign>(?:\d{4}|\d{2}))(?!\d)"
        + @"|(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?" + Month + @"\.?,?\s+" + Year
        + "|" + Month + @"\b\.?[\s,/-]*" + Year
        + "|" + Season + @"(?:\s*(?:/|-|–|&|and|to)\s*" + Season + @")?,?\s+" + Year
        + @"|(?:" + Financial + @"),?\s+" + Quarter
        + "|" + Quarter + @"(?:,?\s*(?:of\s+)?(?:" + Financial + "))?"
        + "|" + Financial
        + @"|(?<year>(?:19|20)\d{2})(?![\d,.]\d|\d|%)"
        + @"|" + Month + @"(?!\p{L})"
        + ")",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Expression();
}
