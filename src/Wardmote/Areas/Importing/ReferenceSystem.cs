using System.Text.Json;
using Wardmote.Analysis.Geometry;

namespace Wardmote.Areas.Importing;

/// <summary>What a file's coordinates mean.</summary>
internal enum ReferenceSystem
{
    /// <summary>Degrees of longitude and latitude, as GeoJSON has them.</summary>
    Wgs84,

    /// <summary>Metres on the British National Grid, which are turned into degrees.</summary>
    NationalGrid,
}

/// <summary>Tells which system a file's coordinates are in, from what it says and from the coordinates themselves.</summary>
internal static class ReferenceSystems
{
    /// <summary>The United Kingdom in degrees, with the sea around it.</summary>
    private static readonly Bounds Degrees = new(-9.5, 49, 3, 62);

    /// <summary>Great Britain in metres on the National Grid.</summary>
    private static readonly Bounds Metres = new(0, 0, 700_000, 1_300_000);

    private static readonly string[] DegreeNames = ["CRS84", "4326", "4258", "WGS84", "WGS 84"];

    private static readonly string[] GridNames = ["27700", "British National Grid", "OSGB36"];

    /// <summary>The system, or the reason why the file cannot be used.</summary>
    /// <param name="crs">What the file says of its system; undefined where it says nothing, which means degrees.</param>
    /// <param name="bounds">The rectangle that holds all the coordinates.</param>
    public static (ReferenceSystem System, string? WhyNot) Of(JsonElement crs, Bounds bounds)
    {
        string said = crs.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null ? "" : crs.ToString();
        if (Holds(said, GridNames) || (said.Length == 0 && Within(bounds, Metres) && bounds.MaxX > 180))
        {
            return (ReferenceSystem.NationalGrid, Within(bounds, Metres) ? null : $"it says that it is in the British National Grid, but its coordinates, {Range(bounds)}, are not");
        }

        if (said.Length > 0 && !Holds(said, DegreeNames))
        {
            return (default, $"its coordinates are in a reference system that is not read here ({Short(said)})");
        }

        return Within(bounds, Degrees) ? (ReferenceSystem.Wgs84, null)
            : Within(new Bounds(bounds.MinY, bounds.MinX, bounds.MaxY, bounds.MaxX), Degrees) ? (default, "its coordinates have the latitude before the longitude")
            : (default, $"its coordinates, {Range(bounds)}, lie outside the United Kingdom");
    }

    private static bool Holds(string said, string[] names) => names.Any(name => said.Contains(name, StringComparison.OrdinalIgnoreCase));

    private static bool Within(Bounds inner, Bounds outer) => inner.MinX >= outer.MinX && inner.MaxX <= outer.MaxX && inner.MinY >= outer.MinY && inner.MaxY <= outer.MaxY;

    private static string Range(Bounds bounds) => FormattableString.Invariant($"{bounds.MinX:0.##} to {bounds.MaxX:0.##} and {bounds.MinY:0.##} to {bounds.MaxY:0.##}");

    private static string Short(string said) => said.Length <= 100 ? said : string.Concat(said.AsSpan(0, 100), "…");
}
