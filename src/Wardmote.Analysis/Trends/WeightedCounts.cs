namespace Wardmote.Analysis.Trends;

/// <summary>The known counts of a regression, with their rows, the logarithms of their exposures, and a weight each where some count less.</summary>
internal sealed record WeightedCounts(double[] Counts, double[][] Rows, double[] Offsets, double[]? Weights = null)
{
    public int Terms => Rows.Length == 0 ? 0 : Rows[0].Length;

    public double Weight(int i) => Weights?[i] ?? 1;

    /// <summary>The same counts with a level alone.</summary>
    public WeightedCounts LevelOnly() => this with { Rows = [.. Rows.Select(_ => (double[])[1])] };
}
