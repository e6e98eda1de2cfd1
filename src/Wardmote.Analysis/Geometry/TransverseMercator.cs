namespace Wardmote.Analysis.Geometry;

/// <summary>The transverse Mercator projection by Krüger's series to the sixth order in n (Karney 2011, "Transverse Mercator with an accuracy of a few nanometers").</summary>
internal sealed class TransverseMercator
{
    private readonly double _eccentricity;
    private readonly double _centralLongitude;
    private readonly double _radius;
    private readonly double _easting;
    private readonly double _northing;
    private readonly double[] _forward;
    private readonly double[] _backward;

    public TransverseMercator(Ellipsoid figure, double centralLongitude, double originLatitude, double scale, double easting, double northing)
    {
        double n = figure.Third;
        _eccentricity = Math.Sqrt(figure.Flattening * (2 - figure.Flattening));
        _centralLongitude = centralLongitude;
        _radius = scale * figure.Equator / (1 + n) * (1 + n * n / 4 + Math.Pow(n, 4) / 64 + Math.Pow(n, 6) / 256);
        _forward = Series(n, [[1 / 2.0, -2 / 3.0, 5 / 16.0, 41 / 180.0, -127 / 288.0, 7891 / 37800.0], [13 / 48.0, -3 / 5.0, 557 / 1440.0, 281 / 630.0, -1983433 / 1935360.0], [61 / 240.0, -103 / 140.0, 15061 / 26880.0, 167603 / 181440.0], [49561 / 161280.0, -179 / 168.0, 6601661 / 7257600.0], [34729 / 80640.0, -3418889 / 1995840.0], [212378941 / 319334400.0]]);
        _backward = Series(n, [[1 / 2.0, -2 / 3.0, 37 / 96.0, -1 / 360.0, -81 / 512.0, 96199 / 604800.0], [1 / 48.0, 1 / 15.0, -437 / 1440.0, 46 / 105.0, -1118711 / 3870720.0], [17 / 480.0, -37 / 840.0, -209 / 4480.0, 5569 / 90720.0], [4397 / 161280.0, -11 / 504.0, -830251 / 7257600.0], [4583 / 161280.0, -108847 / 3991680.0], [20648693 / 638668800.0]]);
        _easting = easting;
        _northing = 0;
        _northing = northing - Forward(centralLongitude, originLatitude).Northing;
    }

    public (double Easting, double Northing) Forward(double longitude, double latitude)
    {
        double tangent = Conformal(Math.Tan(double.DegreesToRadians(latitude)));
        (double sin, double cos) = Math.SinCos(double.DegreesToRadians(longitude - _centralLongitude));
        double up = Math.Atan2(tangent, cos);
        double across = Math.Asinh(sin / double.Hypot(tangent, cos));
        (double xi, double eta) = (up, across);
        for (int j = 1; j <= _forward.Length; j++)
        {
            xi += _forward[j - 1] * Math.Sin(2 * j * up) * Math.Cosh(2 * j * across);
            eta += _forward[j - 1] * Math.Cos(2 * j * up) * Math.Sinh(2 * j * across);
        }

        return (_easting + _radius * eta, _northing + _radius * xi);
    }

    public (double Longitude, double Latitude) Backward(double easting, double northing)
    {
        double xi = (northing - _northing) / _radius;
        double eta = (easting - _easting) / _radius;
        (double up, double across) = (xi, eta);
        for (int j = 1; j <= _backward.Length; j++)
        {
            up -= _backward[j - 1] * Math.Sin(2 * j * xi) * Math.Cosh(2 * j * eta);
            across -= _backward[j - 1] * Math.Cos(2 * j * xi) * Math.Sinh(2 * j * eta);
        }

        double tangent = Math.Sin(up) / double.Hypot(Math.Sinh(across), Math.Cos(up));
        double longitude = double.RadiansToDegrees(Math.Atan2(Math.Sinh(across), Math.Cos(up)));
        return (_centralLongitude + longitude, double.RadiansToDegrees(Math.Atan(Geographic(tangent))));
    }

    /// <summary>The tangent of the conformal latitude from the tangent of the latitude.</summary>
    private double Conformal(double tangent)
    {
        double sigma = Math.Sinh(_eccentricity * Math.Atanh(_eccentricity * tangent / Math.Sqrt(1 + tangent * tangent)));
        return tangent * Math.Sqrt(1 + sigma * sigma) - sigma * Math.Sqrt(1 + tangent * tangent);
    }

    /// <summary>The way back, by Newton's method (Karney 2011, equations 19 to 21): three rounds leave nothing.</summary>
    private double Geographic(double conformal)
    {
        double squared = 1 - _eccentricity * _eccentricity;
        double tangent = conformal / squared;
        for (int i = 0; i < 3; i++)
        {
            double found = Conformal(tangent);
            tangent += (conformal - found) / Math.Sqrt(1 + found * found) * (1 + squared * tangent * tangent) / (squared * Math.Sqrt(1 + tangent * tangent));
        }

        return tangent;
    }

    /// <summary>Row j holds the coefficients of n to the powers j, j + 1, ... of the series' j-th term.</summary>
    private static double[] Series(double n, double[][] rows) =>
        [.. rows.Select((row, j) => row.Select((coefficient, i) => coefficient * Math.Pow(n, j + 1 + i)).Sum())];
}
