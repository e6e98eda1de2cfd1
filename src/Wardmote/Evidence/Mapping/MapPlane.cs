using Wardmote.Analysis.Geometry;
using Wardmote.Platform.Documents;

namespace Wardmote.Evidence.Mapping;

/// <summary>
/// The plane on which a map is drawn. Everything is worked out on the National Grid; where a basemap lies below, it is drawn on Web
/// Mercator, because the basemap's squares are.
/// </summary>
/// <param name="Tiles">The basemap; none for the National Grid.</param>
public sealed record MapPlane(MapTiles? Tiles)
{
    private const double EarthRadius = 6_378_137;

    /// <summary>The National Grid, without a basemap.</summary>
    public static MapPlane Grid { get; } = new((MapTiles?)null);

    /// <summary>A place on the National Grid as it lies on the plane.</summary>
    public MapPlace At(Position grid)
    {
        if (Tiles is null)
        {
            return new(grid.X, grid.Y);
        }

        (double longitude, double latitude) = NationalGrid.ToWgs84(grid.X, grid.Y);
        return new(EarthRadius * Radians(longitude), EarthRadius * Math.Log(Math.Tan((Math.PI / 4) + (Radians(latitude) / 2))));
    }

    /// <summary>The longitude and latitude of a place of the plane.</summary>
    public (double Longitude, double Latitude) OnEarth(MapPlace place) => Tiles is null
        ? NationalGrid.ToWgs84(place.X, place.Y)
        : (Degrees(place.X / EarthRadius), Degrees((2 * Math.Atan(Math.Exp(place.Y / EarthRadius))) - (Math.PI / 2)));

    /// <summary>How many metres of ground one unit of the plane is near a place on the National Grid.</summary>
    public double MetresToUnit(Position grid) => Tiles is null ? 1 : Math.Cos(Radians(NationalGrid.ToWgs84(grid).Y));

    public IReadOnlyList<IReadOnlyList<MapPlace>> Rings(Shape grid) =>
        [.. grid.Polygons.SelectMany(polygon => polygon).Select(ring => (IReadOnlyList<MapPlace>)[.. ring.Select(At)])];

    private static double Radians(double degrees) => degrees * Math.PI / 180;

    private static double Degrees(double radians) => radians * 180 / Math.PI;
}
