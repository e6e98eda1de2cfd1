namespace Wardmote.Analysis.Hotspots;

/// <summary>How sure it is that high or low counts lie together in a cell, after allowing for the number of cells.</summary>
public enum Significance
{
    /// <summary>Nothing that chance does not explain.</summary>
    None,

    /// <summary>A hot spot at 90 %.</summary>
    Hot90,

    /// <summary>A hot spot at 95 %.</summary>
    Hot95,

    /// <summary>A hot spot at 99 %.</summary>
    Hot99,

    /// <summary>A cold spot at 90 %.</summary>
    Cold90,

    /// <summary>A cold spot at 95 %.</summary>
    Cold95,

    /// <summary>A cold spot at 99 %.</summary>
    Cold99,
}

/// <summary>One cell of a map of hot spots.</summary>
/// <param name="Tile">Which cell.</param>
/// <param name="Count">Its events.</param>
/// <param name="Z">Gi* of the cell and its neighbours; NaN where it has none.</param>
/// <param name="Chance">Its two-sided chance.</param>
/// <param name="AdjustedChance">The same, adjusted for the number of cells (Benjamini and Hochberg 1995).</param>
/// <param name="PermutedChance">The two-sided chance from permutations, not adjusted; NaN when none were asked for.</param>
/// <param name="Significance">The class that is drawn, by the adjusted chance.</param>
public sealed record HotSpotCell(Tile Tile, double Count, double Z, double Chance, double AdjustedChance, double PermutedChance, Significance Significance);

/// <summary>
/// Where more (or less) crime lies together than chance would place, given the total of the area: Gi* with binary neighbours and the cell itself, false alarms held down
/// for the number of cells. It finds where crime is, not where it is more than the homes there explain: for that take <see cref="PermutedMoran.OfRates"/>.
/// <example><code>HotSpotMap map = HotSpotMap.Of(CellCounts.Of(new Tiling(TileKind.Hexagon, 250), borough, burglaries), permutations: 999, seed: 1);</code></example>
/// </summary>
/// <param name="Counts">What it was made from.</param>
/// <param name="Cells">The cells of the area, without its collar.</param>
/// <param name="Permutations">How many permutations there were.</param>
/// <param name="Seed">What they were drawn from.</param>
/// <param name="Caveats">What a reader has to be told, in words.</param>
public sealed record HotSpotMap(CellCounts Counts, IReadOnlyList<HotSpotCell> Cells, int Permutations, long Seed, IReadOnlyList<string> Caveats)
{
    /// <summary>Finds the hot and cold spots. The collar's cells count as neighbours and in the mean, and are not shown or tested.</summary>
    /// <inheritdoc cref="LocalGetisOrd.Of" path="/exception"/>
    public static HotSpotMap Of(CellCounts counts, int permutations = 0, long seed = 0)
    {
        LocalGetisOrd local = LocalGetisOrd.Of(counts.Counts, counts.Neighbours(includeSelf: true), permutations, seed);
        double[] adjusted = ManyTests.BenjaminiHochberg([.. local.Chances.Take(counts.InArea)]);
        return new HotSpotMap(
            counts,
            [
                .. counts.Cells.Take(counts.InArea).Select((tile, i) => new HotSpotCell(
                    tile, counts.Counts[i], local.Z[i], local.Chances[i], adjusted[i], permutations > 0 ? local.PermutedChances[i] : double.NaN, ClassOf(local.Z[i], adjusted[i]))),
            ],
            permutations,
            seed,
            [
                .. counts.Caveats,
                "A hot spot here is where more recorded crime lies together than chance would place, given the total of the area. It says nothing of how many people live or pass there.",
            ]);
    }

    private static Significance ClassOf(double z, double chance) => (chance, z > 0) switch
    {
        (<= 0.01, true) => Significance.Hot99,
        (<= 0.05, true) => Significance.Hot95,
        (<= 0.10, true) => Significance.Hot90,
        (<= 0.01, false) => Significance.Cold99,
        (<= 0.05, false) => Significance.Cold95,
        (<= 0.10, false) => Significance.Cold90,
        _ => Significance.None,
    };
}
