using System.Globalization;
using Wardmote.Platform.Common;
using Wardmote.Platform.Web;

namespace Wardmote.Work;

/// <summary>When the daily digest goes out: on weekdays, from an hour that the installation sets until the working day ends.</summary>
public sealed class DigestHours
{
    private const int UsualHour = 8;
    private const int EndOfDay = 18;

    /// <summary>From eight in the morning.</summary>
    public static DigestHours Usual { get; } = new(UsualHour);

    private DigestHours(int hour) => Hour = hour;

    /// <summary>The hour of the day in the United Kingdom, 0 to 17.</summary>
    public int Hour { get; }

    /// <summary>Reads the hour that was set; the usual one where none was.</summary>
    public static DigestHours Of(string? hour) => string.IsNullOrWhiteSpace(hour) ? Usual
        : int.TryParse(hour, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number is >= 0 and < EndOfDay ? new(number)
        : throw new SettingException($"The hour of the daily digest “{hour}” is not a whole hour from 0 to {EndOfDay - 1}. Write 8 for eight in the morning.");

    /// <summary>Whether this is a moment to remind people.</summary>
    public bool AreNow(DateTime utc)
    {
        DateTime there = BritishTime.Of(utc);
        return there.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && there.Hour >= Hour && there.Hour < EndOfDay;
    }
}
