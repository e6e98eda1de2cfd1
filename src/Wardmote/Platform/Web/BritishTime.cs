using System.Globalization;

namespace Wardmote.Platform.Web;

/// <summary>Moments as a person in Britain reads them: 3 November 2026 at 2:05 pm.</summary>
public static class BritishTime
{
    // Found under this name on Windows as well, where .NET has its own tables.
    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    public static string Words(DateTime utc)
    {
        DateTime local = Of(utc);
        return local.ToString("d MMMM yyyy 'at' h:mm", CultureInfo.InvariantCulture) + (local.Hour < 12 ? " am" : " pm");
    }

    public static DateOnly Day(DateTime utc) => DateOnly.FromDateTime(Of(utc));

    /// <summary>What a clock on a wall in Britain shows.</summary>
    public static DateTime Of(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), London);
}
