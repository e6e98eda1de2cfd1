using System.Globalization;

namespace Wardmote.Evidence.Reading;

/// <summary>The moments of searches. The files say them in UTC, and a file's month is a month of the British clock.</summary>
internal static class SearchMoment
{
    /// <summary>The moment in UTC; none where the text is no moment.</summary>
    public static DateTime? Read(ReadOnlySpan<byte> text) =>
        DateTime.TryParse(TextTable.TextOf(text), CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out DateTime moment) ? moment : null;

    /// <summary>The month of the British clock in which the moment lies.</summary>
    public static int Month(DateTime moment) => MonthNumber.Of(DateOnly.FromDateTime(IsSummerTime(moment) ? moment.AddHours(1) : moment));

    private static bool IsSummerTime(DateTime moment) => moment >= LastSunday(moment.Year, 3) && moment < LastSunday(moment.Year, 10);

    private static DateTime LastSunday(int year, int month)
    {
        var last = new DateTime(year, month, 31, 1, 0, 0, DateTimeKind.Utc);
        return last.AddDays(-(int)last.DayOfWeek);
    }
}
