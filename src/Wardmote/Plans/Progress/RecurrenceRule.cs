using System.Globalization;
using Wardmote.Platform.Common;

namespace Wardmote.Plans.Progress;

/// <summary>How often something is to happen again.</summary>
public enum RecurrenceUnit { Week, Month, Quarter, Year }

/// <summary>That something is done again and again: every month, every second week, every Friday and Saturday.</summary>
/// <param name="Every">1 for each week or month, 2 for each second.</param>
/// <param name="From">The first day on which it holds.</param>
/// <param name="Until">The last day on which it holds; none where no end is set.</param>
public sealed record RecurrenceRule(RecurrenceUnit Unit, int Every, DateOnly From, DateOnly? Until = null)
{
    /// <summary>A rule that would yield more than this is a slip of the pen in its dates.</summary>
    private const int Most = 2000;

    /// <summary>The days of the week, for what happens on certain days.</summary>
    public IReadOnlyList<DayOfWeek> Days { get; init; } = [];

    /// <summary>The rule in words: "every 2 weeks from 1 April 2026".</summary>
    public string InWords => string.Create(CultureInfo.InvariantCulture,
        $"every {(Every == 1 ? "" : $"{Every} ")}{Unit.ToString().ToLowerInvariant()}{(Every == 1 ? "" : "s")}{(Days.Count == 0 ? "" : $" on {string.Join(" and ", Days)}")} from {From:d MMMM yyyy}{(Until is { } end ? $" to {end:d MMMM yyyy}" : "")}");

    public void MustMakeSense()
    {
        if (Every is < 1 or > 24)
        {
            throw new RuleBrokenException("Say how often as a number from 1 to 24", nameof(Every));
        }

        if (Until < From)
        {
            throw new RuleBrokenException($"It ends on {Until:d MMMM yyyy}, before it begins on {From:d MMMM yyyy}", nameof(Until));
        }

        if (From.Year < 2000 || Until > From.AddYears(20))
        {
            throw new RuleBrokenException("It must begin after 1999 and end within twenty years", nameof(From));
        }
    }

    /// <summary>The occurrences that begin no later than a day, oldest first. A month stays a month: nobody said on which day of it.</summary>
    public IEnumerable<DueOccurrence> UpTo(DateOnly day)
    {
        DateOnly last = Until is { } end && end < day ? end : day;
        return (Unit == RecurrenceUnit.Week ? Weeks(last) : Periods(last)).TakeWhile(due => due.First <= last).Take(Most);
    }

    private IEnumerable<DueOccurrence> Weeks(DateOnly last)
    {
        for (DateOnly monday = From.AddDays(-(((int)From.DayOfWeek + 6) % 7)); monday <= last; monday = monday.AddDays(7 * Every))
        {
            if (Days.Count == 0)
            {
                yield return new(monday, monday.AddDays(6), $"week of {monday.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}");
                continue;
            }

            foreach (DateOnly day in Days.Select(name => monday.AddDays(((int)name + 6) % 7)).Order().Where(day => day >= From && day <= last))
            {
                yield return new(day, day, day.ToString("dddd d MMMM yyyy", CultureInfo.InvariantCulture));
            }
        }
    }

    private IEnumerable<DueOccurrence> Periods(DateOnly last)
    {
        PeriodKind kind = Unit switch { RecurrenceUnit.Month => PeriodKind.Month, RecurrenceUnit.Quarter => PeriodKind.Quarter, _ => PeriodKind.FinancialYear };
        int at = 0;
        for (Period period = Period.Of(kind, From); period.First <= last; period = period.Next)
        {
            if (at++ % Every == 0)
            {
                yield return new(period.First, period.Last, period.Name);
            }
        }
    }
}

/// <summary>One time that something is due.</summary>
/// <param name="Name">"May 2026", "week of 4 May 2026", "Friday 8 May 2026".</param>
public sealed record DueOccurrence(DateOnly First, DateOnly Last, string Name);

/// <summary>What became of one time that something was due.</summary>
public enum OccurrenceOutcome { Done, Missed, NotNeeded }

/// <summary>What somebody recorded of one time that something was due.</summary>
/// <param name="Of">The first day of the occurrence.</param>
public sealed record Occurrence(DateOnly Of, OccurrenceOutcome Outcome, string Who, string? Note = null);

/// <summary>One time that something was due, with what was recorded of it.</summary>
public sealed record OccurrenceState(DueOccurrence Due, Occurrence? Recorded)
{
    /// <summary>Whether it should have happened and nobody says that it did.</summary>
    public bool IsMissing(DateOnly today) => Recorded is { Outcome: OccurrenceOutcome.Missed } || (Recorded is null && Due.Last < today);
}
