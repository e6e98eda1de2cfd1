namespace Wardmote.Analysis.Scoring;

/// <summary>
/// How an order fares when its totals are worked out again and again with something changed at random: how often each option takes each place, how often each is ahead of each other,
/// and how often the first places stay as they are (rank acceptability; Lahdelma, Hokkanen and Salminen 1998). Shares are estimates: with 10,000 draws their standard error is at most 0.005.
/// Example: <c>RankAcceptability.Of(table.Totals, Weightings.Even(8, seed: 1).Take(10_000).Select(weights => table.With(weights).Totals))</c>.
/// </summary>
public sealed class RankAcceptability
{
    private readonly double[] _orderHolds;
    private readonly double[] _setHolds;

    private RankAcceptability(int draws, double[][] places, double[][] ahead, double[] orderHolds, double[] setHolds) =>
        (Draws, Places, Ahead, _orderHolds, _setHolds) = (draws, places, ahead, orderHolds, setHolds);

    /// <summary>How many draws there were.</summary>
    public int Draws { get; }

    /// <summary>For each option the share of draws in which it takes each place, the first first; a row sums to 1. Options that are level share the better place.</summary>
    public IReadOnlyList<IReadOnlyList<double>> Places { get; }

    /// <summary>For each option the share of draws in which it is ahead of each other; level counts half.</summary>
    public IReadOnlyList<IReadOnlyList<double>> Ahead { get; }

    /// <summary>Counts the places over all draws.</summary>
    /// <param name="totals">The totals whose order is tried.</param>
    /// <param name="draws">For each draw the totals of the same options.</param>
    /// <exception cref="ArgumentException">There is no option or no draw, or a draw has other options.</exception>
    public static RankAcceptability Of(IReadOnlyList<double> totals, IEnumerable<IReadOnlyList<double>> draws)
    {
        int n = totals.Count, count = 0;
        int[] ranks = ScoreTable.RanksOf(totals);
        int[] order = [.. Enumerable.Range(0, n).OrderBy(option => ranks[option]).ThenBy(option => option)];
        var places = Square(n);
        var ahead = Square(n);
        double[] orderHolds = new double[n + 1], setHolds = new double[n + 1];
        foreach (IReadOnlyList<double> drawn in draws)
        {
            if (drawn.Count != n)
            {
                throw new ArgumentException("Each draw needs a total for each option", nameof(draws));
            }

            int[] now = ScoreTable.RanksOf(drawn);
            Count(now, places, ahead);
            CountHeld(order, ranks, now, orderHolds, setHolds);
            count++;
        }

        if (n == 0 || count == 0)
        {
            throw new ArgumentException("There must be an option and a draw", nameof(draws));
        }

        return new(count, Shared(places, count), Shared(ahead, count), [.. orderHolds.Select(held => held / count)], [.. setHolds.Select(held => held / count)]);
    }

    /// <summary>The share of draws in which the first so many keep their order among themselves and before all others. Those that were level may fall either way.</summary>
    public double OrderHolds(int first) => _orderHolds[first];

    /// <summary>The share of draws in which the first so many are the same options, in whatever order. Those that were level at the end of the first may fall either way.</summary>
    public double SetHolds(int first) => _setHolds[first];

    /// <summary>The best and the worst place that an option takes when the most unusual draws are left aside on each side, a share of <paramref name="tail"/> each.</summary>
    public (int Best, int Worst) RangeOf(int option, double tail = 0.05)
    {
        IReadOnlyList<double> shares = Places[option];
        int best = 1, worst = shares.Count;
        for (double sum = shares[0]; sum <= tail + 1e-12; sum += shares[best - 1])
        {
            best++;
        }

        for (double sum = shares[^1]; sum <= tail + 1e-12; sum += shares[worst - 1])
        {
            worst--;
        }

        return (best, worst);
    }

    private static void Count(int[] now, double[][] places, double[][] ahead)
    {
        for (int i = 0; i < now.Length; i++)
        {
            places[i][now[i] - 1]++;
            for (int j = 0; j < now.Length; j++)
            {
                ahead[i][j] += i == j || now[i] == now[j] ? 0.5 : now[i] < now[j] ? 1 : 0;
            }
        }
    }

    private static void CountHeld(int[] order, int[] ranks, int[] now, double[] orderHolds, double[] setHolds)
    {
        bool inOrder = true;
        orderHolds[0]++;
        setHolds[0]++;
        for (int first = 1; first <= order.Length; first++)
        {
            inOrder = inOrder && IsBefore(order, ranks, now, first - 1, first);
            orderHolds[first] += inOrder ? 1 : 0;
            bool isSet = true;
            for (int within = 0; within < first && isSet; within++)
            {
                isSet = IsBefore(order, ranks, now, within, first);
            }

            setHolds[first] += isSet ? 1 : 0;
        }
    }

    /// <summary>Whether one option stays before all from a place on; those that were level with it may fall either way.</summary>
    private static bool IsBefore(int[] order, int[] ranks, int[] now, int one, int from)
    {
        for (int later = from; later < order.Length; later++)
        {
            if (ranks[order[later]] != ranks[order[one]] && now[order[one]] >= now[order[later]])
            {
                return false;
            }
        }

        return true;
    }

    private static double[][] Square(int n) => [.. Enumerable.Range(0, n).Select(_ => new double[n])];

    private static double[][] Shared(double[][] counts, int draws) => [.. counts.Select(row => row.Select(cell => cell / draws).ToArray())];
}
