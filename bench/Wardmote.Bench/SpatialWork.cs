using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using NetTopologySuite.Algorithm.Locate;
using NetTopologySuite.Geometries;
using NetTopologySuite.Index.Strtree;
using Wardmote.Analysis.Geometry;
using Wardmote.Analysis.Hotspots;
using Position = Wardmote.Analysis.Geometry.Position;

namespace Wardmote.Bench;

/// <summary>One piece of spatial work in a process of its own, done three times: it prints the seconds of each, the most memory held, and a figure that has to agree with the peer's.</summary>
internal static class SpatialWork
{
    private const int Times = 3;

    public static void Here(string work, string data)
    {
        Func<double> once = work switch
        {
            "places" => With(Places(data), Placed),
            "places-nts" => With(Places(data), PlacedByNts),
            "density-exact" => With(Columns(data, "kde.csv"), places => Dense(places, DensitySurface.Exact)),
            "density-binned" => With(Columns(data, "kde.csv"), places => Dense(places, DensitySurface.Binned)),
            "gi" => With(Columns(data, "gi.csv")[0], Hot),
            "knox" => With(Burglaries(), Repeats),
            _ => throw new ArgumentException($"No work is called {work}", nameof(work)),
        };
        List<double> seconds = [];
        double figure = 0;
        for (int i = 0; i < Times; i++)
        {
            Stopwatch watch = Stopwatch.StartNew();
            figure = once();
            seconds.Add(watch.Elapsed.TotalSeconds);
        }

        using Process process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{string.Join(' ', seconds)} {process.PeakWorkingSet64 / 1048576.0} {figure}"));
    }

    /// <summary>3,000 burglaries in a town of 20 by 20 km over a year, one in five soon after and near another; seeded.</summary>
    private static DatedEvent[] Burglaries()
    {
        Random random = new(20261121);
        List<DatedEvent> events = [];
        while (events.Count < 3000)
        {
            DatedEvent other = events.Count > 0 && random.Next(5) == 0 ? events[random.Next(events.Count)] : new DatedEvent(random.Next(20_000), random.Next(20_000), random.Next(365));
            events.Add(new DatedEvent(other.Easting + random.Next(-60, 60), other.Northing + random.Next(-60, 60), other.Day + random.Next(10)));
        }

        return [.. events];
    }

    private static double Repeats(DatedEvent[] events) =>
        NearRepeat.Of(events, new NearRepeatSettings { Metres = [0, 100, 200, 300, 400, 500, 600, 700, 800], Days = [0, 7, 14, 21, 28], Separation = Separation.Manhattan, Permutations = 99, Seed = 1 }).Cells[0].Observed;

    private static double Hot(double[] counts)
    {
        const int Columns = 50;
        Tile[] tiles = [.. Enumerable.Range(0, counts.Length).Select(i => new Tile(i % Columns, i / Columns))];
        CellCounts cells = new(new Tiling(TileKind.Square, 250), tiles, counts, counts.Length, (int)counts.Sum(), 0, []);
        return LocalGetisOrd.Of(counts, cells.Neighbours(includeSelf: true), permutations: 999, seed: 1).Z[0];
    }

    private static double Dense(double[][] places, Func<IReadOnlyList<double>, IReadOnlyList<double>, Lattice, Kernel, double, DensitySurface> surface) =>
        surface(places[0], places[1], Lattice.Over(new Bounds(0, 0, 20_000, 20_000), 500, 500), Kernel.Quartic, 300).PerSquareKilometre.Max();

    private static double Placed((IReadOnlyList<Position[]> Wards, double[] Xs, double[] Ys) given)
    {
        ShapeIndex index = new([.. given.Wards.Select(ring => new Shape([[ring]]))]);
        int[] found = new int[given.Xs.Length];
        index.Find(given.Xs, given.Ys, found);
        return Sum(found);
    }

    private static double PlacedByNts((IReadOnlyList<Position[]> Wards, double[] Xs, double[] Ys) given)
    {
        STRtree<(int Ward, IndexedPointInAreaLocator Locator)> tree = new();
        foreach ((int ward, Position[] ring) in given.Wards.Index())
        {
            Polygon polygon = new(new LinearRing([.. ring.Append(ring[0]).Select(at => new Coordinate(at.X, at.Y))]));
            tree.Insert(polygon.EnvelopeInternal, (ward, new IndexedPointInAreaLocator(polygon)));
        }

        int[] found = new int[given.Xs.Length];
        for (int i = 0; i < found.Length; i++)
        {
            Coordinate at = new(given.Xs[i], given.Ys[i]);
            found[i] = int.MaxValue;
            foreach ((int ward, IndexedPointInAreaLocator locator) in tree.Query(new Envelope(at)))
            {
                found[i] = ward < found[i] && locator.Locate(at) != Location.Exterior ? ward : found[i];
            }
        }

        return Sum(found);
    }

    private static double Sum(int[] found) => found.Sum(ward => (double)ward);

    private static Func<double> With<TGiven>(TGiven given, Func<TGiven, double> work) => () => work(given);

    private static (IReadOnlyList<Position[]> Wards, double[] Xs, double[] Ys) Places(string data)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(data, "wards.geojson")));
        Position[][] wards =
        [
            .. document.RootElement.GetProperty("features").EnumerateArray().Select(feature => feature.GetProperty("geometry").GetProperty("coordinates")[0].EnumerateArray()
                .SkipLast(1).Select(at => new Position(at[0].GetDouble(), at[1].GetDouble())).ToArray()),
        ];
        double[][] points = Columns(data, "points.csv");
        return (wards, points[0], points[1]);
    }

    private static double[][] Columns(string data, string file)
    {
        double[][] rows = [.. File.ReadLines(Path.Combine(data, file)).Skip(1).Select(line => line.Split(',').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray())];
        return [.. rows[0].Select((_, column) => rows.Select(row => row[column]).ToArray())];
    }
}
