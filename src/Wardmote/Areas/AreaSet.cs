namespace Wardmote.Areas;

/// <summary>
/// All areas of one kind as they were drawn in one year: the wards of 2019. Names stay while codes and borders change, so
/// that a figure always says of which set it is. A set grows as the files of further districts are brought in.
/// </summary>
public sealed class AreaSet
{
    private AreaSet()
    {
    }

    public AreaSet(Guid partnershipId, AreaKind kind, int year)
    {
        PartnershipId = partnershipId;
        Kind = kind;
        Year = year;
    }

    public Guid PartnershipId { get; private set; }

    public Guid AreaSetId { get; private set; } = Guid.CreateVersion7();

    public AreaKind Kind { get; private set; }

    /// <summary>The year of its borders: 2019 for wards with codes of 2019; for the partnership's own areas the year of the first.</summary>
    public int Year { get; private set; }

    /// <summary>Grows whenever an area of it comes, changes or goes: what was counted by an older revision is counted again.</summary>
    public int Revision { get; private set; }

    public long Version { get; private set; }

    /// <summary>Whether its areas lie beside one another, so that a point lies in one at most; the partnership's own may overlap.</summary>
    public bool IsPartition => Kind != AreaKind.Custom;

    /// <summary>The set as a person reads it: "Wards 2019".</summary>
    public string Title => Kind switch
    {
        AreaKind.District => $"Districts {Year}",
        AreaKind.Ward => $"Wards {Year}",
        AreaKind.Lsoa => $"LSOAs {Year}",
        AreaKind.Msoa => $"MSOAs {Year}",
        _ => "Our own areas",
    };

    /// <summary>Areas of a kind in a sentence: "wards".</summary>
    public static string WordsOf(AreaKind kind) => kind switch
    {
        AreaKind.District => "districts",
        AreaKind.Ward => "wards",
        AreaKind.Lsoa => "LSOAs",
        AreaKind.Msoa => "MSOAs",
        _ => "areas of our own",
    };

    /// <summary>The year from which such areas are used: those of a census are published about two years after it.</summary>
    public int InUseFrom => Kind is AreaKind.Lsoa or AreaKind.Msoa ? Year + 2 : Year;

    /// <summary>Of sets of one kind, the one that was in force on a day: the newest that was in use in that year, else the oldest; none where there are none.</summary>
    public static AreaSet? InForce(IReadOnlyCollection<AreaSet> sets, DateOnly day) =>
        sets.Where(set => set.InUseFrom <= day.Year).MaxBy(set => set.Year) ?? sets.MinBy(set => set.Year);

    /// <summary>Notes that its areas are no longer what they were.</summary>
    public void Change() => Revision++;
}
