using System.Globalization;
using System.Text;

namespace Wardmote.Plans.Progress;

/// <summary>Writes what falls due as a calendar file (iCalendar, RFC 5545). What is due in a month stands on all of its days, because nobody said on which.</summary>
public static class CalendarFile
{
    public const string MediaType = "text/calendar; charset=utf-8";

    private const int LongestLine = 74;

    /// <summary>The file: whatever is open and has a date.</summary>
    /// <param name="address">The whole address of an action’s page, for its link.</param>
    public static byte[] Write(IEnumerable<RunningAction> actions, Func<RunningAction, string> address, DateTime at)
    {
        var text = new StringBuilder();
        Line(text, "BEGIN:VCALENDAR");
        Line(text, "VERSION:2.0");
        Line(text, "PRODID:-//Wardmote//Plans//EN");
        foreach (RunningAction one in actions)
        {
            int number = 0;
            foreach (DatedThing thing in one.Dated.Where(thing => !thing.IsDone))
            {
                Line(text, "BEGIN:VEVENT");
                Line(text, $"UID:{one.Action.ActionId:n}-{number++}@wardmote");
                Line(text, $"DTSTAMP:{at.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)}");
                Line(text, $"DTSTART;VALUE=DATE:{Day(thing.When.First!.Value)}");
                Line(text, $"DTEND;VALUE=DATE:{Day(thing.When.Last!.Value.AddDays(1))}");
                Line(text, $"SUMMARY:{Escaped($"{one.Action.Content.Name}: {thing.What}")}");
                Line(text, $"DESCRIPTION:{Escaped($"{one.Plan.Title}, {thing.When.Text}. {one.Standing.Reason}")}");
                Line(text, $"URL:{address(one)}");
                Line(text, "TRANSP:TRANSPARENT");
                Line(text, "END:VEVENT");
            }
        }

        Line(text, "END:VCALENDAR");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Escaped(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    /// <summary>A line is folded before it grows longer than 75 bytes, and never inside a character.</summary>
    private static void Line(StringBuilder text, string line)
    {
        int bytes = 0;
        foreach (Rune rune in line.EnumerateRunes())
        {
            if (bytes + rune.Utf8SequenceLength > LongestLine)
            {
                text.Append("\r\n ");
                bytes = 1;
            }

            text.Append(rune.ToString());
            bytes += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }
}
