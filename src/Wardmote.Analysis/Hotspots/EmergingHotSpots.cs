namespace Wardmote.Analysis.Hotspots;

/// <summary>
/// Hot spots through time: Gi* of each cell in each step, over the cell and its neighbours in this step and the one before, against the mean and spread of the whole cube
/// of cells and steps; false alarms are held down over all of them, and each cell's history is given a name.
/// <example><code>EmergingHotSpots emerging = EmergingHotSpots.Of(quarters, Locations.SnapPoints, crossesNewSnapPoints: true);</code></example>
/// </summary>
/// <param name="Z">Gi* by step and cell.</param>
/// <param name="Chances">The two-sided chance by step and cell.</param>
/// <param name="AdjustedChances">The same, adjusted for the number of cells and steps (Benjamini and Hochberg 1995).</param>
/// <param name="Histories">The history of each cell by the adjusted chances.</param>
/// <param name="Caveats">What a reader has to be told, in words.</param>
public sealed record EmergingHotSpots(
    IReadOnlyList<double[]> Z, IReadOnlyList<double[]> Chances, IReadOnlyList<double[]> AdjustedChances, IReadOnlyList<HotSpotHistory> Histories, IReadOnlyList<string> Caveats)
{
    /// <summary>So many steps of time are needed, as ArcGIS needs them; twenty quarters are better, and months mostly too sparse.</summary>
    public const int FewestSteps = 10;

    /// <summary>From the counts of the same cells in each step of time; a step of which nothing is known is null. Histories are those of the area's cells, without the collar.</summary>
    /// <param name="steps">The counts, earliest first.</param>
    /// <param name="locations">How exactly places are known.</param>
    /// <param name="crossesNewSnapPoints">Whether the list of snap points was replaced within the period.</param>
    /// <exception cref="NoAnswerException">A step is missing, there are too few, or the cells are too small for events that stand at snap points.</exception>
    /// <exception cref="ArgumentException">The steps do not have the same cells.</exception>
    public static EmergingHotSpots Of(IReadOnlyList<CellCounts?> steps, Locations locations, bool crossesNewSnapPoints)
    {
        if (steps.Any(step => step is null))
        {
            throw new NoAnswerException($"{steps.Count(step => step is null)} of {steps.Count} steps are missing. A missing step is not a quiet one: choose a period without gaps.");
        }

        CellCounts[] known = [.. steps.OfType<CellCounts>()];
        if (known.Length < FewestSteps)
        {
            throw new NoAnswerException($"There are {known.Length} steps of time; at least {FewestSteps} are needed to tell one history from another.");
        }

        if (known.Any(step => step.Tiling != known[0].Tiling || !step.Cells.SequenceEqual(known[0].Cells)))
        {
            throw new ArgumentException("Every step needs the same cells", nameof(steps));
        }

        if (crossesNewSnapPoints && locations == Locations.SnapPoints && known[0].Tiling.Width < CellFloor.Change)
        {
            throw new NoAnswerException($"The police replaced their list of map points within this period. In cells of {known[0].Tiling.Width:0.#} m that would look like crime that moved: take cells of at least {CellFloor.Change:0} m, or a period on one side of the change.");
        }

        CellFloor.CheckChange(known[0].Tiling, locations);
        EmergingHotSpots found = Of([.. known.Select(step => (IReadOnlyList<double>)step.Counts)], known[0].Neighbours(includeSelf: true));
        return found with
        {
            Histories = [.. found.Histories.Take(known[0].InArea)],
            Caveats =
            [
                .. found.Caveats, .. known.SelectMany(step => step.Caveats).Distinct(),
                .. crossesNewSnapPoints && locations == Locations.SnapPoints ? ["The police replaced their list of map points within this period: a change in a single cell may come from that."] : (string[])[],
            ],
        };
    }

    /// <summary>From any counts by step and cell, with the neighbours of each cell, itself included.</summary>
    /// <exception cref="ArgumentException">The weights leave the cell itself out, or a step does not have a count for each cell.</exception>
    /// <exception cref="NoAnswerException">All counts are the same.</exception>
    public static EmergingHotSpots Of(IReadOnlyList<IReadOnlyList<double>> counts, Weights weights)
    {
        if (!weights.IncludesSelf || weights.Style != WeightStyle.Binary || counts.Any(step => step.Count != weights.Count))
        {
            throw new ArgumentException("Each step needs a count for each cell, and the weights are binary and include the cell itself", nameof(weights));
        }

        double[][] cube = [.. counts.Select(step => step.ToArray())];
        double n = (double)cube.Length * weights.Count;
        double mean = cube.Sum(step => step.Sum()) / n;
        double spread = Math.Sqrt(cube.Sum(step => step.Sum(count => (count - mean) * (count - mean))) / n);
        if (!(spread > 0))
        {
            throw new NoAnswerException("All counts are the same, so no cell stands out.");
        }

        double[][] z = [.. cube.Select((step, t) => step.Select((_, cell) => Deviate(cube, weights, t, cell, mean, spread, n)).ToArray())];
        double[][] chances = [.. z.Select(step => step.Select(Normal.TwoSided).ToArray())];
        double[][] adjusted = [.. ManyTests.BenjaminiHochberg([.. chances.SelectMany(step => step)]).Chunk(weights.Count)];
        HotSpotHistory[] histories =
        [
            .. Enumerable.Range(0, weights.Count).Select(cell => HotSpotHistory.Of([.. z.Select(step => step[cell])], [.. adjusted.Select(step => step[cell])])),
        ];
        return new EmergingHotSpots(z, chances, adjusted, histories, ["The names of the patterns follow ESRI's published definitions. Changing the size of the cells changes some of them."]);
    }

    private static double Deviate(double[][] cube, Weights weights, int step, int cell, double mean, double spread, double n)
    {
        double sum = 0;
        foreach (double[] at in cube.AsSpan(Math.Max(0, step - 1)..(step + 1)))
        {
            sum += weights.Lag(at, cell);
        }

        double count = weights.Neighbours(cell).Length * (step > 0 ? 2 : 1);
        return (sum - mean * count) / (spread * Math.Sqrt((n * count - count * count) / (n - 1)));
    }
}
