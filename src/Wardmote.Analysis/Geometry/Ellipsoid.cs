namespace Wardmote.Analysis.Geometry;

/// <summary>The figure of the earth that a datum uses: its half axes in metres.</summary>
internal sealed record Ellipsoid(double Equator, double Pole)
{
    public static Ellipsoid Wgs84 { get; } = new(6_378_137, 6_356_752.314245179);

    public static Ellipsoid Airy1830 { get; } = new(6_377_563.396, 6_356_256.909);

    public double Flattening => (Equator - Pole) / Equator;

    /// <summary>The third flattening n, in which the series of the projection run.</summary>
    public double Third => (Equator - Pole) / (Equator + Pole);

    private double Squared => 1 - Pole * Pole / (Equator * Equator);

    /// <summary>A place on its surface, in metres from the centre.</summary>
    public (double X, double Y, double Z) ToSpace(double longitude, double latitude)
    {
        (double sinLatitude, double cosLatitude) = Math.SinCos(double.DegreesToRadians(latitude));
        (double sinLongitude, double cosLongitude) = Math.SinCos(double.DegreesToRadians(longitude));
        double radius = Equator / Math.Sqrt(1 - Squared * sinLatitude * sinLatitude);
        return (radius * cosLatitude * cosLongitude, radius * cosLatitude * sinLongitude, radius * (1 - Squared) * sinLatitude);
    }

    /// <summary>The longitude and latitude in degrees of a place near its surface; the height is dropped (Bowring 1976, exact to 1e-11 degrees within kilometres of the surface after two rounds).</summary>
    public (double Longitude, double Latitude) FromSpace((double X, double Y, double Z) at)
    {
        double across = double.Hypot(at.X, at.Y);
        double reduced = Math.Atan2(at.Z * Equator, across * Pole);
        double latitude = 0;
        for (int i = 0; i < 2; i++)
        {
            (double sin, double cos) = Math.SinCos(reduced);
            double second = Squared / (1 - Squared);
            latitude = Math.Atan2(at.Z + second * Pole * sin * sin * sin, across - Squared * Equator * cos * cos * cos);
            reduced = Math.Atan(Pole / Equator * Math.Tan(latitude));
        }

        return (double.RadiansToDegrees(Math.Atan2(at.Y, at.X)), double.RadiansToDegrees(latitude));
    }
}
