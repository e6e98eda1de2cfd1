using Wardmote.Analysis.Geometry;

namespace Wardmote.Analysis.Hotspots;

/// <summary>How pairs are weighted whose circle leaves the window.</summary>
public enum EdgeCorrection
{
    /// <summary>Not at all: K is too small.</summary>
    None,

    /// <summary>By the share of the circle round the first event through the second that lies in the window (Ripley 1976).</summary>
    Isotropic,

    /// <summary>By the share of the window that stays in it when it is moved from the first event to the second (Ohser and Stoyan 1981).</summary>
    Translation,
}

/// <summary>Ripley's K: how many further events lie within a distance of an event, over how many lie in a unit of area. By chance it is π r².</summary>
public static class RipleyK
{
    /// <summary>Where the share is nearly nothing, a single pair would count without end: spatstat caps the weight here too.</summary>
    private const double MostWeight = 100;

    /// <summary>K at each radius, in m², for events in a rectangular window; events outside the window are not allowed.</summary>
    /// <exception cref="NoAnswerException">There are fewer than two events.</exception>
    /// <exception cref="ArgumentException">An event lies outside the window.</exception>
    public static double[] Of(IReadOnlyList<Position> events, Bounds window, IReadOnlyList<double> radii, EdgeCorrection correction)
    {
        if (events.Count < 2)
        {
            throw new NoAnswerException("Ripley's K needs at least two events.");
        }

        if (!events.All(window.Contains))
        {
            throw new ArgumentException("An event lies outside the window", nameof(events));
        }

        double most = radii.DefaultIfEmpty(0).Max();
        PointGrid grid = new([.. events.Select(at => at.X)], [.. events.Select(at => at.Y)], most);
        double[] sums = new double[radii.Count];
        for (int i = 0; i < events.Count; i++)
        {
            foreach (int j in grid.Within(events[i].X, events[i].Y, most).Where(j => j != i))
            {
                double distance = events[i].DistanceTo(events[j]);
                double weight = Math.Min(MostWeight, 1 / Share(events[i], events[j], distance, window, correction));
                for (int r = 0; r < sums.Length; r++)
                {
                    sums[r] += distance <= radii[r] ? weight : 0;
                }
            }
        }

        double area = window.Width * window.Height;
        return [.. sums.Select(sum => area * sum / ((double)events.Count * (events.Count - 1)))];
    }

    private static double Share(Position from, Position to, double distance, Bounds window, EdgeCorrection correction) => correction switch
    {
        EdgeCorrection.Isotropic => distance == 0 ? 1 : CircleShare(from, distance, window),
        EdgeCorrection.Translation => (1 - Math.Abs(from.X - to.X) / window.Width) * (1 - Math.Abs(from.Y - to.Y) / window.Height),
        _ => 1,
    };

    /// <summary>The arcs beyond the four sides, less what two neighbouring sides both cut off.</summary>
    private static double CircleShare(Position at, double radius, Bounds window)
    {
        double[] sides = [window.MaxX - at.X, window.MaxY - at.Y, at.X - window.MinX, at.Y - window.MinY];
        double[] halves = [.. sides.Select(side => side < radius ? Math.Acos(side / radius) : 0)];
        double outside = 2 * halves.Sum() - Enumerable.Range(0, 4).Sum(i => Math.Max(0, halves[i] + halves[(i + 1) % 4] - Math.PI / 2));
        return 1 - outside / (2 * Math.PI);
    }
}
