namespace Wardmote.Evidence.Rows;

/// <summary>The LSOA that the police state for a point: what the file says, not where the point lies.</summary>
public sealed record StatedLsoa(string Code, string Name)
{
    public static StatedLsoa None { get; } = new("", "");
}

/// <summary>
/// The different map points of a month, numbered from 0 as they first came. Every one of them has a usable coordinate: a row
/// without one names the number after the last, <see cref="None"/>.
/// </summary>
/// <param name="longitudes">In millionths of a degree, east of Greenwich above zero.</param>
/// <param name="latitudes">In millionths of a degree.</param>
/// <param name="lsoaOf">For each point the place of its LSOA in the list.</param>
/// <param name="locationOf">For each point the place of its location in the list.</param>
public sealed class MapPoints(int[] longitudes, int[] latitudes, IReadOnlyList<StatedLsoa> lsoas, int[] lsoaOf, IReadOnlyList<string> locations, int[] locationOf)
{
    private const double Millionth = 1e6;

    public int Count => longitudes.Length;

    /// <summary>The number by which a row says that it has no point.</summary>
    public int None => Count;

    /// <summary>In millionths of a degree, so that equal points are equal.</summary>
    public ReadOnlySpan<int> Longitudes => longitudes;

    public ReadOnlySpan<int> Latitudes => latitudes;

    /// <summary>The different LSOAs; one without code stands for points for which none is stated.</summary>
    public IReadOnlyList<StatedLsoa> Lsoas => lsoas;

    /// <summary>For each point the place of its LSOA in <see cref="Lsoas"/>.</summary>
    public ReadOnlySpan<int> LsoaOf => lsoaOf;

    public double Longitude(int point) => longitudes[point] / Millionth;

    public double Latitude(int point) => latitudes[point] / Millionth;

    public StatedLsoa Lsoa(int point) => lsoas[lsoaOf[point]];

    /// <summary>The place as the police name it: "On or near High Street".</summary>
    public string Location(int point) => locations[locationOf[point]];

    public static MapPoints Unpack(ReadOnlySpan<byte> packed)
    {
        var reader = new PackedReader(packed);
        int count = reader.Int32();
        int lsoaCount = reader.Int32();
        int locationCount = reader.Int32();
        int[] longitudes = reader.Int32s(count);
        int[] latitudes = reader.Int32s(count);
        int[] lsoaOf = reader.Numbers(count, lsoaCount);
        int[] locationOf = reader.Numbers(count, locationCount);
        string[] names = reader.Texts();
        string[] locations = reader.Texts();
        return new MapPoints(longitudes, latitudes, [.. Enumerable.Range(0, lsoaCount).Select(i => new StatedLsoa(names[2 * i], names[(2 * i) + 1]))], lsoaOf, locations, locationOf);
    }

    public byte[] Pack()
    {
        var writer = new PackedWriter();
        writer.Int32(Count);
        writer.Int32(lsoas.Count);
        writer.Int32(locations.Count);
        writer.Int32s(longitudes);
        writer.Int32s(latitudes);
        writer.Numbers(lsoaOf, lsoas.Count);
        writer.Numbers(locationOf, locations.Count);
        writer.Texts([.. lsoas.SelectMany(lsoa => new[] { lsoa.Code, lsoa.Name })]);
        writer.Texts([.. locations]);
        return writer.ToArray();
    }
}
