namespace Wardmote.Analysis.Hotspots;

/// <summary>The pairs of events within one band of distance and one of time.</summary>
/// <param name="FromMetres">The band of distance begins here.</param>
/// <param name="ToMetres">It ends before this; endless in the open band.</param>
/// <param name="FromDays">The band of time begins here.</param>
/// <param name="ToDays">It ends before this.</param>
/// <param name="Observed">How many pairs there are.</param>
/// <param name="Expected">How many there would be on average if the days were dealt out anew: exact, pairs of the one band times those of the other over all pairs.</param>
/// <param name="Ratio">Observed over expected (the Knox ratio); NaN where none are expected.</param>
/// <param name="Limits">Limits of the ratio, 95 %, from drawing the events anew; NaN when none were asked for.</param>
/// <param name="Chance">(r + 1) / (R + 1), where r of R dealings gave as many or more.</param>
/// <param name="AdjustedChance">The same, adjusted for the number of bands (Benjamini and Hochberg 1995).</param>
public sealed record NearRepeatCell(double FromMetres, double ToMetres, double FromDays, double ToDays, int Observed, double Expected, double Ratio, Interval Limits, double Chance, double AdjustedChance);

/// <summary>
/// Whether an event makes another nearby soon after likelier (Knox 1964; Townsley, Homel and Chaseling 2003; Ratcliffe and Rengert 2008): pairs that are close in both
/// place and time, against the same places with the days dealt out anew. Only for true places and dates.
/// <example><code>NearRepeat burglaries = NearRepeat.Of(events, new NearRepeatSettings { Seed = 1 });</code></example>
/// </summary>
/// <param name="Cells">Every band of distance by every band of time, the bands of time of one distance together.</param>
/// <param name="Events">How many events there are.</param>
/// <param name="Pairs">How many pairs they make.</param>
/// <param name="Settings">What it was computed with.</param>
/// <param name="Words">What may be said of it.</param>
public sealed record NearRepeat(IReadOnlyList<NearRepeatCell> Cells, int Events, long Pairs, NearRepeatSettings Settings, string Words)
{
    /// <summary>So many events are needed before anything is said.</summary>
    public const int FewestForWords = 200;

    /// <summary>Tests events, with places in metres on the National Grid.</summary>
    /// <exception cref="NoAnswerException">Dates are known to the month alone or places are snap points, or there are fewer than three events.</exception>
    /// <exception cref="ArgumentException">The edges of the bands do not rise, or nothing is to be permuted.</exception>
    public static NearRepeat Of(IReadOnlyList<DatedEvent> events, NearRepeatSettings settings, Locations locations = Locations.Exact, Dates dates = Dates.Days)
    {
        Check(events, settings, locations, dates);
        ClosePairs pairs = new(events, settings);
        double[] days = [.. events.Select(one => one.Day)];
        KnoxCounts observed = pairs.Count(days, null);
        double[][] dealt = new double[settings.Permutations][];
        Parallel.For(0, settings.Permutations, i =>
        {
            double[] shuffled = [.. days];
            new SeededRandom(settings.Seed, i).Shuffle(shuffled.AsSpan());
            dealt[i] = pairs.Count(shuffled, observed).Cells;
        });
        double[] chances = [.. observed.Cells.Select((count, cell) => (dealt.Count(one => one[cell] >= count) + 1.0) / (settings.Permutations + 1))];
        Interval[] limits = RatioLimits(pairs, days, settings, observed.Cells.Length);
        double[] adjusted = ManyTests.BenjaminiHochberg(chances);
        NearRepeatCell[] cells = [.. observed.Cells.Select((count, cell) => Cell(settings, observed, cell, limits[cell], chances[cell], adjusted[cell]))];
        return new NearRepeat(cells, events.Count, (long)observed.All, settings, Said(cells, events.Count, settings));
    }

    private static NearRepeatCell Cell(NearRepeatSettings settings, KnoxCounts observed, int cell, Interval limits, double chance, double adjusted)
    {
        int spans = settings.Days.Count - 1;
        (int distance, int span) = (cell / spans, cell % spans);
        double expected = observed.Expected(cell);
        return new NearRepeatCell(
            settings.Metres[distance], distance + 1 < settings.Metres.Count ? settings.Metres[distance + 1] : double.PositiveInfinity,
            settings.Days[span], settings.Days[span + 1], (int)observed.Cells[cell], expected, expected > 0 ? observed.Cells[cell] / expected : double.NaN, limits, chance, adjusted);
    }

    private static Interval[] RatioLimits(ClosePairs pairs, double[] days, NearRepeatSettings settings, int cells)
    {
        double[][] ratios = new double[settings.Resamples][];
        Parallel.For(0, settings.Resamples, i =>
        {
            // Seeds below 0 are the resamples' own.
            SeededRandom random = new(settings.Seed, -1 - i);
            double[] times = new double[days.Length];
            for (int draw = 0; draw < days.Length; draw++)
            {
                times[random.Next(days.Length)]++;
            }

            KnoxCounts drawn = pairs.CountWeighted(days, times);
            ratios[i] = [.. drawn.Cells.Select((count, cell) => count / drawn.Expected(cell))];
        });
        return [.. Enumerable.Range(0, cells).Select(cell =>
        {
            double[] sorted = [.. ratios.Select(one => one[cell]).Where(double.IsFinite).Order()];
            double At(double quantile) => sorted.Length == 0 ? double.NaN : sorted[(int)Math.Clamp(Math.Round(quantile * (sorted.Length + 1)) - 1, 0, sorted.Length - 1)];
            return new Interval(At(0.025), At(0.975));
        })];
    }

    private static string Said(NearRepeatCell[] cells, int events, NearRepeatSettings settings)
    {
        if (events < FewestForWords)
        {
            return $"There are {events:N0} events. At least {FewestForWords} are needed before anything is said of repeats nearby.";
        }

        NearRepeatCell? strongest = cells.Where(cell => cell.AdjustedChance < 0.05 && cell.Expected >= 1).MaxBy(cell => cell.Ratio);
        return strongest is null
            ? "No more events followed near others than chance would place there."
            : $"Pairs of events {Apart(strongest)} and {strongest.FromDays:0}-{strongest.ToDays:0} days apart were {strongest.Ratio:0.0} times as many as they would be otherwise (by chance: {(strongest.Chance * (settings.Permutations + 1) <= 1 ? $"fewer than 1 in {settings.Permutations + 1:N0}" : $"{strongest.Chance:P1} of")} shuffles).";
    }

    private static string Apart(NearRepeatCell cell) => cell.ToMetres <= 1 ? "at the same place"
        : double.IsInfinity(cell.ToMetres) ? $"more than {cell.FromMetres:0} m" : $"{cell.FromMetres:0}-{cell.ToMetres:0} m";

    private static void Check(IReadOnlyList<DatedEvent> events, NearRepeatSettings settings, Locations locations, Dates dates)
    {
        if (dates == Dates.Months || locations == Locations.SnapPoints)
        {
            throw new NoAnswerException("Near repeats need the day and the true place of each event. The open police files have the month alone and move each crime to one of a fixed list of map points, so that many share a point: ask the police for their own records.");
        }

        if (events.Count < 3)
        {
            throw new NoAnswerException("Near repeats need at least three events.");
        }

        bool Rises(IReadOnlyList<double> edges) => edges.Count > 1 && edges[0] >= 0 && edges.Zip(edges.Skip(1)).All(pair => pair.First < pair.Second);
        if (!Rises(settings.Metres) || !Rises(settings.Days) || settings.Permutations < 1 || settings.Resamples < 0)
        {
            throw new ArgumentException("The edges of the bands rise from 0 or more, and there is at least one permutation", nameof(settings));
        }
    }
}
