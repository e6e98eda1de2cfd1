namespace Wardmote.Analysis.Hotspots;

/// <summary>
/// How well cells that were picked from one period told where events would be in the next: the share of events that they caught, and that share over their
/// share of the area (Chainey, Tompson and Uhlig 2008).
/// <example><code>PredictionAccuracy next = PredictionAccuracy.Of(lastYear, thisYear, cells: 20, cellArea: 62_500, wholeArea: borough.PlaneArea, resamples: 999, seed: 1);</code></example>
/// </summary>
/// <param name="Cells">How many cells were picked: those with most events in the earlier period, the first of equal ones.</param>
/// <param name="Hits">The later events in them.</param>
/// <param name="HitRate">Those as a share of all later events.</param>
/// <param name="AreaShare">The picked cells' share of the area.</param>
/// <param name="Index">The prediction accuracy index: 1 where the cells are no better than any others.</param>
/// <param name="Limits">Limits of the index, 95 %, from drawing the later events again.</param>
/// <param name="Seed">What was drawn from.</param>
public sealed record PredictionAccuracy(int Cells, double Hits, double HitRate, double AreaShare, double Index, Interval Limits, long Seed)
{
    /// <summary>Picks cells by the earlier counts and holds them against the later ones. Both are one for each cell, in the same order.</summary>
    /// <exception cref="ArgumentException">The lists differ in length, or the cells do not fit into the area.</exception>
    /// <exception cref="ArgumentOutOfRangeException">No cell is picked, or more than there are; or nothing is to be drawn.</exception>
    /// <exception cref="NoAnswerException">There are no later events.</exception>
    public static PredictionAccuracy Of(IReadOnlyList<double> earlier, IReadOnlyList<double> later, int cells, double cellArea, double wholeArea, int resamples, long seed)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(cells, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(cells, earlier.Count);
        ArgumentOutOfRangeException.ThrowIfLessThan(resamples, 1);
        double share = cells * cellArea / wholeArea;
        if (earlier.Count != later.Count || !(share is > 0 and <= 1))
        {
            throw new ArgumentException("Each cell needs its count in both periods, and the cells have to fit into the area", nameof(later));
        }

        double all = later.Sum();
        double hits = earlier.Index().OrderByDescending(cell => cell.Item).Take(cells).Sum(cell => later[cell.Index]);
        if (!(all > 0))
        {
            throw new NoAnswerException("There are no events in the later period, so nothing can be said of how well they were foreseen.");
        }

        double[] drawn = new double[resamples];
        Parallel.For(0, resamples, i => drawn[i] = Drawn((int)all, (int)hits, new SeededRandom(seed, i)) / all / share);
        Array.Sort(drawn);
        double At(double quantile) => drawn[(int)Math.Clamp(Math.Round(quantile * (resamples + 1)) - 1, 0, resamples - 1)];
        return new PredictionAccuracy(cells, hits, hits / all, share, hits / all / share, new Interval(At(0.025), At(0.975)), seed);
    }

    private static double Drawn(int all, int hits, SeededRandom random)
    {
        int drawn = 0;
        for (int i = 0; i < all; i++)
        {
            drawn += random.Next(all) < hits ? 1 : 0;
        }

        return drawn;
    }
}
