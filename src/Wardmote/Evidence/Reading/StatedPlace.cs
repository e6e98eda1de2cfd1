using System.Globalization;
using Wardmote.Analysis.Geometry;

namespace Wardmote.Evidence.Reading;

/// <summary>What can be wrong with the coordinate that a row states.</summary>
internal enum PlaceFault
{
    None,

    /// <summary>There is none, as the police leave it where a place is unknown.</summary>
    Blank,
    Unreadable,

    /// <summary>Longitude and latitude stand in each other's place; they are put right.</summary>
    Swapped,

    /// <summary>It lies in the sea or in another country.</summary>
    Elsewhere,
}

/// <summary>A place as a row states it, with its coordinate in millionths of a degree where that is usable.</summary>
internal sealed record StatedPlace(int Longitude, int Latitude, string Location, string LsoaCode, string LsoaName, PlaceFault Fault)
{
    private const decimal Millionth = 1_000_000m;

    /// <summary>
    /// The United Kingdom with some ten kilometres of water around it. It tells a misplaced coordinate from a place on the coast;
    /// whether a point lies in an area is told by the area's borders.
    /// </summary>
    private static readonly Shape Land = new(
    [
        [
            [
                new(-6.75, 49.7), new(-4.9, 49.8), new(-3.6, 50.0), new(-2.4, 50.3), new(-1.2, 50.4), new(0.3, 50.55), new(1.1, 50.75), new(1.65, 51.05), new(1.75, 51.5), new(1.8, 51.9),
                new(2.0, 52.45), new(1.95, 52.8), new(1.4, 53.15), new(0.6, 53.25), new(0.5, 53.6), new(0.2, 53.9), new(0.15, 54.25), new(-0.3, 54.7), new(-1.0, 55.0), new(-1.2, 55.5),
                new(-1.7, 56.1), new(-2.0, 56.5), new(-1.7, 57.0), new(-1.5, 57.6), new(-1.9, 57.95), new(-2.8, 58.1), new(-2.5, 58.7), new(-2.0, 59.4), new(-0.8, 59.8), new(-0.4, 60.6),
                new(-0.5, 61.1), new(-1.7, 61.0), new(-2.5, 60.2), new(-3.7, 59.5), new(-5.3, 58.9), new(-6.6, 58.8), new(-8.1, 58.2), new(-8.9, 57.8), new(-8.0, 56.5), new(-7.2, 56.1),
                new(-6.9, 55.6), new(-7.7, 55.4), new(-8.5, 54.7), new(-8.4, 54.1), new(-7.2, 53.9), new(-6.0, 53.75), new(-5.3, 53.9), new(-4.95, 53.5), new(-5.0, 52.6), new(-5.7, 52.1),
                new(-5.7, 51.6), new(-4.95, 51.2), new(-4.95, 50.85), new(-5.6, 50.45), new(-6.8, 50.2), new(-6.75, 49.7),
            ],
        ],
    ]);

    public bool IsUsable => Fault is PlaceFault.None or PlaceFault.Swapped;

    /// <summary>Reads the fields that say where a row was, as the file writes them.</summary>
    public static StatedPlace Read(ReadOnlySpan<byte> text, FileLayout layout, CsvLine line)
    {
        line.Read(text);
        bool isLatitudeFirst = layout.Kind == SourceKind.StopAndSearch;
        ReadOnlySpan<byte> longitude = line[isLatitudeFirst ? 1 : 0].Trim((byte)' ');
        ReadOnlySpan<byte> latitude = line[isLatitudeFirst ? 0 : 1].Trim((byte)' ');
        string Field(int field) => field < line.Count ? TextTable.TextOf(line[field]) : "";
        (int x, int y, PlaceFault fault) = Coordinate(longitude, latitude);
        return new StatedPlace(x, y, Field(2), Field(3), Field(4), fault);
    }

    /// <summary>What a person reads about rows with that fault; nothing where there is none to tell.</summary>
    public static string Words(PlaceFault fault) => fault switch
    {
        PlaceFault.Unreadable => "The coordinate is no pair of numbers; the row is kept and not placed",
        PlaceFault.Swapped => "Longitude and latitude stood in each other’s place and were put right",
        PlaceFault.Elsewhere => "The coordinate lies in the sea or outside Great Britain and Northern Ireland; the row is kept and not placed",
        _ => "",
    };

    private static (int X, int Y, PlaceFault Fault) Coordinate(ReadOnlySpan<byte> longitude, ReadOnlySpan<byte> latitude)
    {
        if (longitude.Length == 0 && latitude.Length == 0)
        {
            return (0, 0, PlaceFault.Blank);
        }

        if (Millionths(longitude) is not { } x || Millionths(latitude) is not { } y)
        {
            return (0, 0, PlaceFault.Unreadable);
        }

        return IsOnLand(x, y) ? (x, y, PlaceFault.None)
            : IsOnLand(y, x) ? (y, x, PlaceFault.Swapped)
            : (0, 0, PlaceFault.Elsewhere);
    }

    private static bool IsOnLand(int x, int y) => Land.Contains(new Position(x / (double)Millionth, y / (double)Millionth));

    private static int? Millionths(ReadOnlySpan<byte> text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal degrees) && Math.Abs(degrees) <= 180 ? (int)Math.Round(degrees * Millionth) : null;
}
