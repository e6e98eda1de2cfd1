namespace Wardmote.Evidence.Mapping;

/// <summary>What a map colours.</summary>
public enum MapMeasure
{
    Count,

    /// <summary>Per 1,000 residents and year.</summary>
    Rate,

    /// <summary>Against an earlier period of the same length.</summary>
    Change,
}

/// <summary>How places are divided on a map.</summary>
public enum MapPicture
{
    /// <summary>The areas of the set.</summary>
    Areas,

    /// <summary>Hexagons of one size.</summary>
    Cells,

    /// <summary>How thickly incidents lie, as a surface.</summary>
    Density,

    /// <summary>Hexagons in which more lies together than chance would place.</summary>
    HotSpots,
}
