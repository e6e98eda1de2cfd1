using System.Globalization;
using System.Text;
using Wardmote.Platform.Documents;

namespace Wardmote.Platform.Web.Maps;

/// <summary>Rings of places as the path of a picture, to a tenth of its unit and without steps that nobody could see.</summary>
internal static class MapPaths
{
    public static string Of(IEnumerable<IReadOnlyList<MapPlace>> rings, MapView view)
    {
        StringBuilder path = new();
        foreach (IReadOnlyList<MapPlace> ring in rings)
        {
            Append(path, ring, view);
        }

        return path.ToString();
    }

    /// <summary>The first place, then steps from place to place: in whole tenths, so that rounding never adds up.</summary>
    private static void Append(StringBuilder path, IReadOnlyList<MapPlace> ring, MapView view)
    {
        int beganAt = path.Length;
        int steps = 0;
        long lastX = 0;
        long lastY = 0;
        foreach (MapPlace place in ring)
        {
            long x = (long)Math.Round(view.X(place.X) * 10);
            long y = (long)Math.Round(view.Y(place.Y) * 10);
            if (path.Length == beganAt)
            {
                path.Append('M').Append(Tenths(x)).Append(' ').Append(Tenths(y)).Append('l');
            }
            else if (Math.Abs(x - lastX) + Math.Abs(y - lastY) >= 4)
            {
                path.Append(Tenths(x - lastX)).Append(' ').Append(Tenths(y - lastY)).Append(' ');
                steps++;
            }
            else
            {
                continue;
            }

            (lastX, lastY) = (x, y);
        }

        if (steps < 2)
        {
            path.Length = beganAt;
            return;
        }

        path[^1] = 'z';
    }

    private static string Tenths(long tenths) => tenths % 10 == 0
        ? (tenths / 10).ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{(tenths < 0 ? "-" : "")}{Math.Abs(tenths) / 10}.{Math.Abs(tenths) % 10}");
}
