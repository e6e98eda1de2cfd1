namespace Wardmote.Strategy.Programmes;

/// <summary>Turns the relative months of a programme into days, once somebody chose its first day.</summary>
/// <param name="StartsOn">The first day of month 1; none while nobody chose one: nothing has a date then, and nothing is late.</param>
public sealed record ProgrammeCalendar(DateOnly? StartsOn)
{
    /// <summary>The first day of a month, counted from 1. A start on the 31st falls on the last day of shorter months.</summary>
    public DateOnly? First(int month) => StartsOn?.AddMonths(month - 1);

    public DateOnly? Last(int month) => StartsOn?.AddMonths(month).AddDays(-1);

    /// <summary>Whether something that was due by the end of a month is late.</summary>
    public bool IsLate(int? month, bool isDone, DateOnly today) => !isDone && month is { } due && Last(due) is { } last && last < today;

    /// <summary>The month of the programme in which a day lies; none before it begins or while it has no start.</summary>
    public int? MonthOf(DateOnly day)
    {
        if (StartsOn is not { } start || day < start)
        {
            return null;
        }

        int month = ((day.Year - start.Year) * 12) + day.Month - start.Month + 1;
        return First(month) > day ? month - 1 : month;
    }

    /// <summary>Months in words: "Month 2", "Months 2 to 4"; with their days where they have some.</summary>
    public string Words(int first, int last)
    {
        string months = first == last ? $"Month {first}" : $"Months {first} to {last}";
        return First(first) is { } from && Last(last) is { } to ? FormattableString.Invariant($"{months} ({from:d MMMM yyyy} to {to:d MMMM yyyy})") : months;
    }

    /// <summary>By when something is due: "By the end of month 3 (30 June 2027)".</summary>
    public string DueWords(int? month) => month is not { } due ? "No month said"
        : Last(due) is { } last ? FormattableString.Invariant($"Month {due} (by {last:d MMMM yyyy})") : FormattableString.Invariant($"Month {due}");
}
