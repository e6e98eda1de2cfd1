namespace Wardmote.Analysis.Geometry;

/// <summary>A place as two coordinates: longitude and latitude in degrees, or easting and northing in metres.</summary>
/// <param name="X">Longitude or easting.</param>
/// <param name="Y">Latitude or northing.</param>
public readonly record struct Position(double X, double Y)
{
    /// <summary>The straight distance in the unit of the coordinates: metres on the National Grid; in degrees it means nothing (see <see cref="NationalGrid.Metres"/>).</summary>
    public double DistanceTo(Position other) => double.Hypot(X - other.X, Y - other.Y);
}
