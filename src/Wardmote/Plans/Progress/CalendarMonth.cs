using System.Globalization;

namespace Wardmote.Plans.Progress;

/// <summary>One thing on the calendar.</summary>
public sealed record CalendarEntry(RunningAction Of, DatedThing Thing)
{
    /// <summary>Whether it should be done and is not.</summary>
    public bool IsLate => !Thing.IsDone && Thing.When.Last < Of.Today;
}

/// <summary>A month with what falls due by its end.</summary>
public sealed record CalendarMonth(DateOnly First, IReadOnlyList<CalendarEntry> Entries)
{
    /// <summary>"November 2026".</summary>
    public string Name => First.ToString("MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>The months in which something falls due. What is due in a quarter or a season stands in its last month.</summary>
    public static IReadOnlyList<CalendarMonth> Of(IEnumerable<RunningAction> actions) =>
    [
        .. actions.SelectMany(one => one.Dated.Select(thing => new CalendarEntry(one, thing)))
            .GroupBy(entry => new DateOnly(entry.Thing.When.Last!.Value.Year, entry.Thing.When.Last.Value.Month, 1))
            .OrderBy(month => month.Key)
            .Select(month => new CalendarMonth(month.Key, [.. month.OrderBy(entry => entry.Thing.When.Last).ThenBy(entry => entry.Of.Action.Position)])),
    ];
}
