using System.Globalization;
using System.Text.RegularExpressions;
using Wardmote.Analysis.Geometry;
using Wardmote.Areas.Importing;
using Wardmote.Platform.Common;

namespace Wardmote.Areas;

/// <summary>A shape that a person gives for an area of the partnership's own: pasted corners, a GeoJSON file, or other areas joined.</summary>
public static partial class DrawnShape
{
    /// <summary>The shape of corners, one a line: “53.3811, -1.4701”, “-1.4701 53.3811”, or easting and northing. The order is told from the numbers.</summary>
    /// <exception cref="RuleBrokenException">A line holds no two numbers, or they mean no place in the United Kingdom, or there are fewer than three corners.</exception>
    public static Shape OfCorners(string typed, string field)
    {
        List<Position> corners = [];
        foreach ((int i, string line) in typed.Split(['\n', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Index())
        {
            double[] numbers = [.. Number().Matches(line).Select(match => double.Parse(match.Value, CultureInfo.InvariantCulture))];
            if (numbers.Length != 2)
            {
                throw new RuleBrokenException($"Line {i + 1}, “{line}”, does not hold two numbers. Write one corner a line, like 53.3811, -1.4701", field);
            }

            corners.Add(Place(numbers[0], numbers[1]) ?? throw new RuleBrokenException($"Line {i + 1}, “{line}”, is no place in the United Kingdom. Write latitude and longitude, or easting and northing", field));
        }

        return corners.Distinct().Count() >= 3
            ? Mending.Of([[corners]]).Shape
            : throw new RuleBrokenException($"An area needs at least three corners; there are {corners.Distinct().Count()}", field);
    }

    /// <summary>The shape of a GeoJSON file: all its polygons together.</summary>
    /// <exception cref="UnreadableFileException">It holds no polygon that can be used.</exception>
    public static Shape OfGeoJson(string fileName, Stream content) => BoundaryReading.One(fileName, content);

    /// <summary>Several areas as one.</summary>
    public static Shape Joined(IReadOnlyList<Shape> shapes) => new(shapes.SelectMany(shape => shape.Polygons));

    private static Position? Place(double first, double second) => (first, second) switch
    {
        ( >= 49 and <= 62, >= -9.5 and <= 3) => new Position(second, first),
        ( >= -9.5 and <= 3, >= 49 and <= 62) => new Position(first, second),
        ( > 1_000 and < 700_000, > 1_000 and < 1_300_000) => NationalGrid.ToWgs84(new Position(first, second)),
        _ => null,
    };

    [GeneratedRegex(@"-?[0-9]+(\.[0-9]+)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Number();
}
