using System.Globalization;

namespace Wardmote.Platform.Web.Charts;

/// <summary>The rectangle in which the numbers are drawn, in the units of the picture, and where each finds its place.</summary>
internal sealed record Plot(double Left, double Top, double Right, double Bottom, int Count, Scale Scale)
{
    /// <summary>The width that each label has.</summary>
    public double Slot => (Right - Left) / Math.Max(1, Count);

    public double X(double index) => Left + (Slot * (index + 0.5));

    public double Y(double value) => Bottom - ((value - Scale.Low) / (Scale.High - Scale.Low) * (Bottom - Top));

    /// <summary>A length as it is written in a picture: to a tenth.</summary>
    public static string At(double length) => Math.Round(length, 1).ToString(CultureInfo.InvariantCulture);
}
