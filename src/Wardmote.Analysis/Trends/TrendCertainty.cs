namespace Wardmote.Analysis.Trends;

/// <summary>What may be said of a trend.</summary>
public enum TrendCertainty
{
    /// <summary>Nothing: the series is too short, too sparse, or nothing finite fits it.</summary>
    Refused,

    /// <summary>No clear trend: neither that there is one nor that there is none.</summary>
    NoClearTrend,

    /// <summary>The monthly test finds one, the annual totals do not bear it out.</summary>
    Possible,

    /// <summary>The monthly test and the annual totals both find it.</summary>
    Clear,
}
