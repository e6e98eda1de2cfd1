using System.Globalization;
using Wardmote.Areas;

namespace Wardmote.Evidence;

/// <summary>
/// The rule on small numbers about people. Of areas of the partnership's own drawing, and of one month of an LSOA, a count of one to four
/// leaves Wardmote only as "fewer than 5": such areas can be a single house, and the police publish no more than the point. Nought is shown:
/// that nothing was recorded tells of nobody. Wards, districts and whole years of LSOAs are published by everybody and are not held back.
/// </summary>
public static class SmallNumbers
{
    /// <summary>From this count on a number is always shown.</summary>
    public const int Least = 5;

    /// <summary>What stands in place of a number that is held back.</summary>
    public const string Held = "fewer than 5";

    /// <summary>Whether a count must not leave Wardmote as it is.</summary>
    /// <param name="months">How many months it is the sum of.</param>
    public static bool IsHeld(AreaKind area, int months, long count) =>
        count is > 0 and < Least && (area == AreaKind.Custom || (area == AreaKind.Lsoa && months <= 1));

    /// <summary>The count as it may leave Wardmote.</summary>
    public static string Written(AreaKind area, int months, long count) => IsHeld(area, months, count) ? Held : count.ToString("N0", CultureInfo.InvariantCulture);
}
