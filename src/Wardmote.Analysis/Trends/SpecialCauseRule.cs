namespace Wardmote.Analysis.Trends;

/// <summary>The signs that a series does more than vary by chance.</summary>
public enum SpecialCauseRule
{
    /// <summary>One point outside the limits.</summary>
    OutsideLimits,

    /// <summary>Eight points in a row on the same side of the centre line.</summary>
    Shift,

    /// <summary>Six points in a row, each above the one before it, or each below.</summary>
    Trend,

    /// <summary>Two of three points in a row more than two thirds of the way from the centre to the same limit.</summary>
    NearLimit,
}

/// <summary>The side on which a sign lies, or the way it goes.</summary>
public enum SpecialCauseDirection
{
    /// <summary>Above the centre line.</summary>
    Above,

    /// <summary>Below the centre line.</summary>
    Below,

    /// <summary>Each point above the one before it.</summary>
    Rising,

    /// <summary>Each point below the one before it.</summary>
    Falling,
}
