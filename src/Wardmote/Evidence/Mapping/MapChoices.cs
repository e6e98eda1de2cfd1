using System.Globalization;

namespace Wardmote.Evidence.Mapping;

/// <summary>What a person chose for a map, as it stands in the address, so that a map can be kept, sent and opened again.</summary>
public sealed record MapChoices
{
    /// <summary>The id of the set of areas; none for the latest wards.</summary>
    public Guid? Set { get; init; }

    /// <summary>The slugs of the types; none for all crime.</summary>
    public IReadOnlyList<string> Type { get; init; } = [];

    /// <summary>The first month: "2018-01"; none for the last twelve months that exist.</summary>
    public string? From { get; init; }

    public string? To { get; init; }

    /// <summary>How many years earlier the months lie that are compared with.</summary>
    public int Years { get; init; } = 1;

    public MapMeasure Measure { get; init; }

    public MapPicture Picture { get; init; }

    /// <summary>The width of hexagons, or the radius of a density, in metres; none for what fits the question.</summary>
    public int? Metres { get; init; }

    /// <summary>The district that is shown; empty for all.</summary>
    public string? District { get; init; }

    /// <summary>A map point that is left out, as "longitude,latitude" in millionths of a degree.</summary>
    public string? Without { get; init; }

    /// <summary>Whether the partnership's own areas are drawn as lines.</summary>
    public bool Own { get; init; }

    /// <summary>The address of a page of this map.</summary>
    public string Address(string page)
    {
        IEnumerable<(string Name, string? Value)> parts =
        [
            ("set", Set?.ToString()), .. Type.Select(type => ("type", (string?)type)), ("from", From), ("to", To),
            ("measure", Measure == MapMeasure.Count ? null : Measure.ToString().ToLowerInvariant()), ("years", Years == 1 ? null : Years.ToString(CultureInfo.InvariantCulture)),
            ("picture", Picture == MapPicture.Areas ? null : Picture.ToString().ToLowerInvariant()), ("metres", Metres?.ToString(CultureInfo.InvariantCulture)),
            ("district", District), ("own", Own ? "true" : null), ("without", Without),
        ];
        string query = string.Join('&', parts.Where(part => !string.IsNullOrWhiteSpace(part.Value)).Select(part => $"{part.Name}={Uri.EscapeDataString(part.Value!)}"));
        return query.Length == 0 ? page : $"{page}?{query}";
    }
}
