using Wardmote.Performance;

namespace Wardmote.Strategy.Programmes;

/// <summary>What a programme is for, who answers for it, and when it starts.</summary>
public sealed record ProgrammeHead(string Title)
{
    public string? Purpose { get; init; }

    public IReadOnlyList<string> Objectives { get; init; } = [];

    /// <summary>Who opens doors for it.</summary>
    public PersonName? Sponsor { get; init; }

    /// <summary>The senior responsible owner, who answers for its success.</summary>
    public PersonName? Owner { get; init; }

    /// <summary>The first day of month 1; none while the months are only counted.</summary>
    public DateOnly? StartsOn { get; init; }
}
