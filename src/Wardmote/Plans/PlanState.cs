namespace Wardmote.Plans;

/// <summary>How far a plan has come.</summary>
public enum PlanState
{
    /// <summary>Read from a file and not kept yet.</summary>
    BeingReviewed,

    /// <summary>Kept and open for changes.</summary>
    Draft,

    /// <summary>Frozen as an edition that others rely on.</summary>
    Published,

    /// <summary>No longer worked on.</summary>
    Retired,
}
