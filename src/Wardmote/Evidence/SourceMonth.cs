using Wardmote.Platform.Common;

namespace Wardmote.Evidence;

/// <summary>
/// One month of one force as one file supplied it. A month that comes again with other rows is another version; the newest
/// that is not withdrawn counts, and rows of two versions are never mixed. A month without any is missing, which is not zero.
/// </summary>
public sealed class SourceMonth
{
    private SourceMonth()
    {
    }

    /// <summary>The next version of a month.</summary>
    /// <param name="force">The force as its files are called: "south-yorkshire".</param>
    /// <param name="month">The first day of the month.</param>
    public SourceMonth(Guid partnershipId, Guid batchId, SourceKind kind, string force, DateOnly month, int versionNumber, MonthFacts facts)
    {
        PartnershipId = partnershipId;
        BatchId = batchId;
        Kind = kind;
        Force = force;
        Month = new DateOnly(month.Year, month.Month, 1);
        VersionNumber = versionNumber;
        Facts = facts;
        Rows = facts.Rows;
        NotPlaced = facts.NotPlaced;
    }

    public Guid PartnershipId { get; private set; }

    public Guid SourceMonthId { get; private set; } = Guid.CreateVersion7();

    public Guid BatchId { get; private set; }

    public SourceKind Kind { get; private set; }

    public string Force { get; private set; } = "";

    public DateOnly Month { get; private set; }

    /// <summary>1 for the first supply of this month, 2 for the next.</summary>
    public int VersionNumber { get; private set; }

    /// <summary>Whether this version is the one that counts.</summary>
    public bool IsCurrent { get; set; } = true;

    public int Rows { get; private set; }

    public int NotPlaced { get; private set; }

    public MonthFacts Facts { get; private set; } = new();

    public long Version { get; private set; }

    public Period Period => Period.Of(PeriodKind.Month, Month);
}

/// <summary>What was noticed about a month's rows while they were read: what the fitness of the data is judged by.</summary>
public sealed record MonthFacts
{
    public int Rows { get; init; }

    /// <summary>Rows without a usable coordinate.</summary>
    public int NotPlaced { get; init; }

    /// <summary>Rows of each category, by its name in the file.</summary>
    public IReadOnlyDictionary<string, int> Types { get; init; } = new Dictionary<string, int>(StringComparer.Ordinal);

    /// <summary>Different map points.</summary>
    public int Points { get; init; }

    /// <summary>Rows without a Crime ID that are not anti-social behaviour.</summary>
    public int WithoutId { get; init; }

    /// <summary>Rows that repeat a row before them in everything; they are kept once.</summary>
    public int Repeated { get; init; }

    /// <summary>Rows whose Crime ID stands in another row that says something else; both are kept.</summary>
    public int SharedIds { get; init; }

    /// <summary>The year of the LSOA codes: 2011 or 2021; none where the rows do not tell.</summary>
    public int? LsoaYear { get; init; }

    /// <summary>The share of this month's points that the force used in the twelve months before; none where fewer than six of them are known.</summary>
    public double? PointsSeenBefore { get; init; }
}
