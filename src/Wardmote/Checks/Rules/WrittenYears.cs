using System.Globalization;
using System.Text.RegularExpressions;
using Wardmote.Platform.Common;

namespace Wardmote.Checks.Rules;

/// <summary>The years and months that a heading or a sentence names.</summary>
internal static partial class WrittenYears
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>The financial year that a column heading names: "2021/22", "2021-2022".</summary>
    public static FinancialYear? FinancialYearIn(string? text)
    {
        foreach (Match match in Span().Matches(text ?? ""))
        {
            if (Years(match) is (int from, int to) && to == from + 1)
            {
                return new FinancialYear(from);
            }
        }

        return null;
    }

    /// <summary>The last day of a span of years: "2023-25" ends on 31 March 2025, the earlier of its two readings.</summary>
    public static DateOnly? EndOfSpan(string? text)
        => Span().Matches(text ?? "").Select(match => Years(match) is (int from, int to) && to > from ? new DateOnly(to, 3, 31) : (DateOnly?)null).FirstOrDefault(day => day is not null);

    /// <summary>The last day of each month that is named with its year: "March 2025".</summary>
    public static DateOnly? EndOfMonth(string month, string year)
    {
        int index = Array.FindIndex(Months, name => month.StartsWith(name, StringComparison.OrdinalIgnoreCase));
        return index < 0 || !int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out int number) || number is < 1900 or > 2200
            ? null
            : new DateOnly(number, index + 1, DateTime.DaysInMonth(number, index + 1));
    }

    private static (int From, int To)? Years(Match match)
    {
        int from = int.Parse(match.Groups["from"].Value, CultureInfo.InvariantCulture);
        int to = int.Parse(match.Groups["to"].Value, CultureInfo.InvariantCulture);
        return (from, to < 100 ? (from / 100 * 100) + to : to);
    }

    [GeneratedRegex(@"\b(?<from>(19|20)\d\d)\s*(/|-|–|—|to)\s*(?<to>(19|20)\d\d|\d\d)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Span();
}
