using System.Text.Json;
using Wardmote.Analysis.Geometry;
using Wardmote.Analysis.Tests.Reference;

namespace Wardmote.Analysis.Tests.Geometry;

public sealed class ShapeIndexTests
{
    [Fact]
    public void Every_edge_case_of_the_reference_is_covered_and_held_as_PostGIS_says()
    {
        string[] lines = [.. File.ReadAllLines(Shared.PathOf("reference-values/point_in_polygon/polygons.csv")).Skip(1)];
        string[] names = [.. lines.Select(line => line[..line.IndexOf(',', StringComparison.Ordinal)])];
        Shape[] shapes = [.. lines.Select(line => WellKnownText.Shape(line[(line.IndexOf(',', StringComparison.Ordinal) + 1)..].Trim('"')))];
        ShapeIndex index = new(shapes);
        JsonElement[] points = [.. ReferenceCase.Expected("point_in_polygon").GetProperty("points").EnumerateArray()];

        Assert.Equal(33, points.Length);
        Assert.All(points, point =>
        {
            (double x, double y) = (point.GetProperty("x").GetDouble(), point.GetProperty("y").GetDouble());
            string[] covered = Names(point, "covered_by");
            Assert.Equal(covered, index.FindAll(x, y).Select(i => names[i]));
            Assert.Equal(covered.Length == 0 ? -1 : Array.IndexOf(names, covered[0]), index.Find(x, y, out bool isTie));
            Assert.Equal(covered.Length > 1, isTie);
            Assert.Equal(Names(point, "within"), names.Where((_, i) => shapes[i].Locate(new Position(x, y)) == Side.Inside));
            Assert.Equal(Names(point, "on_boundary"), names.Where((_, i) => shapes[i].Locate(new Position(x, y)) == Side.Boundary));
        });
    }

    [Fact]
    public void Many_places_at_once_are_found_as_one_by_one_and_as_by_the_shapes_themselves()
    {
        IReadOnlyList<Shape> wards = RealBoundaries.Of("wards_2019_sheffield.geojson.gz");
        ShapeIndex index = new(wards);
        Bounds bounds = wards.Select(ward => ward.Bounds).Aggregate(Bounds.Empty, (all, ward) => all.With(ward)).Widened(0.01);
        Random random = new(7);
        Position[] corners = [.. wards.SelectMany(ward => ward.Polygons.SelectMany(polygon => polygon.SelectMany(ring => ring)))];
        Position[] places = [.. corners, .. Enumerable.Range(0, 100_000).Select(_ => new Position(bounds.MinX + random.NextDouble() * bounds.Width, bounds.MinY + random.NextDouble() * bounds.Height))];
        int[] found = new int[places.Length];

        int ties = index.Find([.. places.Select(place => place.X)], [.. places.Select(place => place.Y)], found);

        Assert.All(places.Index(), place => Assert.Equal(index.Find(place.Item.X, place.Item.Y), found[place.Index]));
        Assert.All(places.Index().Where(place => place.Index % 5 == 0), place => Assert.Equal(wards.ToList().FindIndex(ward => ward.Contains(place.Item)), found[place.Index]));
        Assert.InRange(ties, 1, corners.Length);
        Assert.All(found.Take(corners.Length), ward => Assert.NotEqual(ShapeIndex.None, ward));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1e6)]
    [InlineData(-0.4)]
    public void A_place_a_rounding_away_from_a_slanting_edge_is_on_its_own_side(double shift)
    {
        // The edge from (0, 0) to (3, 1) passes exactly through (1.5, 0.5) and through no double at x = 0.3.
        ShapeIndex index = new([new([[[new(shift, 0), new(3 + shift, 1), new(shift, 1)]]]), new([[[new(shift, 0), new(3 + shift, 0), new(3 + shift, 1)]]])]);
        double x = 1.5 + shift;

        Assert.Equal(0, index.Find(x, Math.BitIncrement(0.5)));
        Assert.Equal(1, index.Find(x, Math.BitDecrement(0.5)));
        Assert.Equal(shift >= 0, index.FindAll(x, 0.5).Count == 2);
    }

    [Fact]
    public void Shapes_that_overlap_are_all_found()
    {
        ShapeIndex index = new([Square(0, 0, 10), Square(5, 5, 10), Square(0, 0, 20)]);

        Assert.Equal([0, 1, 2], index.FindAll(7, 7));
        Assert.Equal([2], index.FindAll(18, 1));
        Assert.Equal(0, index.Find(7, 7, out bool isTie));
        Assert.True(isTie);
    }

    [Fact]
    public void What_lies_nowhere_is_found_nowhere()
    {
        Assert.Equal(-1, new ShapeIndex([]).Find(0, 0));
        Assert.Equal(-1, new ShapeIndex([Square(0, 0, 1)]).Find(double.NaN, 0.5));
        Assert.Equal(-1, new ShapeIndex([Square(0, 0, 1)]).Find(0.5, double.PositiveInfinity));
        Assert.Throws<ArgumentException>(() => new ShapeIndex([]).Find([1.0], [1.0, 2.0], new int[1]));
    }

    private static Shape Square(double x, double y, double size) => new([[[new(x, y), new(x + size, y), new(x + size, y + size), new(x, y + size)]]]);

    private static string[] Names(JsonElement point, string name) => [.. point.GetProperty(name).EnumerateArray().Select(value => value.GetString()!)];
}
