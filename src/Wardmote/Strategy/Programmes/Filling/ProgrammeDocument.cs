using Wardmote.Checks.Content;
using Wardmote.Strategy.Horizon;

namespace Wardmote.Strategy.Programmes.Filling;

/// <summary>
/// What a document says about a programme, its datasets, criteria, candidates and drivers. Nothing is invented: what the document does not say
/// stays empty and is listed as missing.
/// </summary>
public sealed record ProgrammeDocument(ProgrammeHead Head)
{
    public IReadOnlyList<BoardMember> Members { get; init; } = [];

    public IReadOnlyList<Workstream> Workstreams { get; init; } = [];

    public IReadOnlyList<ProgrammePhase> Timeline { get; init; } = [];

    public IReadOnlyList<ProgrammeOutput> Outputs { get; init; } = [];

    public IReadOnlyList<SuccessMeasure> Measures { get; init; } = [];

    public IReadOnlyList<ProgrammeActivity> Activities { get; init; } = [];

    public IReadOnlyList<SignOffStep> SignOff { get; init; } = [];

    public IReadOnlyList<DatasetEntry> Datasets { get; init; } = [];

    public IReadOnlyList<DriverEntry> Drivers { get; init; } = [];

    /// <summary>The criteria by which priorities are to be chosen, by their names.</summary>
    public IReadOnlyList<string> Criteria { get; init; } = [];

    /// <summary>What might become a priority, by its name.</summary>
    public IReadOnlyList<string> Candidates { get; init; } = [];

    /// <summary>The sections that the strategy is to have, in their order.</summary>
    public IReadOnlyList<string> StrategySections { get; init; } = [];

    /// <summary>What the strategy is to hold beside its sections: a theory of change, logic models.</summary>
    public IReadOnlyList<string> Features { get; init; } = [];

    /// <summary>The report with which the document asks for a decision; none where it asks for none.</summary>
    public WrittenReport? Report { get; init; }

    public IReadOnlyList<Recommendation> Recommendations { get; init; } = [];

    /// <summary>Whether the document speaks of a programme at all.</summary>
    public bool IsProgramme => Members.Count + Workstreams.Count + Datasets.Count + Timeline.Count + Drivers.Count > 0;

    /// <summary>Reads a document that the plan reader took apart.</summary>
    public static ProgrammeDocument Read(PlanContent content)
    {
        var lists = new DocumentLists(content);
        var outline = new DocumentOutline(content);
        return new(new ProgrammeHead(content.Title)
        {
            Purpose = outline.Under("purpose"),
            Objectives = lists.Words("objectives"),
            Sponsor = outline.Person("sponsor"),
            Owner = outline.Person("senior responsible officer", "senior responsible owner", "sro"),
        })
        {
            Members = [.. lists.Words("board members").Select(body => new BoardMember(Guid.Empty, body, null, StandsFor.NotSaid))],
            Workstreams = [.. lists.Words("workstreams").Select(title => new Workstream(title))],
            Timeline = [.. outline.Phases(), .. lists.Months()],
            Outputs = [.. outline.Outputs(), .. lists.Places("outputs").Select(place => new ProgrammeOutput(place.Text, outline.MonthsAt(place.Origin)?.Last, OutputState.NotStarted))],
            Measures = lists.Measures(),
            Activities = [.. lists.Activities(), .. outline.LivedExperience()],
            SignOff = [.. lists.Words("sign-off pathway").Select(body => new SignOffStep(body, null))],
            Datasets = lists.Datasets(),
            Drivers = DriverReading.Of(lists, outline),
            Criteria = lists.Words("criteria"),
            Candidates = lists.Words("candidates"),
            StrategySections = lists.Words("strategy sections"),
            Features = lists.Words("features"),
            Report = ReportReading.Report(content),
            Recommendations = [.. lists.Words("recommendations").Select(ReportReading.Recommendation)],
        };
    }

    /// <summary>What a programme needs and the document does not say, in sentences.</summary>
    public IReadOnlyList<string> Missing =>
    [
        .. new (bool IsMissing, string Says)[]
        {
            (Head.Purpose is null, "The purpose of the programme"),
            (Head.Sponsor is null, "The sponsor"),
            (Head.Owner is null, "The senior responsible owner"),
            (true, "The first day: months are only counted"),
            (Members.Count > 0, "Who sits on the board for each body"),
            (Workstreams.Any(stream => stream.Lead is null), "A lead, milestones and a way of reporting for each workstream"),
            (Measures.Any(measure => measure.IndicatorId is null), "The indicators by which success is measured"),
            (Datasets.Count > 0, "For each dataset its agency, sharing basis, days, geography and quality, and who chases it"),
            (Drivers.Count > 0, "For each driver its stage, who watches it, when it is looked at again, and an address of its source"),
            (Criteria.Count > 0, "Scales and weights of the criteria"),
            (SignOff.Count > 0, "On which day each body decides"),
            (Report is { Head.LeadOfficers.Count: 0 }, "The lead officers of the report"),
        }.Where(part => part.IsMissing).Select(part => part.Says),
    ];
}
