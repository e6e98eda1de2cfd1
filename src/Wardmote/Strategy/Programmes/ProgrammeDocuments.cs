using System.Globalization;
using Wardmote.Platform.Documents;

namespace Wardmote.Strategy.Programmes;

/// <summary>A programme, the register of datasets and a report to a committee as documents.</summary>
public static class ProgrammeDocuments
{
    /// <summary>The whole programme, as its page shows it.</summary>
    public static Document Programme(AssessmentProgramme programme, string partnership, DateOnly today)
    {
        ProgrammeCalendar calendar = programme.Calendar;
        List<DocumentBlock> blocks = [new HeadingBlock(1, "Purpose and people"), new ParagraphBlock(programme.Head.Purpose ?? "No purpose is written yet.")];
        blocks.AddRange(programme.Head.Objectives.Select(objective => new ParagraphBlock(objective, IsListItem: true)));
        blocks.Add(new ParagraphBlock($"Sponsor: {programme.Head.Sponsor?.Name ?? "nobody is named"}. Senior responsible owner: {programme.Head.Owner?.Name ?? "nobody is named"}. Starts: {(programme.Head.StartsOn is { } start ? Day(start) : "no day is chosen")}."));
        if (ProgrammeCheck.Of(programme, today) is { Count: > 0 } faults)
        {
            blocks.Add(new HeadingBlock(1, "What has to be put right"));
            blocks.AddRange(faults.Select(fault => new ParagraphBlock(fault.Message, IsListItem: true)));
        }

        blocks.Add(new HeadingBlock(1, "Timeline"));
        blocks.Add(ProgrammeGantt.Of(programme, today) is { } picture ? picture : Table("Timeline", ["What happens", "When"], programme.Timeline.Select(phase => new[] { phase.Title, calendar.Words(phase.FirstMonth, phase.LastMonth) })));
        Add("Programme board", ["Body", "Who", "Stands for", "Came"], programme.Members.Select(member => new[] { member.Body, member.Name ?? "", member.StandsFor.Title, programme.Meetings.Count == 0 ? "" : $"{programme.Meetings.Count(meeting => meeting.Present.Contains(member.MemberId))} of {programme.Meetings.Count}" }));
        Add("Workstreams", ["Workstream", "Lead", "Reports", "Milestones"], programme.Workstreams.Select(stream => new[] { stream.Title, stream.Lead?.Name ?? "", stream.Reports ?? "", string.Join('\n', stream.Milestones.Select(milestone => $"{milestone.Title}: {calendar.DueWords(milestone.Month)}{(milestone.DoneOn is { } done ? $", done {Day(done)}" : "")}")) }));
        Add("Outputs", ["Output", "Due", "State"], programme.Outputs.Select(output => new[] { output.Title, calendar.DueWords(output.DueMonth), output.State.Title }));
        Add("Success measures", ["Measure", "Of"], programme.Measures.Select(measure => new[] { measure.Text, measure.Kind == MeasureKind.Process ? "Process" : "Outcome" }));
        Add("Methods, themes and engagement", ["Kind", "What", "Whom it reaches", "State"], programme.Activities.OrderBy(activity => activity.Kind).Select(activity => new[] { activity.Kind.Title, activity.Text, activity.Group ?? "", activity.State.Title }));
        Add("Sign-off", ["Body", "Meets", "Decided", "Decision", "Conditions"], programme.SignOff.Select(step => new[] { step.Body, Day(step.ExpectedOn), Day(step.DecidedOn), step.Decision ?? "", step.Conditions ?? "" }));
        return new Document(programme.Title, partnership, blocks);

        void Add(string title, string[] columns, IEnumerable<string[]> rows)
        {
            blocks.Add(new HeadingBlock(1, title));
            blocks.Add(Table(title, columns, rows));
        }
    }

    /// <summary>The register of datasets as one table.</summary>
    public static TableBlock Register(IReadOnlyList<Dataset> datasets, IReadOnlyDictionary<HeldData, HeldWords> held, DateOnly today) => Table(
        "Register of datasets",
        ["Category", "Dataset", "State", "Why", "Needed for", "Who chases it", "Agency", "Sharing basis", "Requested", "Promised by", "Received", "Period covered", "Geography", "Quality", "New edition", "What is in Wardmote", "Escalation"],
        datasets.Select(dataset => (dataset.Entry, Standing: dataset.On(today))).Select(row => new[]
        {
            row.Entry.Category.Letter, row.Entry.Title, row.Standing.State.Title, row.Standing.Why, row.Entry.Purpose ?? "", row.Entry.Owner?.Name ?? "", row.Entry.Agency ?? "", row.Entry.SharingBasis ?? "",
            Day(row.Entry.RequestedOn), Day(row.Entry.ExpectedOn), Day(row.Entry.ReceivedOn), row.Entry.PeriodCovered ?? "", row.Entry.Geography ?? "", row.Entry.Quality ?? "", row.Entry.Refresh.Title,
            row.Entry.HeldAs == HeldData.NotHere ? "" : held.GetValueOrDefault(row.Entry.HeldAs)?.Text ?? "", row.Entry.Escalation ?? "",
        }));

    /// <summary>A report to a committee in the order in which committees read it.</summary>
    public static Document Report(CommitteeReport report, string partnership)
    {
        ReportHead head = report.Head;
        List<DocumentBlock> blocks =
        [
            Table("Head of the report", ["Fact", "What the report says"],
            [
                ["Committee", head.Committee ?? ""], ["Meets on", Day(head.MeetsOn)], ["Report authorised by", head.AuthorisedBy ?? ""], ["Lead officers", string.Join(", ", head.LeadOfficers)],
                ["Wards affected", string.Join(", ", head.Wards)], ["Decision", head.Class.Title],
            ]),
            new HeadingBlock(1, "1 Introduction"), .. Paragraphs(report.Sections[0]),
            new HeadingBlock(1, "2 Recommendations"),
            .. report.Recommendations.Select(one => new ParagraphBlock(one.Words, IsListItem: true)),
        ];
        for (int at = 1; at < report.Sections.Count; at++)
        {
            blocks.Add(new HeadingBlock(1, FormattableString.Invariant($"{at + 2} {CommitteeReport.SectionNames[at]}")));
            blocks.AddRange(Paragraphs(report.Sections[at]));
            if (CommitteeReport.SectionNames[at] == "Equality")
            {
                blocks.Add(new ParagraphBlock(report.Equality.Words));
            }
        }

        return new Document(report.Title, partnership, blocks);
    }

    internal static string Day(DateOnly? day) => day?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) ?? "";

    private static IEnumerable<ParagraphBlock> Paragraphs(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(paragraph => new ParagraphBlock(paragraph));

    private static TableBlock Table(string name, string[] columns, IEnumerable<string[]> rows) => TableBlock.OfWords(name, [.. columns.Select(column => new DocumentColumn(column))], rows);
}
