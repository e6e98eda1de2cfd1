using System.Globalization;

namespace Wardmote.Performance;

/// <summary>Reads one day as people and spreadsheets write it, day before month: "14 July 2025", "14/07/2025", "2025-07-14".</summary>
public static class WrittenDay
{
    private static readonly string[] Shapes =
    [
        "d MMMM yyyy", "d MMM yyyy", "d MMMM yy", "d MMM yy", "d-MMM-yyyy", "d-MMM-yy", "d/M/yyyy", "d/M/yy", "d.M.yyyy", "d-M-yyyy", "yyyy-M-d", "yyyy/M/d",
        "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss", "dddd d MMMM yyyy", "ddd d MMM yyyy", "d MMMM, yyyy", "MMMM d, yyyy",
    ];

    /// <summary>The day; none where the text names none.</summary>
    public static DateOnly? Read(string text)
    {
        string plain = text.Replace("Sept ", "Sep ", StringComparison.OrdinalIgnoreCase);
        foreach (string ending in new[] { "st ", "nd ", "rd ", "th " })
        {
            int at = plain.IndexOf(ending, StringComparison.OrdinalIgnoreCase);
            plain = at > 0 && char.IsDigit(plain[at - 1]) ? plain.Remove(at, 2) : plain;
        }

        return DateTime.TryParseExact(plain, Shapes, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime day) && day.Year is > 1900 and < 2200
            ? DateOnly.FromDateTime(day)
            : null;
    }
}
