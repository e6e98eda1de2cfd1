using System.Globalization;
using Wardmote.Platform.Common;

namespace Wardmote.Plans.Fields;

/// <summary>A date that a person typed into a form.</summary>
public static class TypedDate
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    public static WrittenDate? Read(string text, string label, string field)
    {
        if (text.Length == 0)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, ["d MMMM yyyy", "d MMM yyyy", "d/M/yyyy", "yyyy-MM-dd"], British, DateTimeStyles.None, out DateOnly day))
        {
            return new WrittenDate(text, DatePrecision.Day, day, day);
        }

        if (DateOnly.TryParseExact(text, ["MMMM yyyy", "MMM yyyy"], British, DateTimeStyles.None, out DateOnly month))
        {
            return new WrittenDate(text, DatePrecision.Month, month, month.AddMonths(1).AddDays(-1));
        }

        throw new RuleBrokenException($"{label} must be a date such as 31 March 2027, March 2027, Q2 2026/27, 2026/27 or TBC, but is “{text}”", field);
    }
}
