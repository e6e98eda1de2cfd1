using Wardmote.Platform.Common;

namespace Wardmote.Strategy.Findings;

/// <summary>A statement that evidence supports, with the figures under it, how far they carry, and what must be known beside it.</summary>
public sealed class Finding
{
    private Finding()
    {
    }

    /// <summary>A finding as a rule proposes it or a person writes it.</summary>
    /// <param name="key">What it is known by over the years: "change:burglary:all".</param>
    public Finding(Guid partnershipId, Guid assessmentId, string key, FindingKind kind, FindingTheme theme, string statement, string author)
    {
        PartnershipId = partnershipId;
        AssessmentId = assessmentId;
        Key = key;
        Kind = kind;
        Theme = theme;
        Proposed = statement;
        Statement = statement;
        Author = author;
        State = kind == FindingKind.Written ? FindingState.Draft : FindingState.Proposed;
    }

    public Guid PartnershipId { get; private set; }

    public Guid FindingId { get; private set; } = Guid.CreateVersion7();

    public Guid AssessmentId { get; private set; }

    public string Key { get; private set; } = "";

    public FindingKind Kind { get; private set; }

    public FindingTheme Theme { get; private set; }

    public FindingState State { get; private set; }

    /// <summary>What the finding says, in the analyst's words once there are any.</summary>
    public string Statement { get; private set; } = "";

    /// <summary>What the rule proposed to say; it stays beside the analyst's words.</summary>
    public string Proposed { get; private set; } = "";

    public FindingStrength Strength { get; init; }

    /// <summary>The numbers under the statement, each with its origin.</summary>
    public IReadOnlyList<Figure> Figures { get; init; } = [];

    /// <summary>What must be known beside it, a sentence each.</summary>
    public IReadOnlyList<string> Caveats { get; init; } = [];

    /// <summary>The area it is about, by name.</summary>
    public string AreaName { get; init; } = "";

    /// <summary>The type of crime it is about, as it stands in addresses; none where it is about all or none.</summary>
    public string? TypeSlug { get; init; }

    /// <summary>Whom it touches: "women and girls", "young people".</summary>
    public IReadOnlyList<string> AffectedGroups { get; init; } = [];

    /// <summary>What was measured; none where nothing was.</summary>
    public FindingEffect? Effect { get; init; }

    /// <summary>Its place among the proposals of its run, 1 first; 0 where a person wrote it.</summary>
    public int Rank { get; init; }

    /// <summary>Who wrote it; "Wardmote" where a rule did.</summary>
    public string Author { get; private set; } = "";

    /// <summary>Why it was rejected or merged.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>The finding into which it was merged.</summary>
    public Guid? MergedIntoId { get; private set; }

    public long Version { get; private set; }
}
