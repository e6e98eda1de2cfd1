using System.Globalization;
using Wardmote.Analysis.Geometry;

namespace Wardmote.Analysis.Tests.Reference;

/// <summary>Reads the polygons of the reference cases, which are written as well-known text or GeoJSON.</summary>
internal static class WellKnownText
{
    public static Shape Shape(string text)
    {
        string body = text[text.IndexOf('(', StringComparison.Ordinal)..].Replace("), (", "),(", StringComparison.Ordinal);
        string polygons = text.StartsWith("MULTI", StringComparison.Ordinal) ? body[1..^1] : body;
        return new Shape(polygons.Split(")),((").Select(polygon => polygon.Trim('(', ')').Split("),(").Select(Ring)));
    }

    private static IEnumerable<Position> Ring(string text) => text.Split(',').Select(at =>
    {
        double[] numbers = [.. at.Trim().Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture))];
        return new Position(numbers[0], numbers[1]);
    });
}
