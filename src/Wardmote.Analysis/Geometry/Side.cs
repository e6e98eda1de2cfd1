namespace Wardmote.Analysis.Geometry;

/// <summary>Where a place lies against a shape.</summary>
public enum Side
{
    /// <summary>Outside it, or in a hole.</summary>
    Outside,

    /// <summary>Exactly on its boundary or on the edge of a hole.</summary>
    Boundary,

    /// <summary>Inside it.</summary>
    Inside,
}
