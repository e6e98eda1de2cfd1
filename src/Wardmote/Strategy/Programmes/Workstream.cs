using Wardmote.Performance;

namespace Wardmote.Strategy.Programmes;

/// <summary>One strand of the programme's work.</summary>
public sealed record Workstream(string Title)
{
    /// <summary>Who is accountable for it; none where nobody is named yet.</summary>
    public PersonName? Lead { get; init; }

    /// <summary>How and to whom it reports: "One page to each programme board".</summary>
    public string? Reports { get; init; }

    public IReadOnlyList<ProgrammeMilestone> Milestones { get; init; } = [];
}

/// <summary>A step of a workstream.</summary>
/// <param name="Month">The month of the programme by whose end it is due, counted from 1; none where nobody said.</param>
public sealed record ProgrammeMilestone(string Title, int? Month, DateOnly? DoneOn);

/// <summary>A stretch of the programme in relative months; stretches may overlap.</summary>
/// <param name="Group">The heading that it stands under in the picture: "Phases", "Month by month".</param>
public sealed record ProgrammePhase(string Title, int FirstMonth, int LastMonth, string Group = ProgrammePhase.Phases)
{
    public const string Phases = "Phases";

    /// <summary>Whether its work is finished.</summary>
    public DateOnly? DoneOn { get; init; }
}
