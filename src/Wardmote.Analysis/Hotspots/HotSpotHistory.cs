using Wardmote.Analysis.Trends;

namespace Wardmote.Analysis.Hotspots;

/// <summary>How a cell came to be a hot or cold spot, by the published definitions of ArcGIS Pro 3 ("How Emerging Hot Spot Analysis works").</summary>
public enum HotSpotPattern
{
    /// <summary>None of the patterns.</summary>
    None,

    /// <summary>Only in the last step, never before.</summary>
    New,

    /// <summary>In the last two steps or more in a row, never before, and in fewer than nine tenths of all.</summary>
    Consecutive,

    /// <summary>In nine tenths of the steps and the last, and growing.</summary>
    Intensifying,

    /// <summary>In nine tenths of the steps and the last, neither growing nor shrinking.</summary>
    Persistent,

    /// <summary>In nine tenths of the steps and the last, and shrinking.</summary>
    Diminishing,

    /// <summary>In the last step, and on and off before; never of the other kind.</summary>
    Sporadic,

    /// <summary>In the last step, and of the other kind at some time before.</summary>
    Oscillating,

    /// <summary>In nine tenths of the steps, but not in the last.</summary>
    Historical,
}

/// <summary>The four groups in which the patterns of hot spots are told to the public.</summary>
public enum HotSpotGroup
{
    /// <summary>No hot spot.</summary>
    None,

    /// <summary>New: new, consecutive or oscillating.</summary>
    New,

    /// <summary>Getting worse: intensifying.</summary>
    GettingWorse,

    /// <summary>There again and again: persistent or sporadic.</summary>
    Persistent,

    /// <summary>Easing: diminishing or historical.</summary>
    Easing,
}

/// <summary>What became of one cell over the steps of time.</summary>
/// <param name="Pattern">The pattern.</param>
/// <param name="IsCold">Whether it is one of a cold spot.</param>
public readonly record struct HotSpotHistory(HotSpotPattern Pattern, bool IsCold)
{
    private const double Level = 0.05;
    private const double Most = 0.9;

    /// <summary>The group for the public; a cold spot is in none.</summary>
    public HotSpotGroup Group => IsCold ? HotSpotGroup.None : Pattern switch
    {
        HotSpotPattern.New or HotSpotPattern.Consecutive or HotSpotPattern.Oscillating => HotSpotGroup.New,
        HotSpotPattern.Intensifying => HotSpotGroup.GettingWorse,
        HotSpotPattern.Persistent or HotSpotPattern.Sporadic => HotSpotGroup.Persistent,
        HotSpotPattern.Diminishing or HotSpotPattern.Historical => HotSpotGroup.Easing,
        _ => HotSpotGroup.None,
    };

    /// <summary>From Gi* of each step and its two-sided chance, adjusted or not: hot or cold below 5 %. Growing and shrinking by the trend test of Mann and Kendall on Gi*.</summary>
    /// <exception cref="ArgumentException">There are fewer than three steps, or not a chance for each.</exception>
    public static HotSpotHistory Of(IReadOnlyList<double> z, IReadOnlyList<double> chances)
    {
        if (z.Count < 3 || z.Count != chances.Count)
        {
            throw new ArgumentException("The history of a cell needs at least three steps, each with its chance", nameof(chances));
        }

        bool[] hot = [.. z.Zip(chances, (value, chance) => value > 0 && chance < Level)];
        bool[] cold = [.. z.Zip(chances, (value, chance) => value < 0 && chance < Level)];
        HotSpotPattern pattern = PatternOf(hot, cold, z);
        return pattern != HotSpotPattern.None ? new HotSpotHistory(pattern, false)
            : PatternOf(cold, hot, [.. z.Select(value => -value)]) is var colder and not HotSpotPattern.None ? new HotSpotHistory(colder, true)
            : new HotSpotHistory(HotSpotPattern.None, false);
    }

    private static HotSpotPattern PatternOf(bool[] own, bool[] other, IReadOnlyList<double> z)
    {
        bool isMost = own.Count(step => step) >= Most * own.Length;
        if (!own[^1])
        {
            return isMost ? HotSpotPattern.Historical : HotSpotPattern.None;
        }

        int run = own.Reverse().TakeWhile(step => step).Count();
        bool isFirstRun = run == own.Count(step => step);
        return (run, isFirstRun, isMost) switch
        {
            (1, true, false) => HotSpotPattern.New,
            (> 1, true, false) => HotSpotPattern.Consecutive,
            (_, _, true) => Trend(z),
            _ => other.Contains(true) ? HotSpotPattern.Oscillating : HotSpotPattern.Sporadic,
        };
    }

    private static HotSpotPattern Trend(IReadOnlyList<double> z)
    {
        MannKendall trend = MannKendall.Of(z);
        return !(trend.Chance < Level) ? HotSpotPattern.Persistent : trend.Score > 0 ? HotSpotPattern.Intensifying : HotSpotPattern.Diminishing;
    }
}
