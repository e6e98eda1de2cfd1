using System.IO.Compression;
using System.Text.Json;
using Wardmote.Analysis.Geometry;

namespace Wardmote.Analysis.Tests.Reference;

/// <summary>Real boundaries from the shared material (ONS, OGL v3.0, contains OS data © Crown copyright and database right).</summary>
internal static class RealBoundaries
{
    public static IReadOnlyList<Shape> Of(string file)
    {
        using Stream stream = new GZipStream(File.OpenRead(Shared.PathOf(Path.Combine("data", "boundaries", file))), CompressionMode.Decompress);
        using JsonDocument document = JsonDocument.Parse(stream);
        return Of(document.RootElement);
    }

    public static IReadOnlyList<Shape> Of(JsonElement collection) =>
        [.. collection.GetProperty("features").EnumerateArray().Select(feature => Shape(feature.GetProperty("geometry")))];

    private static Shape Shape(JsonElement geometry)
    {
        JsonElement coordinates = geometry.GetProperty("coordinates");
        return new Shape(geometry.GetProperty("type").GetString() == "Polygon" ? [Polygon(coordinates)] : coordinates.EnumerateArray().Select(Polygon));
    }

    private static IEnumerable<IEnumerable<Position>> Polygon(JsonElement rings) =>
        rings.EnumerateArray().Select(ring => ring.EnumerateArray().Select(at => new Position(at[0].GetDouble(), at[1].GetDouble())));
}
