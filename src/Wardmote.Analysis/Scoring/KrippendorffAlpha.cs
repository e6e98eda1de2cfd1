namespace Wardmote.Analysis.Scoring;

/// <summary>What differences between scores mean.</summary>
public enum ScaleLevel
{
    /// <summary>Names: any two that differ are as far apart as any others.</summary>
    Nominal,

    /// <summary>An order: the distance is how many scores lie between.</summary>
    Ordinal,

    /// <summary>Steps of the same size: the distance is the difference squared.</summary>
    Interval,
}

/// <summary>
/// How far several judges gave the same things the same scores, beyond what chance would: Krippendorff's alpha, 1 for perfect agreement, 0 for none beyond chance, below 0 for less than that
/// (Krippendorff 2011, "Computing Krippendorff's alpha-reliability"). A judge may lack scores; a thing with a single score says nothing and is left out.
/// Example: <c>KrippendorffAlpha.Of([[1, 1], [2, 2], [3, null]], ScaleLevel.Ordinal)</c> is 1.
/// </summary>
public static class KrippendorffAlpha
{
    /// <summary>The alpha of some things.</summary>
    /// <param name="things">For each thing the scores it got, one for each judge; none where the judge gave none.</param>
    /// <param name="level">What differences between the scores mean.</param>
    /// <exception cref="NoAnswerException">No thing has two scores, or all scores are the same: then nothing shows whether judges would have told a difference.</exception>
    public static double Of(IReadOnlyList<IReadOnlyList<double?>> things, ScaleLevel level)
    {
        double[][] paired = [.. things.Select(thing => thing.OfType<double>().ToArray()).Where(scores => scores.Length >= 2)];
        if (paired.Length == 0)
        {
            throw new NoAnswerException("No thing was scored by two people: agreement cannot be told");
        }

        double[] values = [.. paired.SelectMany(scores => scores).Distinct().Order()];
        double[] counts = [.. values.Select(value => (double)paired.Sum(scores => scores.Count(score => score == value)))];
        double n = counts.Sum();
        double observed = paired.Sum(scores => Pairs(scores).Sum(pair => Distance(Array.BinarySearch(values, pair.One), Array.BinarySearch(values, pair.Other), values, counts, level)) / (scores.Length - 1));
        double expected = Enumerable.Range(0, values.Length).Sum(c => Enumerable.Range(0, values.Length).Sum(k => counts[c] * counts[k] * Distance(c, k, values, counts, level)));
        return expected > 0 ? 1 - (n - 1) * observed / expected : throw new NoAnswerException("All scores are the same: nothing shows whether a difference would have been agreed on");
    }

    /// <summary>Each ordered pair of scores from two judges.</summary>
    private static IEnumerable<(double One, double Other)> Pairs(double[] scores) =>
        from i in Enumerable.Range(0, scores.Length)
        from j in Enumerable.Range(0, scores.Length)
        where i != j
        select (scores[i], scores[j]);

    private static double Distance(int c, int k, double[] values, double[] counts, ScaleLevel level)
    {
        (int low, int high) = c <= k ? (c, k) : (k, c);
        return level switch
        {
            _ when low == high => 0,
            ScaleLevel.Nominal => 1,
            ScaleLevel.Ordinal => Math.Pow(counts[low..(high + 1)].Sum() - (counts[low] + counts[high]) / 2, 2),
            _ => Math.Pow(values[high] - values[low], 2),
        };
    }
}
