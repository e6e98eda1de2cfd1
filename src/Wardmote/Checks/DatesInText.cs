using System.Globalization;
using System.Text.RegularExpressions;

namespace Wardmote.Checks;

/// <summary>A day or month named in a text, and the first and last day that it can mean.</summary>
public sealed record StatedDate(string Text, DateOnly First, DateOnly Last, int Start, int End);

/// <summary>Finds days and months that are written out with their year: "12/03/2025", "8 November 2023", "Aug 25".</summary>
public static partial class DatesInText
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    public static IReadOnlyList<StatedDate> Find(string text) => [.. Dates().Matches(text).Select(Read).OfType<StatedDate>()];

    /// <summary>Whether a text names any time at all, however loosely: a month, a season, a quarter, a year.</summary>
    public static bool NamesATime(string text) => AnyTime().IsMatch(text);

    /// <summary>Whether a text names a day that no calendar has: "31 September 2026", "30/02/2026".</summary>
    public static bool NamesAnImpossibleDay(string text)
        => Dates().Matches(text).Any(match => match.Groups["day"].Success && Read(match) is null);

    /// <summary>The last day of a month that is named with its year: "March", "2025".</summary>
    public static DateOnly? EndOfMonth(string month, string year)
    {
        int index = Array.FindIndex(Months, name => month.StartsWith(name, StringComparison.OrdinalIgnoreCase));
        return index < 0 || !int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out int number) || number is < 1900 or > 2200
            ? null
            : new DateOnly(number, index + 1, DateTime.DaysInMonth(number, index + 1));
    }

    private static StatedDate? Read(Match match)
    {
        int year = int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture);
        year += match.Groups["year"].Length == 2 ? 2000 : 0;
        int month = match.Groups["name"].Success
            ? Array.IndexOf(Months, match.Groups["name"].Value[..3].ToLowerInvariant()) + 1
            : int.Parse(match.Groups["month"].Value, CultureInfo.InvariantCulture);
        if (month is < 1 or > 12 || year is < 1900 or > 2200)
        {
            return null;
        }

        if (!match.Groups["day"].Success)
        {
            var first = new DateOnly(year, month, 1);
            return new(match.Value, first, first.AddMonths(1).AddDays(-1), match.Index, match.Index + match.Length);
        }

        int day = int.Parse(match.Groups["day"].Value, CultureInfo.InvariantCulture);
        return day < 1 || day > DateTime.DaysInMonth(year, month)
            ? null
            : new(match.Value, new(year, month, day), new(year, month, day), match.Index, match.Index + match.Length);
    }

    [GeneratedRegex(@"\b((?<day>\d{1,2})[/.](?<month>\d{1,2})[/.](?<year>\d{4}|\d{2})|((?<day>\d{1,2})(st|nd|rd|th)?\s(of\s)?)?(?<name>jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)[\s,’'-]{1,2}(?<year>(19|20)\d\d|\d\d))\b(?![/%])", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Dates();

    [GeneratedRegex(@"\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|winter|easter|christmas|q[1-4]|quarter|quarterly|monthly|weekly|annual|annually|each|every|daily|tbc|tba|tbd|ongoing|on-going|continuous|(19|20)\d\d|\d\d?/\d\d?)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex AnyTime();
}
