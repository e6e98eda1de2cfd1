namespace Wardmote.Evidence;

/// <summary>
/// How placing by point compares with placing by the stated LSOA and a best-fit lookup, which other products do: of the incidents whose
/// LSOA the lookup gives to one of the areas, how many have their point in the same area.
/// </summary>
/// <param name="Rows">Incidents whose LSOA the lookup gives to one of the areas.</param>
/// <param name="Same">Those of them whose point lies in that area.</param>
/// <param name="ByPoint">For each area its incidents by point.</param>
/// <param name="ByLookup">For each area its incidents by LSOA and lookup.</param>
/// <param name="Lookup">The lookup: "LSOA of 2011 to WD of 2019".</param>
public sealed record BestFit(long Rows, long Same, IReadOnlyList<long> ByPoint, IReadOnlyList<long> ByLookup, string Lookup)
{
    /// <summary>The share that lies in another area by its point, from 0 to 1; none where there are no rows.</summary>
    public double? ShareThatDiffers => Rows == 0 ? null : 1 - ((double)Same / Rows);
}
