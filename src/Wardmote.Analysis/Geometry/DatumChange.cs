namespace Wardmote.Analysis.Geometry;

/// <summary>The Helmert change between the datums WGS84 and OSGB36, in metres from the earth's centre (Ordnance Survey's guide, section 6.6; the small-angle form that it prints).</summary>
internal static class DatumChange
{
    private const double ShiftX = -446.448;
    private const double ShiftY = 125.157;
    private const double ShiftZ = -542.060;
    private const double Scale = 1 + 20.4894e-6;
    private const double Second = Math.PI / 648_000;
    private const double TurnX = -0.1502 * Second;
    private const double TurnY = -0.2470 * Second;
    private const double TurnZ = -0.8421 * Second;

    public static (double X, double Y, double Z) ToOsgb36(double x, double y, double z) =>
    (
        ShiftX + Scale * x - TurnZ * y + TurnY * z,
        ShiftY + TurnZ * x + Scale * y - TurnX * z,
        ShiftZ - TurnY * x + TurnX * y + Scale * z);

    /// <summary>The exact way back: the printed parameters with their signs turned are off by a few millimetres, so the error is taken off until nothing is left.</summary>
    public static (double X, double Y, double Z) ToWgs84(double x, double y, double z)
    {
        (double X, double Y, double Z) found = (x, y, z);
        for (int i = 0; i < 4; i++)
        {
            (double backX, double backY, double backZ) = ToOsgb36(found.X, found.Y, found.Z);
            found = (found.X + x - backX, found.Y + y - backY, found.Z + z - backZ);
        }

        return found;
    }
}
