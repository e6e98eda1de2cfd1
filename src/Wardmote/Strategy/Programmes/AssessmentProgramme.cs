using Wardmote.Platform.Common;

namespace Wardmote.Strategy.Programmes;

/// <summary>The months of work that yield an assessment and a strategy: who steers it, what is done when, what it makes and how it is signed off.</summary>
public sealed class AssessmentProgramme
{
    /// <summary>Five years are as long as anybody plans a strategy; a slip of the pen must not stretch the calendar further.</summary>
    public const int MostMonths = 60;

    private AssessmentProgramme()
    {
    }

    /// <summary>A programme that begins with its name.</summary>
    public AssessmentProgramme(Guid partnershipId, string title, DateTime at)
    {
        PartnershipId = partnershipId;
        BegunAt = at;
        Describe(new ProgrammeHead(title));
    }

    public Guid PartnershipId { get; private set; }

    public Guid ProgrammeId { get; private set; } = Guid.CreateVersion7();

    public string Title { get; private set; } = "";

    public DateTime BegunAt { get; private set; }

    /// <summary>The last day of the work; none while it runs.</summary>
    public DateOnly? ClosedOn { get; private set; }

    public ProgrammeHead Head { get; private set; } = null!;

    public IReadOnlyList<BoardMember> Members { get; private set; } = [];

    /// <summary>Who came to which meeting of the board, the oldest first.</summary>
    public IReadOnlyList<BoardMeeting> Meetings { get; private set; } = [];

    public IReadOnlyList<Workstream> Workstreams { get; private set; } = [];

    public IReadOnlyList<ProgrammePhase> Timeline { get; private set; } = [];

    public IReadOnlyList<ProgrammeOutput> Outputs { get; private set; } = [];

    public IReadOnlyList<SuccessMeasure> Measures { get; private set; } = [];

    public IReadOnlyList<ProgrammeActivity> Activities { get; private set; } = [];

    public IReadOnlyList<SignOffStep> SignOff { get; private set; } = [];

    /// <summary>What documents have filled in already, so that reading one again adds nothing twice, even where a person reworded or removed it.</summary>
    public IReadOnlyList<string> Taken { get; private set; } = [];

    public long Version { get; private set; }

    /// <summary>The calendar that a chosen start makes of the relative months.</summary>
    public ProgrammeCalendar Calendar => new(Head.StartsOn);

    public void Describe(ProgrammeHead head)
    {
        if (string.IsNullOrWhiteSpace(head.Title))
        {
            throw new RuleBrokenException("Give the programme a name, for example “Strategic needs assessment 2027”", nameof(Title));
        }

        Head = head with { Title = head.Title.Trim() };
        Title = Head.Title;
    }

    public void Seat(IReadOnlyList<BoardMember> members) =>
        Members = [.. members.Select((member, at) => Named(member.Body, at, "Say which body sits there") && member.MemberId == Guid.Empty ? member with { MemberId = Guid.CreateVersion7() } : member)];

    /// <summary>Notes who came to a meeting; a meeting of the same day is replaced.</summary>
    public void Attend(DateOnly heldOn, IReadOnlyList<Guid> present, DateOnly today)
    {
        if (heldOn > today)
        {
            throw new RuleBrokenException($"The meeting of {heldOn:d MMMM yyyy} has not been held yet: attendance is noted afterwards", nameof(BoardMeeting.HeldOn));
        }

        Guid[] known = [.. present.Where(one => Members.Any(member => member.MemberId == one))];
        Meetings = [.. Meetings.Where(meeting => meeting.HeldOn != heldOn).Append(new(heldOn, known)).OrderBy(meeting => meeting.HeldOn)];
    }

    public void Divide(IReadOnlyList<Workstream> workstreams)
    {
        foreach ((Workstream stream, int at) in workstreams.Select((stream, at) => (stream, at)))
        {
            Named(stream.Title, at, "Give the workstream a name");
            foreach (ProgrammeMilestone milestone in stream.Milestones)
            {
                MustBeMonth(milestone.Month, at, "Milestones");
            }
        }

        Workstreams = workstreams;
    }

    public void Schedule(IReadOnlyList<ProgrammePhase> timeline)
    {
        foreach ((ProgrammePhase phase, int at) in timeline.Select((phase, at) => (phase, at)))
        {
            Named(phase.Title, at, "Say what happens in these months");
            MustBeMonth(phase.FirstMonth, at, nameof(ProgrammePhase.FirstMonth));
            MustBeMonth(phase.LastMonth, at, nameof(ProgrammePhase.LastMonth));
            if (phase.LastMonth < phase.FirstMonth)
            {
                throw new RuleBrokenException($"“{phase.Title}” would end in month {phase.LastMonth}, before it begins in month {phase.FirstMonth}", $"Rows[{at}].{nameof(ProgrammePhase.LastMonth)}");
            }
        }

        Timeline = timeline;
    }

    public void Yield(IReadOnlyList<ProgrammeOutput> outputs) => Outputs = [.. outputs.Select((output, at) =>
    {
        Named(output.Title, at, "Say what is made");
        MustBeMonth(output.DueMonth, at, nameof(ProgrammeOutput.DueMonth));
        SafeLink.Must(output.Link, $"Rows[{at}].{nameof(ProgrammeOutput.Link)}");
        return output;
    })];

    public void MeasureBy(IReadOnlyList<SuccessMeasure> measures) => Measures = [.. measures.Where((measure, at) => Named(measure.Text, at, "Say by what success is known"))];

    public void Intend(IReadOnlyList<ProgrammeActivity> activities) => Activities = [.. activities.Select((activity, at) =>
    {
        Named(activity.Text, at, "Say what is done");
        MustBeMonth(activity.Month, at, nameof(ProgrammeActivity.Month));
        return activity;
    })];

    /// <summary>Puts the bodies that sign off in their order. A decision has its day, and nobody decides before the body before them has.</summary>
    public void Route(IReadOnlyList<SignOffStep> steps) => SignOff = SignOffRules.Held(steps);

    public void Close(DateOnly on) => ClosedOn = ClosedOn is null ? on : throw new RuleBrokenException($"This programme was closed on {ClosedOn:d MMMM yyyy}");

    public void Take(IEnumerable<string> keys) => Taken = [.. Taken.Union(keys, StringComparer.Ordinal)];

    private static bool Named(string text, int at, string message) => !string.IsNullOrWhiteSpace(text) ? true : throw new RuleBrokenException(message, $"Rows[{at}].Title");

    private static void MustBeMonth(int? month, int at, string field)
    {
        if (month is < 1 or > MostMonths)
        {
            throw new RuleBrokenException($"{month} is no month of the programme: count from 1, to {MostMonths} at most", $"Rows[{at}].{field}");
        }
    }
}
