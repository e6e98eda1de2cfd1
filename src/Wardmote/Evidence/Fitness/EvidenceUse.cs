using Wardmote.Areas;

namespace Wardmote.Evidence.Fitness;

/// <summary>What is made of the data on a page or in a figure: each use is hurt by other weaknesses.</summary>
public enum EvidenceUse
{
    /// <summary>Numbers of a period, as they are.</summary>
    Counts,

    /// <summary>Numbers over people or households.</summary>
    Rates,

    /// <summary>Areas coloured on a map.</summary>
    Map,

    /// <summary>Map points themselves: density, grids, hotspots, near repeats, concentration.</summary>
    Points,

    /// <summary>A course over time, or one period against another.</summary>
    Time,

    /// <summary>What is to be expected.</summary>
    Forecast,

    /// <summary>Areas or partnerships against one another.</summary>
    Compare,

    /// <summary>What became of crimes.</summary>
    Outcomes,

    StopAndSearch,

    /// <summary>Numbers weighed by cost or harm.</summary>
    Harm,
}

/// <summary>What a page or figure shows, as far as its caveats depend on it.</summary>
/// <param name="From">The first day of its first month.</param>
/// <param name="To">The first day of its last month.</param>
public sealed record ShownEvidence(DateOnly From, DateOnly To, EvidenceUse Use)
{
    /// <summary>The files that it was made from.</summary>
    public IReadOnlyList<SourceKind> Files { get; init; } = [SourceKind.Street];

    /// <summary>The kind of area by which it counts; none for the force or the partnership as a whole.</summary>
    public AreaKind? Area { get; init; }

    /// <summary>The categories in it; all crime where none is named.</summary>
    public IReadOnlyList<CrimeType> Types { get; init; } = [];

    /// <summary>Whether it says something about change.</summary>
    public bool IsOverTime => Use is EvidenceUse.Time or EvidenceUse.Forecast;

    /// <summary>Whether its areas are so small that it matters to which point an incident was moved.</summary>
    public bool IsFine => Use == EvidenceUse.Points || Area is AreaKind.Lsoa or AreaKind.Custom;

    /// <summary>Whether rows without a place are lost to it.</summary>
    public bool NeedsPlaces => Use is EvidenceUse.Points or EvidenceUse.Map || Area is not null;

    public bool Has(CrimeType type) => Types.Count == 0 ? type is not (CrimeType.AntiSocialBehaviour or CrimeType.Unknown) : Types.Contains(type);
}
