using Wardmote.Performance;

namespace Wardmote.Strategy.Horizon;

/// <summary>From how far away a driver comes.</summary>
public enum DriverLevel { National, Regional, Local }

/// <summary>The six headings under which outside changes are often sorted (PESTELO).</summary>
public enum DriverGroup { Political, Economic, Social, Technological, Environmental, Legal, Organisational }

/// <summary>All that the horizon scan says of a driver.</summary>
/// <param name="Theme">What it is about: "Serious violence".</param>
/// <param name="Instrument">The law, guidance or programme; for a local driver its feature.</param>
public sealed record DriverEntry(string Theme, string Instrument)
{
    public DriverLevel Level { get; init; }

    public DriverGroup? Group { get; init; }

    /// <summary>What will probably happen in the next twelve months.</summary>
    public string? Focus { get; init; }

    /// <summary>What it means for community safety, in a line.</summary>
    public string? Implications { get; init; }

    /// <summary>What it means here, point by point.</summary>
    public IReadOnlyList<string> LocalImplications { get; init; } = [];

    /// <summary>Its key elements, or what to expect, point by point.</summary>
    public IReadOnlyList<string> Elements { get; init; } = [];

    public string? Note { get; init; }

    public string? SourceTitle { get; init; }

    public string? SourceLink { get; init; }

    /// <summary>Who watches it.</summary>
    public PersonName? Owner { get; init; }

    /// <summary>The day by which somebody looks at it again.</summary>
    public DateOnly? ReviewOn { get; init; }

    /// <summary>The priorities that it bears on.</summary>
    public IReadOnlyList<Guid> PriorityIds { get; init; } = [];
}

/// <summary>One step on a driver's way.</summary>
/// <param name="On">The day of the step; none where only that it was reached is known.</param>
public sealed record StageStep(DriverStage Stage, DateOnly? On, string? Note, string Who);

/// <summary>When a section of a law comes into force.</summary>
/// <param name="On">The day; none while no day is set.</param>
public sealed record Commencement(string Section, DateOnly? On, string? Note);

/// <summary>The words of levels and groups.</summary>
public static class DriverWords
{
    extension(DriverLevel level)
    {
        public string Title => level switch { DriverLevel.National => "National", DriverLevel.Regional => "Regional", _ => "Local" };
    }

    extension(DriverGroup group)
    {
        public string Title => group.ToString();
    }
}
