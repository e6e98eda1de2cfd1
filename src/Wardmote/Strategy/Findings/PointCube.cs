using Wardmote.Analysis;
using Wardmote.Analysis.Geometry;
using Wardmote.Analysis.Hotspots;
using Wardmote.Evidence;
using Wardmote.Evidence.Exploring;
using Wardmote.Evidence.Rows;

namespace Wardmote.Strategy.Findings;

/// <summary>Incidents by map point and type, and by hexagon, quarter and type. It grows with the points and hexagons of the area, not with the rows of the files.</summary>
internal sealed class PointCube(Shape all, CellCounts cells, int steps)
{
    private const int Types = Tally.Types;

    private readonly Dictionary<(int Longitude, int Latitude), Place> _places = [];
    private readonly Dictionary<Tile, int> _cells = cells.Cells.Index().ToDictionary(cell => cell.Item, cell => cell.Index);
    private readonly ShapeIndex _inside = new([all]);
    private readonly double[][][] _cube = [.. Enumerable.Range(0, steps).Select(_ => Enumerable.Range(0, Types).Select(_ => new double[cells.Cells.Count]).ToArray())];

    /// <summary>Counts a month's rows.</summary>
    /// <param name="step">The quarter it lies in; -1 for none.</param>
    public void Add(MonthRows rows, int step)
    {
        MapPoints points = rows.Points;
        Place?[] found = new Place?[points.Count];
        ReadOnlySpan<int> point = rows.Point.Numbers;
        ReadOnlySpan<byte> type = rows.Type.Bytes;
        for (int row = 0; row < point.Length; row++)
        {
            if (point[row] >= points.Count)
            {
                continue;
            }

            Place place = found[point[row]] ??= PlaceOf(points, point[row]);
            place.Counts[type[row]]++;
            if (step >= 0 && place.Cell >= 0)
            {
                _cube[step][type[row]][place.Cell]++;
            }
        }
    }

    /// <summary>What is told of a type.</summary>
    public TypedPoints Of(TypeChoice type, bool[] isKnown, bool crossesNewPoints)
    {
        int Sum(Place place) => type.Types.Sum(one => place.Counts[(int)one]);
        Place[] inside = [.. _places.Values.Where(place => place.IsInside)];
        Concentration? concentration = null;
        try
        {
            concentration = Concentration.Of(inside.Select(place => (double)Sum(place)));
        }
        catch (NoAnswerException)
        {
            // Fewer than two points or incidents: the rule says so where it looks for it.
        }

        try
        {
            CellCounts?[] quarters = [.. isKnown.Select((known, step) => known ? cells with { Counts = Counted(type, step), Events = (int)Counted(type, step).Take(cells.InArea).Sum() } : null)];
            var emerging = EmergingHotSpots.Of(quarters, Locations.SnapPoints, crossesNewPoints);
            return new(type, concentration, Named(type, emerging, quarters, Sum), "", steps);
        }
        catch (NoAnswerException refusal)
        {
            return new(type, concentration, null, refusal.Message, steps);
        }
    }

    private EmergingPlace[] Named(TypeChoice type, EmergingHotSpots emerging, CellCounts?[] quarters, Func<Place, int> sum)
    {
        Dictionary<int, string> names = [];
        foreach (Place place in _places.Values.Where(place => place.Cell >= 0).OrderByDescending(sum).ThenBy(place => place.Name, StringComparer.Ordinal))
        {
            names.TryAdd(place.Cell, place.Name);
        }

        return
        [
            .. emerging.Histories.Index().Where(one => one.Item.Group is HotSpotGroup.New or HotSpotGroup.GettingWorse)
                .Select(one => new EmergingPlace(names.GetValueOrDefault(one.Index, "no map point"), one.Item.Group, one.Item.Pattern, quarters[0]!.Counts[one.Index], quarters[^1]!.Counts[one.Index]))
                .OrderByDescending(place => place.Last).ThenBy(place => place.Name, StringComparer.Ordinal),
        ];
    }

    private double[] Counted(TypeChoice type, int step)
    {
        double[] sums = new double[cells.Cells.Count];
        foreach (CrimeType one in type.Types)
        {
            double[] counts = _cube[step][(int)one];
            for (int cell = 0; cell < sums.Length; cell++)
            {
                sums[cell] += counts[cell];
            }
        }

        return sums;
    }

    private Place PlaceOf(MapPoints points, int point)
    {
        (int, int) key = (points.Longitudes[point], points.Latitudes[point]);
        if (!_places.TryGetValue(key, out Place? place))
        {
            (double easting, double northing) = NationalGrid.FromWgs84(points.Longitude(point), points.Latitude(point));
            Position at = new(easting, northing);
            string location = points.Location(point);
            _places.Add(key, place = new(Short(location), _inside.Find(at.X, at.Y) == 0, _cells.TryGetValue(cells.Tiling.Of(at), out int cell) ? cell : -1));
        }

        return place;
    }

    /// <summary>A map point with its incidents by type.</summary>
    private sealed class Place(string name, bool isInside, int cell)
    {
        public string Name { get; } = name;

        public bool IsInside { get; } = isInside;

        /// <summary>The hexagon that it lies in; -1 for none.</summary>
        public int Cell { get; } = cell;

        public int[] Counts { get; } = new int[Types];
    }

    /// <summary>A place without what stands before every one of them.</summary>
    private static string Short(string location) => location.StartsWith("On or near ", StringComparison.OrdinalIgnoreCase) ? location["On or near ".Length..] : location;
}
