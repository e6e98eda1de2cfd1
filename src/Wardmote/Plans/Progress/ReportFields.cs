using System.Security.Cryptography;
using System.Text;
using Wardmote.Plans.Comparing;
using Wardmote.Plans.Fields;

namespace Wardmote.Plans.Progress;

/// <summary>The fields of a report on an action: its milestones give it as many as they need.</summary>
public static class ReportFields
{
    public static IReadOnlyDictionary<WaitKind, string> WaitKinds { get; } = new Dictionary<WaitKind, string>
    {
        [WaitKind.SomethingElse] = "Something else",
        [WaitKind.Legislation] = "Legislation or guidance",
        [WaitKind.Decision] = "A decision of a committee or body",
        [WaitKind.Funding] = "Funding",
        [WaitKind.Partner] = "Another organisation",
    };

    /// <summary>The fields for the milestones that a report has.</summary>
    /// <param name="statuses">The statuses that the plan allows; empty where it does not say.</param>
    public static FieldTable<ActionReport> For(ActionReport report, IReadOnlyList<string> statuses) => new(
    [
        FieldsOf<ActionReport>.Text(nameof(ActionReport.Text), "What has happened", one => one.Text, (one, text) => one with { Text = text })
            with { Kind = FieldKind.Paragraphs, Hint = "One or two sentences that a board member understands" },
        FieldsOf<ActionReport>.Optional(nameof(ActionReport.Status), "Status", one => one.Status, (one, text) => one with { Status = text })
            with { Kind = FieldKind.Choice, Choices = Choices(report.Status, statuses) },
        FieldsOf<ActionReport>.Optional(nameof(ActionReport.NextStep), "Next step", one => one.NextStep, (one, text) => one with { NextStep = text })
            with { Hint = "What will be done next, and by when" },
        .. report.Milestones.SelectMany((milestone, at) => OfMilestone(milestone, at)),
        FieldsOf<ActionReport>.Optional(nameof(ActionReport.WaitsFor), "Waits for", one => one.WaitsFor, (one, text) => one with { WaitsFor = text })
            with { Hint = "Something outside the partnership. Empty it when the waiting is over" },
        FieldsOf<ActionReport>.Choice(nameof(ActionReport.WaitKind), "What kind of thing that is", WaitKinds, one => one.WaitKind, (one, kind) => one with { WaitKind = kind }),
        FieldsOf<ActionReport>.Optional(nameof(ActionReport.WaitsForWhom), "Whose decision it is", one => one.WaitsForWhom, (one, text) => one with { WaitsForWhom = text }),
        FieldsOf<ActionReport>.Date(nameof(ActionReport.WaitExpected), "Expected", one => one.WaitExpected, (one, date) => one with { WaitExpected = date }),
        FieldsOf<ActionReport>.Text(LatestUpdate, "Latest update", one => one.LatestUpdate, (one, _) => one) with { Kind = FieldKind.Paragraphs },
    ]);

    /// <summary>The field that nobody types in; it tells whether somebody else reported meanwhile.</summary>
    public const string LatestUpdate = nameof(ActionReport.LatestUpdate);

    public static string DoneField(MilestoneReport milestone, int at) => $"Done.{Key(milestone, at)}";

    public static string DoneOnField(MilestoneReport milestone, int at) => $"DoneOn.{Key(milestone, at)}";

    public static string NoteField(MilestoneReport milestone, int at) => $"Note.{Key(milestone, at)}";

    private static IEnumerable<Field<ActionReport>> OfMilestone(MilestoneReport milestone, int at) =>
    [
        FieldsOf<ActionReport>.Tick(DoneField(milestone, at), milestone.Label, one => one.Milestones[at].IsDone, (one, done) => With(one, at, one.Milestones[at] with { IsDone = done })),
        FieldsOf<ActionReport>.Date(DoneOnField(milestone, at), "Done on", one => one.Milestones[at].DoneOn, (one, date) => With(one, at, one.Milestones[at] with { DoneOn = date })),
        FieldsOf<ActionReport>.Optional(NoteField(milestone, at), "What shows it", one => one.Milestones[at].Note, (one, text) => With(one, at, one.Milestones[at] with { Note = text })),
    ];

    private static ActionReport With(ActionReport report, int at, MilestoneReport milestone) =>
        report with { Milestones = [.. report.Milestones.Select((other, index) => index == at ? milestone : other)] };

    /// <summary>The plan's own statuses, or those in common use; what stands there now may stay.</summary>
    private static IReadOnlyList<string> Choices(string? now, IReadOnlyList<string> statuses)
    {
        IReadOnlyList<string> offered = statuses.Count > 0 ? statuses : StatusClaims.InCommonUse;
        return now is null || offered.Contains(now) ? offered : [now, .. offered];
    }

    /// <summary>A milestone is known by its words, so that a form stays true while somebody moves milestones about.</summary>
    private static string Key(MilestoneReport milestone, int at)
    {
        string plain = Matching.Plain($"{milestone.Number} {milestone.Text}");
        return plain.Length == 0 ? $"m{at}" : $"m{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(plain)))[..10]}";
    }
}
