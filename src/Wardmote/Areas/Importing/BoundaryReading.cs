using System.Globalization;
using System.Text;
using System.Text.Json;
using Wardmote.Analysis.Geometry;
using Wardmote.Platform.Common;

namespace Wardmote.Areas.Importing;

/// <summary>Takes the features of a boundary file one by one; what they mean is decided when all have come, because the reference system may stand at the end.</summary>
internal sealed class BoundaryReading(string fileName, AreaKind? asked)
{
    private readonly Dictionary<string, Feature> _features = new(StringComparer.Ordinal);
    private readonly ReasonCount _reasons = new();
    private AreaProperties? _properties;
    private string? _ownName;
    private Bounds _bounds = Bounds.Empty;
    private long _read;

    public void Take(JsonElement feature)
    {
        _read++;
        string place = $"feature {_read}";
        Dictionary<string, JsonElement> properties = feature.ValueKind == JsonValueKind.Object && feature.TryGetProperty("properties", out JsonElement held) && held.ValueKind == JsonValueKind.Object
            ? held.EnumerateObject().DistinctBy(property => property.Name).ToDictionary(property => property.Name, property => property.Value, StringComparer.Ordinal) : [];
        if (_read == 1)
        {
            Recognise(properties);
        }

        string name = Text(properties, _properties?.Name ?? _ownName);
        string code = _properties is null ? Slug(name) : Text(properties, _properties.Code);
        if (code.Length == 0)
        {
            _reasons.Add(_properties is null ? "It has no name" : $"Its “{_properties.Code}” is empty", place);
            return;
        }

        if (Rings(feature) is not { } polygons)
        {
            _reasons.Add("It has no shape: its geometry is empty or is no polygon", $"{place}, {code} {name}");
            return;
        }

        if (_features.ContainsKey(code))
        {
            _reasons.Add($"The code {code} comes twice; the first is kept", $"{place}, {name}");
            return;
        }

        _bounds = _bounds.With(Bounds.Of(polygons.SelectMany(polygon => polygon.SelectMany(ring => ring))));
        string districtName = Text(properties, _properties?.DistrictName);
        _features.Add(code, new Feature(place, name.Length == 0 ? code : name, Text(properties, _properties?.DistrictCode), districtName.Length == 0 ? AreaProperties.DistrictIn(name) : districtName, polygons));
    }

    /// <summary>What the file says, once all features have come.</summary>
    public BoundaryFile Finish(JsonElement crs, int? askedYear)
    {
        if (_read == 0)
        {
            throw new UnreadableFileException($"“{fileName}” has no features. Check that the areas were chosen before it was downloaded");
        }

        AreaKind kind = asked ?? _properties!.Kind;
        int year = askedYear ?? _properties?.Year ?? (kind == AreaKind.Custom ? 0 : throw new UnreadableFileException(
            $"“{fileName}” has codes ({_properties!.Code}), but not the year that they are of. Say the year in which the borders were drawn"));
        (ReferenceSystem system, string? whyNot) = _features.Count == 0 ? (ReferenceSystem.Wgs84, null) : ReferenceSystems.Of(crs, _bounds);
        if (whyNot is not null)
        {
            throw new UnreadableFileException($"“{fileName}” cannot be used: {whyNot}. Save it in WGS84 (longitude, latitude) or the British National Grid");
        }

        if (system == ReferenceSystem.NationalGrid)
        {
            _reasons.Note("Re-projected from the British National Grid to longitude and latitude (good to about five metres)", _features.Count);
        }

        return new BoundaryFile(kind, year, _read, [.. Areas(system).OrderBy(area => area.Code, StringComparer.Ordinal)], _reasons.All);
    }

    /// <summary>All polygons of a file as one shape, whatever its features are called.</summary>
    /// <exception cref="UnreadableFileException">It holds no polygon, or its coordinates mean nothing that is known.</exception>
    internal static Shape One(string fileName, Stream content)
    {
        var reader = new GeoJsonReader(fileName, content);
        Position[][][] polygons = [.. reader.Features().Select(Rings).OfType<Position[][][]>().SelectMany(polygon => polygon)];
        if (polygons.Length == 0)
        {
            throw new UnreadableFileException($"“{fileName}” holds no polygon");
        }

        (ReferenceSystem system, string? whyNot) = ReferenceSystems.Of(reader.Members.GetValueOrDefault("crs"), Bounds.Of(polygons.SelectMany(polygon => polygon.SelectMany(ring => ring))));
        return whyNot is null
            ? Mending.Of(system == ReferenceSystem.Wgs84 ? polygons : polygons.Select(polygon => polygon.Select(ring => ring.Select(NationalGrid.ToWgs84)))).Shape
            : throw new UnreadableFileException($"“{fileName}” cannot be used: {whyNot}. Save it in WGS84 (longitude, latitude) or the British National Grid");
    }

    /// <summary>A code for an area of the partnership's own: "city-centre".</summary>
    internal static string Slug(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (char letter in name.Normalize(NormalizationForm.FormD).Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark))
        {
            slug.Append(char.IsAsciiLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : '-');
        }

        return string.Join('-', slug.ToString().Split('-', StringSplitOptions.RemoveEmptyEntries));
    }

    private IEnumerable<ReadArea> Areas(ReferenceSystem system)
    {
        foreach ((string code, Feature feature) in _features)
        {
            Mending? mended = null;
            try
            {
                mended = Mending.Of(system == ReferenceSystem.Wgs84 ? feature.Polygons : feature.Polygons.Select(polygon => polygon.Select(ring => ring.Select(NationalGrid.ToWgs84))));
            }
            catch (ArgumentException)
            {
                _reasons.Add("It has no shape: no ring has three different corners", $"{feature.Place}, {code} {feature.Name}");
            }

            if (mended is not null)
            {
                if (mended.Said.Count > 0)
                {
                    _reasons.Note($"{feature.Name} ({code}) was mended: {string.Join("; ", mended.Said)}", 1, feature.Place);
                }

                yield return new ReadArea(code, feature.Name, feature.DistrictCode, feature.DistrictName, mended.Shape);
            }
        }
    }

    private void Recognise(Dictionary<string, JsonElement> properties)
    {
        if (asked == AreaKind.Custom)
        {
            _ownName = AreaProperties.PlainName(properties.Keys)
                ?? throw new UnreadableFileException($"“{fileName}” has no property with the areas’ names. Call it “name”; it has {Named(properties)}");
            return;
        }

        _properties = AreaProperties.Of(properties.Keys) ?? AreaProperties.OfValues(properties) ?? throw new UnreadableFileException(
            $"“{fileName}” names no codes: it has {Named(properties)}, and no property such as WD25CD, LSOA21CD, MSOA21CD or LAD25CD. Download it with its codes, or take it as areas of your own");
        if (asked is { } kind && kind != _properties.Kind)
        {
            throw new UnreadableFileException($"“{fileName}” holds {_properties.Code}, which are codes of another kind of area than was asked for ({kind})");
        }
    }

    private static string Named(Dictionary<string, JsonElement> properties) => properties.Count == 0 ? "no properties" : $"the properties {string.Join(", ", properties.Keys.Take(12))}";

    private static string Text(Dictionary<string, JsonElement> properties, string? property) =>
        property is not null && properties.TryGetValue(property, out JsonElement value) && value.ValueKind is JsonValueKind.String or JsonValueKind.Number ? value.ToString().Trim() : "";

    /// <summary>The polygons of a feature; none where its geometry is empty or of another kind.</summary>
    private static Position[][][]? Rings(JsonElement feature)
    {
        if (feature.ValueKind != JsonValueKind.Object || !feature.TryGetProperty("geometry", out JsonElement geometry) || geometry.ValueKind != JsonValueKind.Object
            || !geometry.TryGetProperty("type", out JsonElement type) || !geometry.TryGetProperty("coordinates", out JsonElement coordinates))
        {
            return null;
        }

        try
        {
            Position[][][]? polygons = type.ToString() switch
            {
                "Polygon" => [Polygon(coordinates)],
                "MultiPolygon" => [.. coordinates.EnumerateArray().Select(Polygon)],
                _ => null,
            };
            return polygons is { Length: > 0 } && polygons.All(polygon => polygon.Length > 0) ? polygons : null;
        }
        catch (Exception wrong) when (wrong is InvalidOperationException or FormatException or IndexOutOfRangeException)
        {
            return null;
        }
    }

    private static Position[][] Polygon(JsonElement polygon) =>
        [.. polygon.EnumerateArray().Select(ring => (Position[])[.. ring.EnumerateArray().Select(at => new Position(at[0].GetDouble(), at[1].GetDouble()))])];

    private sealed record Feature(string Place, string Name, string DistrictCode, string DistrictName, Position[][][] Polygons);
}
