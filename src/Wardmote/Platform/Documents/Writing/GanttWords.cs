using System.Globalization;

namespace Wardmote.Platform.Documents.Writing;

/// <summary>A calendar of work as a table, for files in which it cannot be drawn.</summary>
internal static class GanttWords
{
    /// <summary>The sentence that says what it shows, and its table.</summary>
    public static IEnumerable<DocumentBlock> Spelled(Gantt gantt) => [new NoteBlock(gantt.Says), Table(gantt)];

    private static TableBlock Table(Gantt gantt) => new(
        gantt.Title,
        [new("Part"), new("Work"), new("From"), new("To"), new("State"), new("Milestones")],
        [.. gantt.Groups.SelectMany(group => group.Rows.Select(row => Row(group, row)))]);

    private static IReadOnlyList<DocumentText> Row(GanttGroup group, GanttRow row) =>
    [
        group.Heading,
        row.Text,
        Day(row.First),
        Day(row.Last),
        DocumentText.State(row.State, row.Tone switch { GanttTone.Late => Tone.Bad, GanttTone.Done => Tone.Good, _ => Tone.Neutral }),
        string.Join('\n', row.Milestones.Select(milestone => $"{Day(milestone.Last)}: {milestone.Text}{(milestone.IsDone ? " (done)" : "")}")),
    ];

    private static string Day(DateOnly? day) => day?.ToString("d MMM yyyy", CultureInfo.InvariantCulture) ?? "Not said";
}
