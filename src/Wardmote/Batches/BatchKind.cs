namespace Wardmote.Batches;

/// <summary>What a file that was brought in holds.</summary>
public enum BatchKind
{
    /// <summary>Crimes and anti-social behaviour of one force and month, as the police publish them.</summary>
    Street,

    /// <summary>What became of crimes, by the month in which it was recorded.</summary>
    Outcomes,

    StopAndSearch,

    /// <summary>The shapes of areas.</summary>
    Boundaries,

    /// <summary>How many people or households live in areas.</summary>
    Population,

    /// <summary>Which small area belongs to which larger one.</summary>
    Lookup,

    Deprivation,

    /// <summary>Recorded crime of all partnerships, to compare with.</summary>
    Comparison,
}

/// <summary>What became of a batch.</summary>
public enum BatchState
{
    /// <summary>Its rows count.</summary>
    Kept,

    /// <summary>Nothing of it could be kept; the reasons say why.</summary>
    Refused,

    /// <summary>It was kept and taken back: its rows count no longer.</summary>
    Withdrawn,
}
