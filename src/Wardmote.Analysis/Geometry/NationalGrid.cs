namespace Wardmote.Analysis.Geometry;

/// <summary>
/// Longitude and latitude (WGS84 or ETRS89, degrees) to easting and northing on the British National Grid (metres) and back, by the
/// seven-parameter Helmert change of datum and an exact transverse Mercator (Ordnance Survey, "A guide to coordinate systems in Great
/// Britain", section 6.6; projection by Krüger's series to the sixth order, Karney 2011). The change of datum is good to about five metres,
/// which the guide says of it: the few centimetres of OSTN15 need a table of corrections that is not carried here.
/// Outside Great Britain the numbers go on but mean less and less.
/// <example><code>(double easting, double northing) = NationalGrid.FromWgs84(-1.4701, 53.3811);</code></example>
/// </summary>
public static class NationalGrid
{
    private const double CentralScale = 0.9996012717;
    private const double FalseEasting = 400_000;
    private const double FalseNorthing = -100_000;

    private static readonly TransverseMercator Projection = new(Ellipsoid.Airy1830, -2, 49, CentralScale, FalseEasting, FalseNorthing);

    /// <summary>The grid position of a longitude and latitude in degrees.</summary>
    public static (double Easting, double Northing) FromWgs84(double longitude, double latitude)
    {
        (double x, double y, double z) = Ellipsoid.Wgs84.ToSpace(longitude, latitude);
        (double datumLongitude, double datumLatitude) = Ellipsoid.Airy1830.FromSpace(DatumChange.ToOsgb36(x, y, z));
        return Projection.Forward(datumLongitude, datumLatitude);
    }

    /// <summary>The longitude and latitude in degrees of a grid position: what <see cref="FromWgs84(double, double)"/> takes back to it within a tenth of a millimetre.</summary>
    public static (double Longitude, double Latitude) ToWgs84(double easting, double northing)
    {
        (double Longitude, double Latitude) found = Backwards(easting, northing);

        // The two ellipsoids' surfaces lie apart, so the straight way back is off by millimetres; the error of the way forth mends it.
        (double forthEasting, double forthNorthing) = FromWgs84(found.Longitude, found.Latitude);
        return Backwards(easting + (easting - forthEasting), northing + (northing - forthNorthing));
    }

    /// <summary>The same for a position: longitude and latitude in, easting and northing out.</summary>
    public static Position FromWgs84(Position at)
    {
        (double easting, double northing) = FromWgs84(at.X, at.Y);
        return new Position(easting, northing);
    }

    /// <summary>The same for a position: easting and northing in, longitude and latitude out.</summary>
    public static Position ToWgs84(Position at)
    {
        (double longitude, double latitude) = ToWgs84(at.X, at.Y);
        return new Position(longitude, latitude);
    }

    /// <summary>The distance in metres between two longitudes and latitudes in Great Britain, on the grid: true within four parts in ten thousand.</summary>
    public static double Metres(Position from, Position to) => FromWgs84(from).DistanceTo(FromWgs84(to));

    /// <summary>The projection alone, of a longitude and latitude on the old datum OSGB36, such as older maps print.</summary>
    public static (double Easting, double Northing) FromOsgb36(double longitude, double latitude) => Projection.Forward(longitude, latitude);

    private static (double Longitude, double Latitude) Backwards(double easting, double northing)
    {
        (double longitude, double latitude) = Projection.Backward(easting, northing);
        (double x, double y, double z) = Ellipsoid.Airy1830.ToSpace(longitude, latitude);
        return Ellipsoid.Wgs84.FromSpace(DatumChange.ToWgs84(x, y, z));
    }
}
