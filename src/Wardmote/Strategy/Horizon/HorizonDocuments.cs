using System.Globalization;
using Wardmote.Platform.Documents;

namespace Wardmote.Strategy.Horizon;

/// <summary>The horizon scan and the map of evidence as tables for a file.</summary>
public static class HorizonDocuments
{
    /// <summary>One row for each driver.</summary>
    /// <param name="priorities">The titles of the priorities by their keys.</param>
    /// <param name="actions">The actions that answer each driver, in words.</param>
    public static TableBlock Drivers(IReadOnlyList<Driver> drivers, IReadOnlyDictionary<Guid, string> priorities, ILookup<Guid, string> actions, DateOnly today) => Table(
        "Horizon scan",
        ["Theme", "Instrument", "Level", "Kind of change", "Stage", "Since", "Expected next", "By", "Likely focus", "Headline implications", "Key elements", "Local implications", "Priorities", "Actions", "Source", "Address", "Who watches it", "Look again by", "Stale because"],
        drivers.Select(driver => new[]
        {
            driver.Theme, driver.Instrument, driver.Level.Title, driver.Entry.Group?.Title ?? "", driver.Stage?.Title ?? "Not said", Day(driver.Steps is [.., { On: var since }] ? since : null), driver.NextStage?.Title ?? "", Day(driver.NextOn),
            driver.Entry.Focus ?? "", driver.Entry.Implications ?? "", string.Join('\n', driver.Entry.Elements), string.Join('\n', driver.Entry.LocalImplications),
            string.Join('\n', driver.PriorityIds.Where(priorities.ContainsKey).Select(key => priorities[key])), string.Join('\n', actions[driver.DriverId]), driver.Entry.SourceTitle ?? "", driver.Entry.SourceLink ?? "", driver.Entry.Owner?.Name ?? "", Day(driver.Entry.ReviewOn),
            string.Join('\n', driver.StaleReasons(today)),
        }));

    /// <summary>One row for each duty, with a column for each place where it may be evidenced.</summary>
    public static TableBlock Duties(IReadOnlyList<DutyCoverage> duties) => Table(
        "Duties and their evidence",
        ["Duty", "Law", "Section", "What it requires", "Whom it binds", "Since", "Binds now", "How often", "How sure", "State", "Why", "Plan section", "Meeting", "Indicator", "Document", "What changed it", "Taken from"],
        duties.Select(row => new[]
        {
            row.Duty.Title, row.Duty.Law ?? "", row.Duty.Entry.Section ?? "", row.Duty.Entry.Says ?? "", string.Join(", ", row.Duty.Bodies), Day(row.Duty.Since), row.Duty.Entry.Force.Title, row.Duty.Entry.Rhythm.Title, row.Duty.Entry.Mark.Title,
            row.State.Title, row.Why, Words(row, EvidencePlace.PlanSection), Words(row, EvidencePlace.Meeting), Words(row, EvidencePlace.Indicator), Words(row, EvidencePlace.Document), row.Duty.Entry.Changes ?? "", row.Duty.Entry.Source ?? "",
        }));

    private static string Words(DutyCoverage row, EvidencePlace place) => string.Join('\n', row.At(place).Select(one => one.Title));

    private static string Day(DateOnly? day) => day?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) ?? "";

    private static TableBlock Table(string name, string[] columns, IEnumerable<string[]> rows) => TableBlock.OfWords(name, [.. columns.Select(column => new DocumentColumn(column))], rows);
}
