namespace Wardmote.Analysis.Trends;

/// <summary>A month from which a count lies on another level than before.</summary>
/// <param name="At">The index of the first month of the new level.</param>
/// <param name="Before">The mean before it, back to the change before; for one unit of exposure where there are any.</param>
/// <param name="After">The mean from it on, up to the next change.</param>
public sealed record ChangePoint(int At, double Before, double After)
{
    /// <summary>Fewer months than this make no level of their own.</summary>
    public const int ShortestLevel = 6;

    /// <summary>Each change must gain so many times the logarithm of the months, and the spread of the counts on top. Measured in docs/methods/monitoring.md.</summary>
    private const double Penalty = 4;

    /// <summary>The change in percent; none from a level of 0.</summary>
    public double? Percent => Before == 0 ? null : 100 * (After / Before - 1);

    /// <summary>
    /// The changes of level that together explain the months best, found exactly by optimal partitioning (Jackson and others 2005; the answer of
    /// PELT, Killick and others 2012): Poisson levels, and for each change a penalty that grows with the spread between neighbouring months. It finds steps; a slow
    /// trend comes out as stairs, and a season has to be given as exposure.
    /// </summary>
    /// <param name="counts">The months, oldest first, NaN where missing.</param>
    /// <param name="exposures">What each is set against: residents, the seasonal index, or both multiplied. None means 1 each.</param>
    /// <exception cref="ArgumentException">The lists differ in length, or a count is negative or an exposure not above 0.</exception>
    /// <exception cref="NoAnswerException">There are fewer than twelve known months, or no event.</exception>
    public static IReadOnlyList<ChangePoint> In(IReadOnlyList<double> counts, IReadOnlyList<double>? exposures = null)
    {
        MonthlySeries.Require(new MonthlySeries(counts, exposures));
        int[] known = [.. Enumerable.Range(0, counts.Count).Where(i => double.IsFinite(counts[i]) && double.IsFinite(exposures?[i] ?? 1))];
        double[] events = [.. known.Select(i => counts[i])];
        double[] units = [.. known.Select(i => exposures?[i] ?? 1)];
        if (known.Length < 2 * ShortestLevel || events.All(count => count == 0))
        {
            throw new NoAnswerException($"A change of level is looked for in at least {2 * ShortestLevel} known months with events in them, and there are {known.Length} months");
        }

        int[] starts = Partition(events, units, Penalty * Math.Log(known.Length) * SpreadOf(events, units));
        double[] levels = [.. starts.Select((start, i) => Level(start, i + 1 < starts.Length ? starts[i + 1] : known.Length))];
        return [.. Enumerable.Range(1, starts.Length - 1).Select(i => new ChangePoint(known[starts[i]], levels[i - 1], levels[i]))];

        double Level(int from, int to) => events[from..to].Sum() / units[from..to].Sum();
    }

    /// <summary>Where the levels of the cheapest partition begin, the first at 0.</summary>
    private static int[] Partition(double[] events, double[] units, double penalty)
    {
        int n = events.Length;
        double[] eventSums = Sums(events);
        double[] unitSums = Sums(units);
        double[] best = new double[n + 1];
        int[] from = new int[n + 1];
        best[0] = -penalty;
        for (int end = 1; end <= n; end++)
        {
            best[end] = double.PositiveInfinity;
            for (int start = 0; start <= end - ShortestLevel; start++)
            {
                double cost = best[start] + penalty + Cost(eventSums[end] - eventSums[start], unitSums[end] - unitSums[start]);
                if (cost < best[end])
                {
                    (best[end], from[end]) = (cost, start);
                }
            }
        }

        List<int> starts = [];
        for (int end = n; end > 0; end = from[end])
        {
            starts.Add(from[end]);
        }

        starts.Reverse();
        return [.. starts];
    }

    /// <summary>Twice the negative log-likelihood of one Poisson level, without what is the same for all partitions.</summary>
    private static double Cost(double events, double units) => events == 0 ? 0 : -2 * events * Math.Log(events / units);

    /// <summary>Variance over mean from neighbouring months, so that the changes themselves do not count; at least 1.</summary>
    private static double SpreadOf(double[] events, double[] units)
    {
        double sum = 0;
        double all = 0;
        for (int i = 1; i < events.Length; i++)
        {
            double off = events[i] / units[i] - events[i - 1] / units[i - 1];
            double rate = (events[i] + events[i - 1]) / (units[i] + units[i - 1]);
            sum += rate == 0 ? 0 : off * off / (rate * (1 / units[i] + 1 / units[i - 1]));
            all += rate == 0 ? 0 : 1;
        }

        return all == 0 ? 1 : Math.Max(1, sum / all);
    }

    private static double[] Sums(double[] values)
    {
        double[] sums = new double[values.Length + 1];
        for (int i = 0; i < values.Length; i++)
        {
            sums[i + 1] = sums[i] + values[i];
        }

        return sums;
    }
}
