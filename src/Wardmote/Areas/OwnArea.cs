using Wardmote.Platform.Common;

namespace Wardmote.Areas;

/// <summary>What holds for an area of the partnership's own, whether it is drawn or corrected.</summary>
internal static class OwnArea
{
    public static string NameOf(string name) => string.IsNullOrWhiteSpace(name) ? throw new RuleBrokenException("Give the area a name", "Name") : name.Trim();

    public static void MustFollow(DateOnly? from, DateOnly? to)
    {
        if (from > to)
        {
            throw new RuleBrokenException($"The last day ({to:d MMMM yyyy}) lies before the first ({from:d MMMM yyyy})", "InForceTo");
        }
    }
}
