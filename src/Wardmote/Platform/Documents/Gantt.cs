namespace Wardmote.Platform.Documents;

/// <summary>Work along a calendar: what runs from when to when, and the milestones on the way.</summary>
/// <param name="Title">What it shows: "Actions of the plan 2025 to 2028".</param>
/// <param name="Says">The sentence that says what the picture shows.</param>
/// <param name="First">The first day of the calendar; it begins with that month.</param>
/// <param name="Last">The last day of the calendar; it ends with that month.</param>
/// <param name="Groups">The rows under their headings, in order.</param>
public sealed record Gantt(string Title, string Says, DateOnly First, DateOnly Last, IReadOnlyList<GanttGroup> Groups) : DocumentBlock
{
    /// <summary>The day at which a line is drawn; none where it lies outside the calendar or does not matter.</summary>
    public DateOnly? Today { get; init; }
}

/// <summary>Rows that belong together, such as the actions of one priority.</summary>
public sealed record GanttGroup(string Heading, IReadOnlyList<GanttRow> Rows);

/// <summary>How the bar of a row looks, beside the word that says its state.</summary>
public enum GanttTone { Planned, Running, Late, Done }

/// <summary>One piece of work.</summary>
/// <param name="Text">What it is: an action's title.</param>
/// <param name="First">Its first day; none where nobody said.</param>
/// <param name="Last">Its last day; none where it has no end.</param>
/// <param name="State">Its state in a word: "On track".</param>
public sealed record GanttRow(string Text, DateOnly? First, DateOnly? Last, string State)
{
    public GanttTone Tone { get; init; }

    /// <summary>The page of the work; empty for none.</summary>
    public string Href { get; init; } = "";

    public IReadOnlyList<GanttMilestone> Milestones { get; init; } = [];
}

/// <summary>Something that is to be reached by a day, or within a stretch of days.</summary>
public sealed record GanttMilestone(DateOnly First, DateOnly Last, string Text, bool IsDone);
