using System.Text.Json;
using Wardmote.Analysis.Geometry;
using Wardmote.Batches;
using Wardmote.Platform.Common;

namespace Wardmote.Areas.Importing;

/// <summary>An area as a boundary file draws it, in longitude and latitude and without faults.</summary>
public sealed record ReadArea(string Code, string Name, string DistrictCode, string DistrictName, Shape Shape);

/// <summary>What a boundary file says: areas of one kind and year, and what became of each feature that is not simply one of them.</summary>
/// <param name="Features">How many features the file has.</param>
/// <param name="Areas">The areas, by code.</param>
public sealed record BoundaryFile(AreaKind Kind, int Year, long Features, IReadOnlyList<ReadArea> Areas, IReadOnlyList<BatchReason> Reasons)
{
    /// <summary>Reads a GeoJSON file.</summary>
    /// <param name="kind">What the areas are, where a person said so; else the codes tell.</param>
    /// <param name="year">Of which year they are, where a person said so; else the codes' property tells.</param>
    /// <exception cref="UnreadableFileException">It is no GeoJSON, holds no codes, or its coordinates mean nothing that is known.</exception>
    public static BoundaryFile Read(string fileName, Stream content, AreaKind? kind = null, int? year = null)
    {
        var reader = new GeoJsonReader(fileName, content);
        var reading = new BoundaryReading(fileName, kind);
        foreach (JsonElement feature in reader.Features())
        {
            reading.Take(feature);
        }

        return reading.Finish(reader.Members.GetValueOrDefault("crs"), year);
    }
}
