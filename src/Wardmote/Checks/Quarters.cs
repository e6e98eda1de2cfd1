using System.Globalization;
using System.Text.RegularExpressions;
using Wardmote.Checks.Content;
using Wardmote.Platform.Common;

namespace Wardmote.Checks;

/// <summary>What is meant by the quarters written beside milestones.</summary>
public static partial class Quarters
{
    /// <summary>The quarters that a text names: "Q2" is 2, "Q1/2" is 1 and 2, "Q1-Q3" is 1, 2 and 3; none where it names no real quarter.</summary>
    public static IReadOnlyList<int> Of(string? text)
    {
        Match match = Named().Match(text ?? "");
        if (!match.Success)
        {
            return [];
        }

        int first = int.Parse(match.Groups["first"].Value, CultureInfo.InvariantCulture);
        int last = match.Groups["last"].Success ? int.Parse(match.Groups["last"].Value, CultureInfo.InvariantCulture) : first;
        return last < first ? [first] : [.. Enumerable.Range(first, last - first + 1)];
    }

    /// <summary>The quarters that a date touches, in a year that begins with the given month; none where it is less exact than a season.</summary>
    public static IReadOnlyList<int> Touched(WrittenDate date, int firstMonth)
    {
        if (date is not { First: { } first, Last: { } last } || last < first || last.DayNumber - first.DayNumber > 200)
        {
            return [];
        }

        return [.. Enumerable.Range(0, ((last.Year - first.Year) * 12) + last.Month - first.Month + 1)
            .Select(month => ((first.Month - 1 + month - (firstMonth - 1) + 24) % 12 / 3) + 1)
            .Distinct()];
    }

    /// <summary>The day or month written beside a milestone, or in its text where the reader left it there.</summary>
    public static WrittenDate? DateOf(MilestoneContent milestone)
        => milestone.Date is { IsDate: true, Precision: DatePrecision.Day or DatePrecision.Month or DatePrecision.Season } date ? date
            : milestone.Date is null && DatesInText.Find(milestone.Text) is [var stated] ? new WrittenDate(stated.Text, DatePrecision.Month, stated.First, stated.Last)
            : null;

    /// <summary>The last day of the last quarter named, in the financial year in which it falls within a span; the nearest where none does.</summary>
    public static (DateOnly First, DateOnly Last)? Within(string? quarter, DateOnly from, DateOnly to)
    {
        IReadOnlyList<int> numbers = Of(quarter);
        if (numbers.Count == 0)
        {
            return null;
        }

        int first = FinancialYear.Of(from).StartYear;
        var candidates = Enumerable.Range(first, Math.Max(1, FinancialYear.Of(to).StartYear - first + 1))
            .Select(year => (new FinancialYear(year).Quarter(numbers[0]).First, new FinancialYear(year).Quarter(numbers[^1]).Last)).ToList();
        return candidates.Exists(span => span.First <= to && span.Last >= from) ? candidates.Find(span => span.First <= to && span.Last >= from) : candidates[0];
    }

    [GeneratedRegex(@"\b(Q|Quarter\s?|Qtr\.?\s?)(?<first>[1-4])(\s?([/&,–-]|and|to)\s?(Q|Quarter\s?|Qtr\.?\s?)?(?<last>[1-4])(?![\d/]))?(?!\d)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Named();
}
