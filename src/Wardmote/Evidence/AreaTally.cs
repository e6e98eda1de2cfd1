namespace Wardmote.Evidence;

/// <summary>
/// How many incidents of each type of a source month lie in each area of a set: counted once, read by every page. It can be
/// made again from the columns at any time, and is, where the set's revision is no longer the one it was counted by.
/// </summary>
public sealed class AreaTally(Guid partnershipId, Guid areaSetId, Guid sourceMonthId, int revision, IReadOnlyDictionary<string, int> districts, byte[] bytes)
{
    public Guid PartnershipId { get; private set; } = partnershipId;

    public Guid AreaSetId { get; private set; } = areaSetId;

    public Guid SourceMonthId { get; private set; } = sourceMonthId;

    /// <summary>The revision of the set by whose borders it was counted.</summary>
    public int Revision { get; private set; } = revision;

    /// <summary>How many incidents lie in each district of the set, by its code: what home forces are told by.</summary>
    public IReadOnlyDictionary<string, int> Districts { get; private set; } = districts;

    /// <summary>The counts, packed: see <see cref="Tally"/>.</summary>
    public byte[] Bytes { get; private set; } = bytes;

    /// <summary>Takes the counts by newer borders.</summary>
    public void CountAgain(AreaTally newer) => (Revision, Districts, Bytes) = (newer.Revision, newer.Districts, newer.Bytes);
}
