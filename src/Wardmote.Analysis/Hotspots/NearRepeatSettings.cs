namespace Wardmote.Analysis.Hotspots;

/// <summary>How far apart two events are.</summary>
public enum Separation
{
    /// <summary>In a straight line.</summary>
    Euclid,

    /// <summary>Along streets that run north and east: the two differences added up. NearRepeat's own choice.</summary>
    Manhattan,
}

/// <summary>How exactly it is known when events happened.</summary>
public enum Dates
{
    /// <summary>To the day.</summary>
    Days,

    /// <summary>To the month alone, as the open police files have it.</summary>
    Months,
}

/// <summary>One event with its day, counted from any day.</summary>
public readonly record struct DatedEvent(double Easting, double Northing, double Day);

/// <summary>The bands of distance and time of a near repeat test. Each band runs from its own edge up to, but without, the next: [a, b).</summary>
public sealed record NearRepeatSettings
{
    /// <summary>The edges of the bands of distance, rising, in metres; the first band by default is the very same place.</summary>
    public IReadOnlyList<double> Metres { get; init; } = [0, 1, 100, 200, 300, 400];

    /// <summary>Whether one more band holds all that is farther than the last edge.</summary>
    public bool HasOpenBand { get; init; }

    /// <summary>The edges of the bands of time, rising, in days.</summary>
    public IReadOnlyList<double> Days { get; init; } = [0, 7, 14, 21, 28];

    /// <summary>How distance is measured.</summary>
    public Separation Separation { get; init; } = Separation.Euclid;

    /// <summary>How often the days are dealt out anew.</summary>
    public int Permutations { get; init; } = 999;

    /// <summary>How often the events are drawn anew for the limits of the ratios; none leaves them out.</summary>
    public int Resamples { get; init; }

    /// <summary>What is drawn from.</summary>
    public long Seed { get; init; }
}
