using Wardmote.Performance;

namespace Wardmote.Strategy.Programmes.Samples;

/// <summary>The programme of Northmere, made up: it began six months before it is looked at and ends with the month that follows.</summary>
/// <param name="Today">The day on which the demonstration is made.</param>
/// <param name="People">The demonstration's people.</param>
internal sealed record SampleProgramme(DateOnly Today, IReadOnlyList<PersonName> People)
{
    private DateOnly Start => new DateOnly(Today.Year, Today.Month, 1).AddMonths(-5);

    public ProgrammeHead Head => new("Strategic assessment and community safety strategy")
    {
        Purpose = "Find out what harms people in Northmere most, agree on what to work on for the next four years, and write the strategy that says how.",
        Objectives = ["One assessment that all five authorities rest on", "Hear from those who are rarely asked", "Priorities whose choice anybody can follow", "A strategy with measures, leads and money behind it"],
        Sponsor = new("Odette Marchbanks, Corporate Director"),
        Owner = Of("Imogen Farthing"),
        StartsOn = Start,
    };

    public static IReadOnlyList<BoardMember> Members =>
    [
        Seat("Northmere Council", "Imogen Farthing", StandsFor.LocalAuthority), Seat("Northmere Police", "Chief Inspector Maud Ellery", StandsFor.Police), Seat("Northmere Fire and Rescue Service", "Joss Tremlett", StandsFor.FireAndRescue),
        Seat("Northmere Integrated Care Board", "Dr Nell Ashby", StandsFor.IntegratedCareBoard), Seat("Probation Service, Northmere", "Ravi Corrigan", StandsFor.Probation),
        Seat("Public Health", "Dr Ottoline Pike", StandsFor.None), Seat("Northmere Voluntary Action", null, StandsFor.None),
    ];

    public IReadOnlyList<Workstream> Workstreams =>
    [
        Stream("Data and evidence", "Priya Lindale", "One page to each board", ("Data requests sent", 1, 0), ("Data pack complete", 2, 1), ("Findings agreed", 4, 3)),
        Stream("Listening to residents and partners", "Tobias Quill", "One page to each board", ("Survey closed", 3, 2), ("Six focus groups held", 4, 4)),
        Stream("Equality and vulnerability", "Imogen Farthing", "To the equality lead, and to the board", ("Evidence by protected characteristic", 4, 3), ("Equality assessment of the draft", 5, null)),
        Stream("Writing the strategy", "Imogen Farthing", "Drafts to the board", ("Logic models agreed", 5, 4), ("Draft for consultation", 6, null)),
        Stream("Decision and publication", "Rowan Ashdown", "To the sponsor each month", ("Dates with every body agreed", 2, 1), ("Adopted and published", 7, null)),
    ];

    public IReadOnlyList<ProgrammePhase> Timeline =>
    [
        new("Set up and ask for data", 1, 1) { DoneOn = In(1) }, new("Gather data", 1, 2) { DoneOn = In(2) }, new("Analyse and profile problems", 2, 4) { DoneOn = In(4) }, new("Listen", 2, 4) { DoneOn = In(4) }, new("Choose priorities", 4, 5) { DoneOn = In(5) },
        new("Write the strategy", 5, 6), new("Sign off and publish", 6, 7),
    ];

    public IReadOnlyList<ProgrammeOutput> Outputs =>
    [
        Made("Data pack", 2), Made("Analytical chapters", 4), Made("Report of the consultation", 4), Made("Proposed priorities", 5), new("Community safety strategy", 6, OutputState.InProgress) { Link = StrategyLinks.Strategy },
        new("Launch", 7, OutputState.NotStarted), new("Delivery plan for twelve months", 7, OutputState.InProgress), new("Annual review", 18, OutputState.NotStarted), new("Mid-term refresh", 30, OutputState.NotStarted),
    ];

    /// <summary>The measures, each with the code of the indicator that shows it.</summary>
    public static IReadOnlyList<(SuccessMeasure Measure, string? Code)> Measures =>
    [
        (new(MeasureKind.Process, "Every duty of the partnership has its evidence", null), null), (new(MeasureKind.Process, "All five authorities gave the data that they were asked for", null), null), (new(MeasureKind.Process, "At least 600 residents answered the survey", null), null),
        (new(MeasureKind.Outcome, "Fewer people are hurt by violence", null), "NSP_03"), (new(MeasureKind.Outcome, "More residents feel safe after dark", null), "NSP_16"),
    ];

    public static IReadOnlyList<ProgrammeActivity> Activities =>
    [
        Done(ActivityKind.Method, "Problem profiles by scanning, analysis, response and assessment"), Done(ActivityKind.Method, "Harm weighting"), Done(ActivityKind.Method, "Hot spots"), Done(ActivityKind.Method, "Forecast of the year ahead"),
        Done(ActivityKind.Theme, "Volume crime"), Done(ActivityKind.Theme, "High-harm crime"), Done(ActivityKind.Theme, "People at risk"), Done(ActivityKind.Theme, "Places where much happens"), Done(ActivityKind.Theme, "Disproportionality"),
        Done(ActivityKind.PublicEngagement, "Survey of residents") with { Outcome = "712 answers" }, Done(ActivityKind.PublicEngagement, "Focus group") with { Group = "Young people" }, Done(ActivityKind.PublicEngagement, "Focus group") with { Group = "Women" },
        Done(ActivityKind.PartnerEngagement, "Workshop with front-line services"), new(ActivityKind.PartnerEngagement, "Ward meetings with councillors", OutputState.InProgress, 6), Done(ActivityKind.LivedExperience, "Community researchers in Harrowby and Station Park"),
    ];

    public IReadOnlyList<SignOffStep> SignOff =>
    [
        new("Northmere Community Safety Partnership board", In(5)) { DecidedOn = In(5), Decision = "Recommended for adoption", Conditions = "The equality assessment is finished before Cabinet meets" },
        new("Cabinet", Today.AddDays(24)), new("Full Council", Today.AddDays(45)),
    ];

    private PersonName Of(string name) => People.FirstOrDefault(person => person.Name == name) ?? new PersonName(name);

    private static BoardMember Seat(string body, string? name, StandsFor standsFor) => new(Guid.CreateVersion7(), body, name, standsFor);

    private Workstream Stream(string title, string lead, string reports, params (string Title, int Month, int? Done)[] milestones) => new(title)
    {
        Lead = Of(lead),
        Reports = reports,
        Milestones = [.. milestones.Select(one => new ProgrammeMilestone(one.Title, one.Month, one.Done is { } done ? In(done + 1) : null))],
    };

    /// <summary>A day towards the end of a month of the programme that has passed.</summary>
    private DateOnly In(int month) => Start.AddMonths(month).AddDays(-9) is var day && day < Today ? day : Today.AddDays(-1);

    private ProgrammeOutput Made(string title, int month) => new(title, month, OutputState.Done) { DoneOn = In(month) };

    private static ProgrammeActivity Done(ActivityKind kind, string text) => new(kind, text, OutputState.Done, null);
}
