namespace Wardmote.Areas;

/// <summary>Which areas belong to which, as one file says: each LSOA of 2011 to the ward of 2019 that fits it best.</summary>
public sealed class AreaLookup
{
    private AreaLookup()
    {
    }

    /// <summary>A lookup of a batch.</summary>
    /// <param name="fromCodes">What is looked up: "LSOA".</param>
    /// <param name="toCodes">What it belongs to: "WD", "LAD", "CSP".</param>
    public AreaLookup(Guid partnershipId, Guid batchId, string fromCodes, int fromYear, string toCodes, int toYear)
    {
        (PartnershipId, BatchId, FromCodes, FromYear, ToCodes, ToYear) = (partnershipId, batchId, fromCodes, fromYear, toCodes, toYear);
    }

    public Guid PartnershipId { get; private set; }

    public Guid AreaLookupId { get; private set; } = Guid.CreateVersion7();

    public Guid BatchId { get; private set; }

    public string FromCodes { get; private set; } = "";

    public int FromYear { get; private set; }

    public string ToCodes { get; private set; } = "";

    public int ToYear { get; private set; }

    public int Rows { get; private set; }

    public byte[] Bytes { get; private set; } = [];

    /// <summary>The lookup as a person reads it: "LSOA of 2011 to WD of 2019".</summary>
    public string Title => $"{FromCodes} of {FromYear} to {ToCodes} of {ToYear}";

    /// <summary>Takes the pairs that concern the partnership.</summary>
    public void Hold(IReadOnlyList<AreaPair> pairs) => (Rows, Bytes) = (pairs.Count, AreaTableRows.PackPairs(pairs));

    /// <summary>All pairs.</summary>
    public IReadOnlyList<AreaPair> Unpack() => AreaTableRows.UnpackPairs(Bytes);
}

/// <summary>That one area belongs to another.</summary>
/// <param name="Share">Which share of the first belongs there, from 0 to 1: 1 for a best fit.</param>
public sealed record AreaPair(string From, string To, string ToName, double Share = 1);
