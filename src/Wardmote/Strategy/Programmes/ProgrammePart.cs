using Wardmote.Performance;
using Wardmote.Platform.Common;
using Wardmote.Strategy.Forms;

namespace Wardmote.Strategy.Programmes;

/// <summary>One list of a programme, as it is shown and corrected: its name in addresses, its heading, and how its rows are asked for.</summary>
public sealed record ProgrammePart
{
    private ProgrammePart()
    {
    }

    /// <summary>Its name in addresses: "board".</summary>
    public required string Name { get; init; }

    public required string Title { get; init; }

    /// <summary>What one row is called: "Member".</summary>
    public required string RowWord { get; init; }

    /// <summary>A sentence for whoever fills it in.</summary>
    public required string Hint { get; init; }

    /// <summary>The questions of a row that is not there yet.</summary>
    public required IReadOnlyList<AskedQuestion> Blank { get; init; }

    /// <summary>The rows as they stand, each with the key by which it is known again.</summary>
    public required Func<AssessmentProgramme, IReadOnlyList<(string Key, IReadOnlyList<AskedQuestion> Questions)>> Rows { get; init; }

    /// <summary>Puts the rows that were typed in the place of those that stand there.</summary>
    public required Action<AssessmentProgramme, IReadOnlyList<TypedRow>, IReadOnlyList<PersonName>> Put { get; init; }

    /// <summary>All parts, in the order of the programme's page.</summary>
    public static IReadOnlyList<ProgrammePart> All { get; } =
    [
        Of("board", "Programme board", "Member", "Say for each seat which responsible authority it stands for: the five must all sit here.", ProgrammeQuestions.Member, BoardMember.Blank,
            row => row.MemberId.ToString(), programme => programme.Members, (programme, rows) => programme.Seat(rows)),
        Of("workstreams", "Workstreams", "Workstream", "Each needs a lead, milestones and a way of reporting.", ProgrammeQuestions.Stream, new Workstream(""),
            row => row.Title, programme => programme.Workstreams, (programme, rows) => programme.Divide(rows)),
        Of("milestones", "Milestones", "Milestone", "Steps of the workstreams, each due by the end of a month of the programme.", ProgrammeQuestions.Step, new WorkstreamStep("", new("", null, null)),
            _ => "", WorkstreamStep.Of, WorkstreamStep.Put),
        Of("timeline", "Timeline", "Stretch", "Months are counted from the start; stretches may overlap.", ProgrammeQuestions.Phase, new ProgrammePhase("", 1, 1),
            row => row.Title, programme => programme.Timeline, (programme, rows) => programme.Schedule(rows)),
        Of("outputs", "Outputs", "Output", "What the programme makes, from the data pack to the mid-term refresh.", ProgrammeQuestions.Output, new ProgrammeOutput("", null, OutputState.NotStarted),
            row => row.Title, programme => programme.Outputs, (programme, rows) => programme.Yield(rows)),
        Of("measures", "Success measures", "Measure", "By what you will know that the work was done well, and that something changed for people.", ProgrammeQuestions.Measure, new SuccessMeasure(MeasureKind.Process, "", null),
            row => row.Text, programme => programme.Measures, (programme, rows) => programme.MeasureBy(rows)),
        Of("activities", "Methods, themes and engagement", "Activity", "What the analysis uses and looks at, and whom the programme listens to.", ProgrammeQuestions.Activity, new ProgrammeActivity(ActivityKind.Method, "", OutputState.NotStarted, null),
            row => row.Text, programme => programme.Activities, (programme, rows) => programme.Intend(rows)),
        Of("sign-off", "Sign-off", "Body", "The bodies in the order in which they decide. A crime and disorder reduction strategy is adopted by full Council.", ProgrammeQuestions.SignOff, new SignOffStep("", null),
            row => row.Body, programme => programme.SignOff, (programme, rows) => programme.Route(rows)),
    ];

    /// <summary>The part of that name.</summary>
    /// <exception cref="NotFoundException">A programme has no such part.</exception>
    public static ProgrammePart Named(string name) => All.FirstOrDefault(part => part.Name == name) ?? throw new NotFoundException("That part of the programme");

    private static ProgrammePart Of<TRow>(string name, string title, string rowWord, string hint, QuestionList<TRow> questions, TRow blank, Func<TRow, string> key, Func<AssessmentProgramme, IReadOnlyList<TRow>> rows, Action<AssessmentProgramme, IReadOnlyList<TRow>> put) => new()
    {
        Name = name,
        Title = title,
        RowWord = rowWord,
        Hint = hint,
        Blank = questions.Of(blank),
        Rows = programme => [.. rows(programme).Select(row => (key(row), questions.Of(row)))],
        Put = (programme, typed, people) =>
        {
            IReadOnlyList<TRow> now = rows(programme);
            put(programme, [.. typed.Select((row, at) => questions.Read(Start(now, row.Key), row.Answers, people, $"Rows[{at}]."))]);

            TRow Start(IReadOnlyList<TRow> from, string known) => known.Length > 0 && from.Any(one => key(one) == known) ? from.First(one => key(one) == known) : blank;
        },
    };
}
