using System.Globalization;
using Wardmote.Analysis.Geometry;

namespace Wardmote.Analysis.Tests.Reference;

/// <summary>116 street crimes in Chicago, in feet (spatstat.data::chicago), with their window (reference-values/kde_chicago and others).</summary>
internal static class ChicagoCrime
{
    public static Bounds Window
    {
        get
        {
            double[] window = ReferenceCase.Expected("kde_chicago").Numbers("window");
            return new Bounds(window[0], window[2], window[1], window[3]);
        }
    }

    public static Shape Area => new([[[new(Window.MinX, Window.MinY), new(Window.MaxX, Window.MinY), new(Window.MaxX, Window.MaxY), new(Window.MinX, Window.MaxY)]]]);

    public static Position[] Places =>
    [
        .. File.ReadAllLines(Shared.PathOf("reference-values/kde_chicago/input.csv")).Skip(1).Select(line => line.Split(','))
            .Select(cells => new Position(double.Parse(cells[1], CultureInfo.InvariantCulture), double.Parse(cells[2], CultureInfo.InvariantCulture))),
    ];

    public static double[] Xs => [.. Places.Select(at => at.X)];

    public static double[] Ys => [.. Places.Select(at => at.Y)];
}
