using Wardmote.Analysis.Geometry;
using Wardmote.Analysis.Tests.Reference;

namespace Wardmote.Analysis.Tests.Geometry;

public sealed class ShapeTests
{
    [Fact]
    public void The_area_leaves_out_holes_and_counts_islands()
    {
        Shape shape = WellKnownText.Shape("MULTIPOLYGON(((80 0,90 0,90 10,80 10,80 0),(82 2,82 8,88 8,88 2,82 2)),((84 4,86 4,86 6,84 6,84 4)))");

        Assert.Equal(100 - 36 + 4, shape.PlaneArea);
        Assert.Equal(new Bounds(80, 0, 90, 10), shape.Bounds);
        Assert.Equal(12, shape.Vertices);
    }

    [Fact]
    public void The_area_in_square_metres_of_a_square_kilometre_is_a_million()
    {
        Shape square = new([[[new(435_000, 387_000), new(436_000, 387_000), new(436_000, 388_000), new(435_000, 388_000)]]]);

        Assert.Equal(1e6, square.Moved(NationalGrid.ToWgs84).SquareMetres, 0.01);
    }

    // Sheffield measures 36,794 hectares (ONS standard area measurements); the boundaries here are generalised.
    [Fact]
    public void The_wards_of_Sheffield_measure_what_the_city_does()
    {
        double hectares = RealBoundaries.Of("wards_2019_sheffield.geojson.gz").Sum(ward => ward.SquareMetres) / 10_000;

        Assert.InRange(hectares, 36_794 * 0.998, 36_794 * 1.002);
    }

    [Theory]
    [InlineData("POLYGON((0 0,10 0,10 10,0 10,0 0))", 5, 5, 0.1)]
    [InlineData("POLYGON((0 0,100 0,100 1,1 1,1 100,0 100,0 0))", 0.58, 0.58, 0.1)]
    [InlineData("POLYGON((0 0,12 0,12 10,0 10,0 0),(0.5 0.5,0.5 9.5,8 9.5,8 0.5,0.5 0.5))", 10, 5, 3.1)]
    public void A_label_lies_where_there_is_most_room(string polygon, double x, double y, double within)
    {
        Shape shape = WellKnownText.Shape(polygon);

        Position label = shape.LabelPoint;

        Assert.Equal(Side.Inside, shape.Locate(label));
        Assert.InRange(label.DistanceTo(new Position(x, y)), 0, within);
    }

    [Fact]
    public void Every_real_ward_holds_its_own_label()
    {
        IReadOnlyList<Shape> wards = RealBoundaries.Of("wards_2025_liverpool.geojson.gz");

        Assert.Equal(64, wards.Count);
        Assert.All(wards, ward => Assert.Equal(Side.Inside, ward.Locate(ward.LabelPoint)));
    }

    [Fact]
    public void What_is_no_shape_is_refused_with_the_reason()
    {
        Assert.Contains("at least one polygon", Assert.Throws<ArgumentException>(() => new Shape([])).Message, StringComparison.Ordinal);
        Assert.Contains("three different positions", Assert.Throws<ArgumentException>(() => new Shape([[[new(0, 0), new(1, 1), new(0, 0)]]])).Message, StringComparison.Ordinal);
        Assert.Contains("no number", Assert.Throws<ArgumentException>(() => new Shape([[[new(0, 0), new(1, double.NaN), new(2, 0)]]])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_polygon_that_crosses_itself_has_an_answer_by_the_even_odd_rule()
    {
        Shape bowTie = WellKnownText.Shape("POLYGON((0 0,10 10,10 0,0 10,0 0))");

        Assert.True(bowTie.Contains(new Position(1, 5)));
        Assert.True(bowTie.Contains(new Position(9, 5)));
        Assert.False(bowTie.Contains(new Position(5, 9)));
        Assert.Equal(Side.Boundary, bowTie.Locate(new Position(5, 5)));
    }
}
