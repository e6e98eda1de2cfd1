using Wardmote.Analysis.Geometry;

namespace Wardmote.Analysis.Hotspots;

/// <summary>How an event spreads over the places around it.</summary>
public enum Kernel
{
    /// <summary>3 / (π h²) · (1 - d² / h²)² within the radius h, nothing beyond it (Silverman 1986), as CrimeStat has it.</summary>
    Quartic,

    /// <summary>The normal distribution with the standard deviation h.</summary>
    Gaussian,
}

/// <summary>
/// How thickly events lie, as a surface in events per square kilometre (kernel density; Silverman 1986). Row by row from the south-west, the columns of a row one
/// after another.
/// <example><code>DensitySurface surface = DensitySurface.Exact(eastings, northings, Lattice.Over(bounds, 500, 500), Kernel.Quartic, 300).Within(borough);</code></example>
/// </summary>
/// <param name="Lattice">Where the densities are.</param>
/// <param name="PerSquareKilometre">The density at each place, in events per km²; NaN outside the area that it was cut to.</param>
/// <param name="Kernel">How an event spreads.</param>
/// <param name="Bandwidth">The radius of the quartic kernel, the standard deviation of the Gaussian, in metres.</param>
/// <param name="IsBinned">Whether events were moved to the middle of their rectangle first: fast, and good to about a hundredth of the peak.</param>
/// <param name="Caveats">What a reader has to be told, in words.</param>
public sealed record DensitySurface(Lattice Lattice, IReadOnlyList<double> PerSquareKilometre, Kernel Kernel, double Bandwidth, bool IsBinned, IReadOnlyList<string> Caveats)
{
    private const double SquareMetresToKilometre = 1e6;

    /// <summary>From every event's own place, in metres: the sum over all events, with the Gaussian cut where it is below 1e-17 of its height. On every core.</summary>
    /// <exception cref="ArgumentException">There are not as many northings as eastings, or the lattice has no places.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The bandwidth is not above 0.</exception>
    public static DensitySurface Exact(IReadOnlyList<double> eastings, IReadOnlyList<double> northings, Lattice lattice, Kernel kernel, double bandwidth)
    {
        Check(eastings, northings, lattice, bandwidth);
        double[] sums = ExactDensity.Sums([.. eastings], [.. northings], lattice, kernel, bandwidth);
        return Of(sums, lattice, kernel, bandwidth, isBinned: false);
    }

    /// <summary>From counts in the lattice's rectangles: fast, for looking while settings are tried. Events outside the lattice's rectangles are left out. On every core.</summary>
    /// <inheritdoc cref="Exact" path="/exception"/>
    public static DensitySurface Binned(IReadOnlyList<double> eastings, IReadOnlyList<double> northings, Lattice lattice, Kernel kernel, double bandwidth)
    {
        Check(eastings, northings, lattice, bandwidth);
        double[] counts = BinnedDensity.Counts(eastings, northings, lattice);
        return Of(BinnedDensity.Spread(counts, lattice, kernel, bandwidth), lattice, kernel, bandwidth, isBinned: true);
    }

    /// <summary>
    /// The surface inside an area alone. With <paramref name="correctEdges"/>, each density is divided by the share of its kernel that lies in the area
    /// (Diggle 1985), measured on the lattice: for events that are only known inside. Where a collar of events outside was taken along, nothing is to be corrected.
    /// </summary>
    /// <exception cref="ArgumentException">Edges are to be corrected and the lattice does not reach over the whole area.</exception>
    public DensitySurface Within(Shape area, bool correctEdges = false)
    {
        double[] inside = Inside(area);
        double[] shares = correctEdges ? KernelShare(area) : [.. Enumerable.Repeat(1.0, inside.Length)];
        return this with { PerSquareKilometre = [.. PerSquareKilometre.Select((density, i) => inside[i] > 0 ? density / shares[i] : double.NaN)] };
    }

    /// <summary>At each place of the lattice, the share of the kernel that lies in an area, measured on the lattice.</summary>
    /// <exception cref="ArgumentException">The lattice does not reach over the whole area.</exception>
    public double[] KernelShare(Shape area)
    {
        Bounds covered = Bounds.Of([Lattice.First, Lattice.At(Lattice.Columns - 1, Lattice.Rows - 1)]).Widened(Math.Max(Lattice.StepX, Lattice.StepY));
        return area.Bounds.With(covered) == covered
            ? [.. BinnedDensity.Spread(Inside(area), Lattice, Kernel, Bandwidth).Select(share => share * Lattice.StepX * Lattice.StepY)]
            : throw new ArgumentException("The edges of an area can only be corrected on a lattice that reaches over all of it", nameof(area));
    }

    private double[] Inside(Shape area)
    {
        ShapeIndex index = new([area]);
        return [.. Enumerable.Range(0, Lattice.Count).Select(i => Lattice.At(i % Lattice.Columns, i / Lattice.Columns)).Select(at => index.Find(at.X, at.Y) == 0 ? 1.0 : 0)];
    }

    private static DensitySurface Of(double[] sums, Lattice lattice, Kernel kernel, double bandwidth, bool isBinned)
    {
        for (int i = 0; i < sums.Length; i++)
        {
            sums[i] *= SquareMetresToKilometre;
        }

        double step = Math.Max(lattice.StepX, lattice.StepY);
        return new DensitySurface(lattice, sums, kernel, bandwidth, isBinned,
        [
            .. bandwidth < 2 * step ? [$"The bandwidth of {bandwidth:0} m is less than twice the step of {step:0} m: the surface skips places between."] : (string[])[],
            "A density spreads crime over rivers, railways and parks alike.",
        ]);
    }

    private static void Check(IReadOnlyList<double> eastings, IReadOnlyList<double> northings, Lattice lattice, double bandwidth)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(bandwidth);
        lattice.Check(nameof(lattice));
        if (eastings.Count != northings.Count)
        {
            throw new ArgumentException($"Each event needs its two coordinates: there are {eastings.Count} and {northings.Count}", nameof(northings));
        }
    }
}
