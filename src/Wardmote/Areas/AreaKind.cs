namespace Wardmote.Areas;

/// <summary>What sort of area it is.</summary>
public enum AreaKind
{
    /// <summary>A local authority district or borough.</summary>
    District,

    Ward,

    /// <summary>A lower layer super output area: about 1,500 people.</summary>
    Lsoa,

    /// <summary>A middle layer super output area: about 8,000 people.</summary>
    Msoa,

    /// <summary>A shape that the partnership drew: a town centre, the area of a public spaces protection order.</summary>
    Custom,
}
