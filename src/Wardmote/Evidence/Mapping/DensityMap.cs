using Wardmote.Analysis;
using Wardmote.Analysis.Geometry;
using Wardmote.Analysis.Hotspots;
using Wardmote.Evidence.Fitness;
using Wardmote.Platform.Documents;

namespace Wardmote.Evidence.Mapping;

/// <summary>How thickly incidents lie, as a surface in bands: the darkest holds a tenth of what was recorded, the next more.</summary>
public static class DensityMap
{
    /// <summary>The shares of incidents that the bands hold together, from the darkest.</summary>
    private static readonly (double Share, MapTone Tone)[] Bands = [(0.1, MapTone.Highest), (0.25, MapTone.High), (0.5, MapTone.Middle), (0.75, MapTone.Low), (0.9, MapTone.Lowest)];

    private const double StepsToRadius = 5;
    private const double Collar = 1000;

    /// <summary>The map, from a quartic kernel with that radius. A kilometre around the area is counted in, so that its edges are not thinned.</summary>
    /// <exception cref="NoAnswerException">Nothing was recorded here.</exception>
    public static Map Of(MapQuestion question, IReadOnlyList<MappedArea> areas, Shape all, IReadOnlyList<PointCount> points, double radius, MapPlane plane)
    {
        Bounds bounds = all.Bounds.Widened(Collar);
        double step = Math.Max(radius / StepsToRadius, Math.Max(bounds.Width, bounds.Height) / 700);
        Lattice lattice = Lattice.Over(bounds, (int)Math.Ceiling(bounds.Width / step), (int)Math.Ceiling(bounds.Height / step));
        Position[] events = [.. points.SelectMany(point => Enumerable.Repeat(point.At, point.Count))];
        DensitySurface surface = DensitySurface.Binned([.. events.Select(at => at.X)], [.. events.Select(at => at.Y)], lattice, Kernel.Quartic, radius).Within(all);
        double[] densities = [.. surface.PerSquareKilometre.Select(density => double.IsNaN(density) ? 0 : density)];
        double together = densities.Sum();
        if (!(together > 0))
        {
            throw new NoAnswerException($"{question.Types.Name}, {question.PeriodText}: nothing was recorded with a place here.");
        }

        double cell = lattice.StepX * lattice.StepY / 1e6;
        double[] falling = [.. densities.Where(density => density > 0).OrderDescending()];
        (MapTone Tone, double Level, double Share, double SquareKilometres)[] bands = [.. Bands.Select(band =>
        {
            (double level, int cells) = LevelOf(falling, band.Share * together);
            return (band.Tone, level, band.Share, cells * cell);
        })];
        IReadOnlyList<IReadOnlyList<MapPlace>>[] rings = [.. bands.Select(band => (IReadOnlyList<IReadOnlyList<MapPlace>>)[.. Contours.Above(densities, lattice, band.Level).Select(ring => (IReadOnlyList<MapPlace>)[.. ring.Select(plane.At)])])];

        // The rings of the denser band are holes in the next, so that no band lies over another.
        MapShape[] shapes = [.. bands.Select((band, i) => new MapShape($"band-{100 * band.Share:0}", $"The densest places with {100 * band.Share:0} % of all", band.Tone, i == 0 ? rings[0] : [.. rings[i], .. rings[i - 1]])
        {
            Says = $"over {NumberWords.Count(band.Level)} per km²",
            Cells = [NumberWords.Count(band.Level), NumberWords.Rate(band.SquareKilometres)],
            HasEdge = false,
        })];
        string says = $"{question.Types.Name}, {question.PeriodText}: half of what was recorded lies thickest in {NumberWords.Rate(bands[2].SquareKilometres)} km² of {NumberWords.Count(all.PlaneArea / 1e6)} km², where there were more than {NumberWords.Count(bands[2].Level)} per km². At its peak, near {Peak(points, densities, lattice)}, there were {NumberWords.Count(falling[0])} per km².";
        return CellShapes.Framed(new Map($"Density of {question.Types.InSentence}, {question.PeriodText}", says, shapes, [.. bands.Select(band => new MapKey(band.Tone, $"over {NumberWords.Count(band.Level)} per km²: {100 * band.Share:0} % of all with what is darker"))])
        {
            Columns = [new("Band"), new("Over, per km²", IsNumber: true), new("Area in km²", IsNumber: true)],
            Notes = [$"Each incident is spread over a radius of {radius:0} m (quartic kernel, steps of {step:0} m).", .. surface.Caveats, "Points are approximate to about a street."],
        }, plane, areas);
    }

    /// <summary>The density above which so much of the sum lies, and how many places that is.</summary>
    private static (double Level, int Cells) LevelOf(double[] falling, double share)
    {
        double sum = 0;
        int cells = 0;
        while (cells < falling.Length && sum < share)
        {
            sum += falling[cells++];
        }

        return (falling[Math.Max(0, cells - 1)], cells);
    }

    private static string Peak(IReadOnlyList<PointCount> points, double[] densities, Lattice lattice)
    {
        int at = Array.IndexOf(densities, densities.Max());
        Position peak = lattice.At(at % lattice.Columns, at / lattice.Columns);
        return points.OrderBy(point => point.At.DistanceTo(peak)).First().Name;
    }
}
