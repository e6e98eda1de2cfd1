using Wardmote.Plans.Fields;
using Wardmote.Platform.Common;

namespace Wardmote.Plans.Progress;

/// <summary>The fields of an action's progress beyond a report: decisions and spend. Forms and history read these.</summary>
public static class ProgressFields
{
    private const string NotDecided = "Not decided";

    private static readonly string[] Outcomes = [NotDecided, .. Enum.GetNames<GateOutcome>()];

    private static readonly FieldTable<DecisionGate> Gate = new(
        FieldsOf<DecisionGate>.Text(nameof(DecisionGate.Title), "Decision", gate => gate.Title, (gate, text) => gate with { Title = text }) with { IsRequired = true, Kind = FieldKind.Paragraphs },
        FieldsOf<DecisionGate>.Optional(nameof(DecisionGate.Body), "Who decides", gate => gate.Body, (gate, text) => gate with { Body = text }),
        FieldsOf<DecisionGate>.Date(nameof(DecisionGate.Planned), "Planned", gate => gate.Planned, (gate, date) => gate with { Planned = date }),
        FieldsOf<DecisionGate>.Text(nameof(DecisionGate.Outcome), "Outcome", gate => gate.Outcome?.ToString() ?? NotDecided,
            (gate, text) => gate with { Outcome = text == NotDecided ? null : Enum.Parse<GateOutcome>(text) }) with { Kind = FieldKind.Choice, Choices = Outcomes },
        FieldsOf<DecisionGate>.Optional(nameof(DecisionGate.DecidedOn), "Decided on", gate => Day(gate.DecidedOn), (gate, text) => gate with { DecidedOn = Day(text, "Decided on", nameof(ActionProgress.Gates)) }),
        FieldsOf<DecisionGate>.Optional(nameof(DecisionGate.Note), "Note", gate => gate.Note, (gate, text) => gate with { Note = text }) with { Kind = FieldKind.Paragraphs });

    private static readonly FieldTable<SpendEntry> Entry = new(
        FieldsOf<SpendEntry>.Text(nameof(SpendEntry.Line), "Budget line", entry => entry.Line, (entry, text) => entry with { Line = text }) with { IsRequired = true, Kind = FieldKind.Paragraphs },
        FieldsOf<SpendEntry>.Optional(nameof(SpendEntry.On), "On", entry => entry.On == default ? "" : Day(entry.On), (entry, text) => entry with { On = Day(text, "The date", nameof(ActionProgress.Spend)) ?? default }) with { IsRequired = true },
        FieldsOf<SpendEntry>.Number(nameof(SpendEntry.Budgeted), "Budget, £", entry => entry.Budgeted, (entry, number) => entry with { Budgeted = number }),
        FieldsOf<SpendEntry>.Number(nameof(SpendEntry.Spent), "Spent so far, £", entry => entry.Spent, (entry, number) => entry with { Spent = number }),
        FieldsOf<SpendEntry>.Number(nameof(SpendEntry.Forecast), "Forecast for the year, £", entry => entry.Forecast, (entry, number) => entry with { Forecast = number }),
        FieldsOf<SpendEntry>.Optional(nameof(SpendEntry.Note), "Note", entry => entry.Note, (entry, text) => entry with { Note = text }));

    public static FieldTable<ActionProgress> Gates { get; } = new(
        FieldsOf<ActionProgress>.Rows(nameof(ActionProgress.Gates), "Decisions, in their order", _ => Gate, new DecisionGate(""), progress => progress.Gates, (progress, rows) => progress with { Gates = rows }));

    /// <summary>The amounts of each budget line, entry by entry.</summary>
    /// <param name="who">Who enters what is new.</param>
    public static FieldTable<ActionProgress> SpendBy(string who) => new(
        FieldsOf<ActionProgress>.Rows(nameof(ActionProgress.Spend), "Budget and spend", _ => Entry, new SpendEntry(default, "", who), progress => progress.Spend, (progress, rows) => progress with { Spend = rows }));

    /// <summary>A day as a form shows it; empty where there is none.</summary>
    internal static string Day(DateOnly? day) => day?.ToString("d MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture) ?? "";

    /// <summary>A day that a person typed; a month or a quarter is refused here, because one day is meant.</summary>
    internal static DateOnly? Day(string? text, string label, string field) => text is not { Length: > 0 } ? null
        : TypedDate.Read(text, label, field) is { Precision: DatePrecision.Day, First: { } day } ? day
        : throw new RuleBrokenException($"{label} must be a day such as 31 March 2027, but is “{text}”", field);
}
