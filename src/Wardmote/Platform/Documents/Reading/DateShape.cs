using System.Globalization;
using System.Text;

namespace Wardmote.Platform.Documents.Reading;

/// <summary>What a date format shows of a date: a month without a day stays a month.</summary>
internal sealed record DateShape(bool HasDay, bool HasMonth, bool HasYear, bool HasTime, bool IsDuration)
{
    /// <summary>Reads a format; none where it is no format of dates.</summary>
    public static DateShape? Of(string section)
    {
        StringBuilder letters = new();
        bool isDuration = false;
        for (int at = 0; at < section.Length; at++)
        {
            switch (section[at])
            {
                case '"':
                    at = section.IndexOf('"', at + 1) is var end and >= 0 ? end : section.Length;
                    break;
                case '\\' or '_' or '*':
                    at++;
                    break;
                case '[':
                    int close = section.IndexOf(']', at) is var found and >= 0 ? found : section.Length;
                    isDuration |= close - at <= 3 && section.AsSpan(at + 1, close - at - 1).Trim("hmsHMS").Length == 0;
                    at = close;
                    break;
                default:
                    letters.Append(char.ToLowerInvariant(section[at]));
                    break;
            }
        }

        string shape = letters.ToString().Replace("general", "", StringComparison.Ordinal).Replace("am/pm", "", StringComparison.Ordinal).Replace("a/p", "", StringComparison.Ordinal);
        if (!isDuration && (shape.AsSpan().IndexOfAny("ymdhs") < 0 || shape.Contains('e', StringComparison.Ordinal) && shape.Contains('0', StringComparison.Ordinal)))
        {
            return null;
        }

        bool hasTime = shape.Contains('h', StringComparison.Ordinal) || shape.Contains('s', StringComparison.Ordinal);
        bool hasDay = shape.Contains('d', StringComparison.Ordinal);
        bool hasYear = shape.Contains('y', StringComparison.Ordinal);

        // Beside hours the letter m means minutes, unless there is a day or a year too.
        return new DateShape(hasDay, shape.Contains('m', StringComparison.Ordinal) && (!hasTime || hasDay || hasYear), hasYear, hasTime, isDuration);
    }

    /// <summary>The date in words; none where the number lies outside the calendar.</summary>
    public string? Show(double number, bool from1904)
    {
        if (IsDuration)
        {
            return Math.Abs(number) < 1e6 ? string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(number * 24 + 1e-9):0}:{Math.Abs(number * 1440 % 60):00}") : null;
        }

        double serial = from1904 ? number + 1462 : number;

        // Excel believes that 1900 was a leap year.
        serial = serial is >= 1 and < 60 ? serial + 1 : serial;
        if (!(serial is >= 0 and < 2_958_466))
        {
            return null;
        }

        DateTime date = DateTime.FromOADate(serial);
        string day = (HasDay, HasMonth, HasYear) switch
        {
            (false, true, _) => date.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
            (false, false, true) => date.ToString("yyyy", CultureInfo.InvariantCulture),
            (false, false, false) => "",
            _ => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
        };
        bool showsTime = HasTime && (day.Length == 0 || date.TimeOfDay >= TimeSpan.FromSeconds(1));
        return showsTime ? $"{day} {date.ToString("HH:mm", CultureInfo.InvariantCulture)}".Trim() : day;
    }
}
