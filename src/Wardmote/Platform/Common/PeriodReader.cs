using System.Globalization;
using System.Text.RegularExpressions;

namespace Wardmote.Platform.Common;

/// <summary>Reads periods by their codes and as people write them: "2025-Q2", "Q2 25/26", "Jun 2025", "2025/26".</summary>
public static partial class PeriodReader
{
    private const int LongestTime = 200;

    private static readonly string[] MonthShapes = ["MMM yyyy", "MMMM yyyy", "MMM yy", "MMMM yy", "MMM-yyyy", "MMM-yy"];

    /// <summary>The period that a text names; none where it names none. A year and a two-digit number to 12 after a hyphen is a month.</summary>
    public static Period? Read(string text)
    {
        string tidy = Spaces().Replace(text.Trim(), " ");
        return Quarter(tidy) ?? MonthByNumber(tidy) ?? TwoYears(tidy) ?? Calendar(tidy) ?? MonthByName(tidy);
    }

    private static Period? Quarter(string text)
    {
        Match match = QuarterShape().Match(text);
        return match.Success ? Period.Of(PeriodKind.Quarter, new FinancialYear(Year(match.Groups["year"].Value)).Quarter(Number(match.Groups["quarter"].Value)).First) : null;
    }

    private static Period? MonthByNumber(string text)
    {
        Match match = MonthShape().Match(text);
        return match.Success
            ? Period.Of(match.Groups["rolling"].Success ? PeriodKind.RollingYear : PeriodKind.Month, new DateOnly(Year(match.Groups["year"].Value), Number(match.Groups["month"].Value), 1))
            : null;
    }

    private static Period? TwoYears(string text)
    {
        Match match = TwoYearsShape().Match(text);
        if (!match.Success)
        {
            return null;
        }

        int year = Year(match.Groups["year"].Value);
        return Number(match.Groups["end"].Value) % 100 == (year + 1) % 100
            ? Period.Of(match.Groups["academic"].Success ? PeriodKind.AcademicYear : PeriodKind.FinancialYear, new DateOnly(year, 9, 1))
            : null;
    }

    private static Period? Calendar(string text) =>
        text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year is >= 1900 and < 2200
            ? Period.Of(PeriodKind.CalendarYear, new DateOnly(year, 1, 1))
            : null;

    private static Period? MonthByName(string text) =>
        DateOnly.TryParseExact(text.Replace("Sept ", "Sep ", StringComparison.OrdinalIgnoreCase), MonthShapes, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly month)
            ? Period.Of(PeriodKind.Month, month)
            : null;

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private static int Year(string digits) => digits.Length == 4 ? Number(digits) : Number(digits) + (Number(digits) < 70 ? 2000 : 1900);

    [GeneratedRegex(@"^(?:(?<year>\d{4}) ?(?:[/-]\d{2,4})?[ -]*Q(?<quarter>[1-4])|Q(?<quarter>[1-4])[ -]*(?<year>\d{4}|\d{2})(?:[/-]\d{2,4})?)(?: ?\([^)]{0,20}\))?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, LongestTime)]
    private static partial Regex QuarterShape();

    [GeneratedRegex(@"^(?<year>\d{4})-(?<month>0[1-9]|1[0-2])(?<rolling>-rolling)?$", RegexOptions.ExplicitCapture, LongestTime)]
    private static partial Regex MonthShape();

    [GeneratedRegex(@"^(?:(?<academic>academic year) )?(?<year>\d{4}|\d{2}) ?[/–-] ?(?<end>\d{4}|\d{2})(?<academic>-academic)?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, LongestTime)]
    private static partial Regex TwoYearsShape();

    [GeneratedRegex(@"\s+", RegexOptions.None, LongestTime)]
    private static partial Regex Spaces();
}
