namespace Wardmote.Analysis.Trends;

/// <summary>Monthly counts with what is known about them, for methods that look at many series at once.</summary>
/// <param name="Counts">One for each month, oldest first; NaN for a month that is missing, which is never a 0.</param>
/// <param name="Populations">What each count is set against, above 0: residents in that month's year. None where it does not matter.</param>
/// <param name="Breaks">The first month of each new level, counted from 0: changes of recording or of system, the start and the end of a lockdown.</param>
public sealed record MonthlySeries(IReadOnlyList<double> Counts, IReadOnlyList<double>? Populations = null, IReadOnlyList<int>? Breaks = null)
{
    internal const int MonthsInYear = 12;

    /// <summary>How many months are known.</summary>
    public int KnownMonths => Counts.Count(double.IsFinite);

    /// <summary>Refuses a series whose parts don't belong together, before many are worked on at once.</summary>
    internal static void Require(MonthlySeries series)
    {
        if (series.Populations is not null && series.Populations.Count != series.Counts.Count)
        {
            throw new ArgumentException($"Each month needs its population: there are {series.Counts.Count} months and {series.Populations.Count} populations", nameof(series));
        }

        if (series.Counts.Any(count => count < 0) || series.Populations?.Any(people => people <= 0) == true)
        {
            throw new ArgumentException("Counts are 0 or more and populations above 0; what is missing is NaN", nameof(series));
        }
    }

    /// <summary>The breaks that have known months on both sides, up to the next break; nothing can be said of the others.</summary>
    internal int[] BreaksInside()
    {
        List<int> kept = [];
        int[] breaks = [.. (Breaks ?? []).Distinct().Order()];
        for (int i = 0; i < breaks.Length; i++)
        {
            int next = i + 1 < breaks.Length ? breaks[i + 1] : Counts.Count;
            if (Any(kept.Count > 0 ? kept[^1] : 0, breaks[i]) && Any(breaks[i], next))
            {
                kept.Add(breaks[i]);
            }
        }

        return [.. kept];
    }

    private bool Any(int from, int to) => Enumerable.Range(Math.Max(0, from), Math.Max(0, Math.Min(to, Counts.Count) - Math.Max(0, from))).Any(i => double.IsFinite(Counts[i]));
}
