namespace Wardmote.Performance;

/// <summary>What kind of thing an indicator's values are.</summary>
public enum DataType
{
    Number,

    /// <summary>From 0 to 100 where it is a share of a whole; computed where numerator and denominator are collected.</summary>
    Percentage,

    /// <summary>Pounds.</summary>
    Money,

    /// <summary>So many for each of something: 12.4 per 1,000 residents.</summary>
    Ratio,

    /// <summary>1 for yes, 0 for no.</summary>
    YesNo,

    /// <summary>A day, kept as the number of days since 1 January of the year 1.</summary>
    Date,

    /// <summary>A length of time in the unit that the indicator names.</summary>
    Duration,
}

/// <summary>How the values of a year's periods make the year.</summary>
public enum Accumulation
{
    /// <summary>Each period stands for itself: a share, an average, a level on a day.</summary>
    Level,

    /// <summary>Counts that add up to the year's.</summary>
    Adds,

    /// <summary>Each value is entered as the total since the year began.</summary>
    YearToDate,
}

/// <summary>What stands in a value's place when it is no number; never the same as zero.</summary>
public enum SpecialValue { NotApplicable, NewIndicator, ToBeSet, NotYetAvailable, NotCollected }
