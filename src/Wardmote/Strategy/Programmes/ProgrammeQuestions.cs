using Wardmote.Strategy.Forms;

namespace Wardmote.Strategy.Programmes;

/// <summary>What is asked about a programme and its lists.</summary>
public static class ProgrammeQuestions
{
    private const int Most = AssessmentProgramme.MostMonths;

    public static QuestionList<ProgrammeHead> Head { get; } = new(
        Ask<ProgrammeHead>.Line(nameof(ProgrammeHead.Title), "Name of the programme", head => head.Title, (head, text) => head with { Title = text ?? "" }) with { Hint = "For example: Strategic needs assessment 2027" },
        Ask<ProgrammeHead>.Paragraph(nameof(ProgrammeHead.Purpose), "Purpose", head => head.Purpose, (head, text) => head with { Purpose = text }),
        Ask<ProgrammeHead>.Lines(nameof(ProgrammeHead.Objectives), "Key objectives", head => head.Objectives, (head, lines) => head with { Objectives = lines }),
        Ask<ProgrammeHead>.Person(nameof(ProgrammeHead.Sponsor), "Sponsor", head => head.Sponsor, (head, person) => head with { Sponsor = person }),
        Ask<ProgrammeHead>.Person(nameof(ProgrammeHead.Owner), "Senior responsible owner", head => head.Owner, (head, person) => head with { Owner = person }) with { Hint = "Who answers for its success. Somebody who signs in here is reminded of what is late" },
        Ask<ProgrammeHead>.Day(nameof(ProgrammeHead.StartsOn), "First day of month 1", head => head.StartsOn, (head, day) => head with { StartsOn = day }) with { Hint = "Every month of the programme gets its dates from this day. For example: 1 March 2027" });

    public static QuestionList<BoardMember> Member { get; } = new(
        Ask<BoardMember>.Line(nameof(BoardMember.Body), "Body or group", row => row.Body, (row, text) => row with { Body = text ?? "" }),
        Ask<BoardMember>.Line(nameof(BoardMember.Name), "Who sits there", row => row.Name, (row, text) => row with { Name = text }),
        Ask<BoardMember>.Word(nameof(BoardMember.StandsFor), "Stands for", word => word.Title, row => row.StandsFor, (row, word) => row with { StandsFor = word }));

    public static QuestionList<Workstream> Stream { get; } = new(
        Ask<Workstream>.Line(nameof(Workstream.Title), "Workstream", row => row.Title, (row, text) => row with { Title = text ?? "" }),
        Ask<Workstream>.Person(nameof(Workstream.Lead), "Lead", row => row.Lead, (row, person) => row with { Lead = person }),
        Ask<Workstream>.Line(nameof(Workstream.Reports), "How it reports", row => row.Reports, (row, text) => row with { Reports = text }));

    public static QuestionList<WorkstreamStep> Step { get; } = new(
        new Question<WorkstreamStep>(nameof(WorkstreamStep.Workstream), "Workstream", QuestionKind.Choice, row => row.Workstream, (row, answer) => row with { Workstream = answer.Text }),
        Ask<WorkstreamStep>.Line(nameof(ProgrammeMilestone.Title), "Milestone", row => row.Milestone.Title, (row, text) => row with { Milestone = row.Milestone with { Title = text ?? "" } }),
        Ask<WorkstreamStep>.Count(nameof(ProgrammeMilestone.Month), "Due by the end of month", 1, Most, row => row.Milestone.Month, (row, month) => row with { Milestone = row.Milestone with { Month = month } }),
        Ask<WorkstreamStep>.Day(nameof(ProgrammeMilestone.DoneOn), "Done on", row => row.Milestone.DoneOn, (row, day) => row with { Milestone = row.Milestone with { DoneOn = day } }));

    public static QuestionList<ProgrammePhase> Phase { get; } = new(
        Ask<ProgrammePhase>.Line(nameof(ProgrammePhase.Title), "What happens", row => row.Title, (row, text) => row with { Title = text ?? "" }),
        Ask<ProgrammePhase>.Count(nameof(ProgrammePhase.FirstMonth), "From month", 1, Most, row => row.Title.Length == 0 ? null : row.FirstMonth, (row, month) => row with { FirstMonth = month ?? 1 }),
        Ask<ProgrammePhase>.Count(nameof(ProgrammePhase.LastMonth), "To the end of month", 1, Most, row => row.Title.Length == 0 ? null : row.LastMonth, (row, month) => row with { LastMonth = month ?? row.FirstMonth }),
        Ask<ProgrammePhase>.Line(nameof(ProgrammePhase.Group), "Stands under", row => row.Title.Length == 0 ? null : row.Group, (row, text) => row with { Group = text ?? ProgrammePhase.Phases }),
        Ask<ProgrammePhase>.Day(nameof(ProgrammePhase.DoneOn), "Finished on", row => row.DoneOn, (row, day) => row with { DoneOn = day }));

    public static QuestionList<ProgrammeOutput> Output { get; } = new(
        Ask<ProgrammeOutput>.Line(nameof(ProgrammeOutput.Title), "Output", row => row.Title, (row, text) => row with { Title = text ?? "" }),
        Ask<ProgrammeOutput>.Count(nameof(ProgrammeOutput.DueMonth), "Due by the end of month", 1, Most, row => row.DueMonth, (row, month) => row with { DueMonth = month }),
        Ask<ProgrammeOutput>.Word(nameof(ProgrammeOutput.State), "State", word => word.Title, row => row.State, (row, word) => row with { State = word }),
        Ask<ProgrammeOutput>.Day(nameof(ProgrammeOutput.DoneOn), "Done on", row => row.DoneOn, (row, day) => row with { DoneOn = day, State = day is null ? row.State : OutputState.Done }),
        Ask<ProgrammeOutput>.Line(nameof(ProgrammeOutput.Link), "Where it can be read", row => row.Link, (row, text) => row with { Link = text }) with { Longest = SafeLink.Longest, Hint = "A page of Wardmote such as /plans, or an address that begins with https://" });

    public static QuestionList<SuccessMeasure> Measure { get; } = new(
        Ask<SuccessMeasure>.Line(nameof(SuccessMeasure.Text), "Measure", row => row.Text, (row, text) => row with { Text = text ?? "" }),
        Ask<SuccessMeasure>.Word(nameof(SuccessMeasure.Kind), "Of the process, or of the outcome?", word => word.Title, row => row.Kind, (row, word) => row with { Kind = word }),
        Ask<SuccessMeasure>.Thing(nameof(SuccessMeasure.IndicatorId), "Measured by the indicator", row => row.IndicatorId, (row, key) => row with { IndicatorId = key }));

    public static QuestionList<ProgrammeActivity> Activity { get; } = new(
        Ask<ProgrammeActivity>.Line(nameof(ProgrammeActivity.Text), "What is done", row => row.Text, (row, text) => row with { Text = text ?? "" }),
        Ask<ProgrammeActivity>.Word(nameof(ProgrammeActivity.Kind), "Kind", word => word.Title, row => row.Kind, (row, word) => row with { Kind = word }),
        Ask<ProgrammeActivity>.Line(nameof(ProgrammeActivity.Group), "Whom it reaches", row => row.Group, (row, text) => row with { Group = text }),
        Ask<ProgrammeActivity>.Count(nameof(ProgrammeActivity.Month), "In month", 1, Most, row => row.Month, (row, month) => row with { Month = month }),
        Ask<ProgrammeActivity>.Word(nameof(ProgrammeActivity.State), "State", word => word.Title, row => row.State, (row, word) => row with { State = word }),
        Ask<ProgrammeActivity>.Line(nameof(ProgrammeActivity.Outcome), "What came of it", row => row.Outcome, (row, text) => row with { Outcome = text }));

    public static QuestionList<SignOffStep> SignOff { get; } = new(
        Ask<SignOffStep>.Line(nameof(SignOffStep.Body), "Body", row => row.Body, (row, text) => row with { Body = text ?? "" }),
        Ask<SignOffStep>.Day(nameof(SignOffStep.ExpectedOn), "Meets on", row => row.ExpectedOn, (row, day) => row with { ExpectedOn = day }),
        Ask<SignOffStep>.Day(nameof(SignOffStep.DecidedOn), "Decided on", row => row.DecidedOn, (row, day) => row with { DecidedOn = day }),
        Ask<SignOffStep>.Line(nameof(SignOffStep.Decision), "Decision", row => row.Decision, (row, text) => row with { Decision = text }),
        Ask<SignOffStep>.Line(nameof(SignOffStep.Conditions), "Conditions", row => row.Conditions, (row, text) => row with { Conditions = text }));
}
