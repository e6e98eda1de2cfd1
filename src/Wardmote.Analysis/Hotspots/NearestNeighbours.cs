using Wardmote.Analysis.Geometry;

namespace Wardmote.Analysis.Hotspots;

/// <summary>
/// Whether events lie nearer together than chance would place them: the mean distance to the nearest other event, held against what it would be if they lay at
/// random over the area (Clark and Evans 1954). Without a correction for the area's edge, which makes distances look longer than they are.
/// <example><code>NearestNeighbours near = NearestNeighbours.Of(events, squareMetres: borough.PlaneArea);</code></example>
/// </summary>
/// <param name="Mean">The mean distance to the nearest other event, in metres.</param>
/// <param name="Expected">What it would be by chance: half the root of the area for each event.</param>
/// <param name="Index">Mean over expected: below 1 where events lie together, above it where they keep apart.</param>
/// <param name="Z">The distance from chance in standard deviations; the standard error is 0.26136 / √(n² / area).</param>
/// <param name="Chance">The two-sided chance.</param>
/// <param name="SamePlace">How many events have another one at the very same place: at snap points most have, and the index says little.</param>
public sealed record NearestNeighbours(double Mean, double Expected, double Index, double Z, double Chance, int SamePlace)
{
    /// <summary>As Clark and Evans printed it; √((4 - π) / 4π) is 0.2613617.</summary>
    private const double Spread = 0.26136;

    /// <summary>Measures events, in metres on the National Grid.</summary>
    /// <exception cref="NoAnswerException">There are fewer than two events.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The area is not above 0.</exception>
    public static NearestNeighbours Of(IReadOnlyList<Position> events, double squareMetres)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(squareMetres);
        if (events.Count < 2)
        {
            throw new NoAnswerException("The distance to the nearest other event needs at least two events.");
        }

        PointGrid grid = new([.. events.Select(at => at.X)], [.. events.Select(at => at.Y)], Math.Sqrt(squareMetres / events.Count));
        double[] distances = [.. Enumerable.Range(0, events.Count).Select(grid.ToNearest)];
        double mean = distances.Average();
        double expected = 0.5 * Math.Sqrt(squareMetres / events.Count);
        double error = Spread / Math.Sqrt(events.Count * (events.Count / squareMetres));
        double z = (mean - expected) / error;
        return new NearestNeighbours(mean, expected, mean / expected, z, Normal.TwoSided(z), distances.Count(distance => distance == 0));
    }
}
