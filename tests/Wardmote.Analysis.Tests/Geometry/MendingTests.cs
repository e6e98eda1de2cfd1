using Wardmote.Analysis.Geometry;
using Wardmote.Analysis.Tests.Reference;

namespace Wardmote.Analysis.Tests.Geometry;

public sealed class MendingTests
{
    [Theory]
    [InlineData("POLYGON((0 0,10 10,10 0,0 10,0 0))", 2, 50)]
    [InlineData("POLYGON((0 0,5 5,0 10,10 10,5 5,10 0,0 0))", 2, 50)]
    [InlineData("POLYGON((0 0,10 0,10 10,0 10,0 5,5 5,0 5,0 0))", 1, 100)]
    [InlineData("POLYGON((0 0,10 0,10 10,5 0,0 10,0 0))", 2, 50)]
    [InlineData("POLYGON((0 0,10 0,10 10,0 10,0 0),(0 5,3 7,3 3,0 5,2 6,2 4,0 5))", 2, 100 - 6 + 2)]
    [InlineData("MULTIPOLYGON(((0 0,10 0,10 10,0 10,0 0)),((5 5,15 5,15 15,5 15,5 5)))", 1, 175)]
    [InlineData("MULTIPOLYGON(((0 0,10 0,10 10,0 10,0 0)),((10 0,20 0,20 10,10 10,10 0)))", 1, 200)]
    [InlineData("MULTIPOLYGON(((0 0,10 0,10 10,0 10,0 0)),((2 2,4 2,4 4,2 4,2 2)))", 1, 100)]
    [InlineData("POLYGON((0 0,10 0,10 10,0 10,0 0),(8 4,12 4,12 6,8 6,8 4))", 2, 100)]
    public void A_polygon_that_touches_or_crosses_itself_is_taken_apart_and_covers_the_same(string polygon, int polygons, double area)
    {
        Shape before = WellKnownText.Shape(polygon);

        Mending mended = Mending.Of(before.Polygons);

        Assert.Contains("by the even-odd rule", Assert.Single(mended.Said), StringComparison.Ordinal);
        Assert.Equal(polygons, mended.Shape.Polygons.Count);
        Assert.Equal(area, mended.Shape.PlaneArea, 1e-9);
        AssertCoversTheSame(before, mended.Shape);
        Assert.Empty(Mending.Of(mended.Shape.Polygons).Said);
    }

    [Theory]
    [InlineData("POLYGON((30 0,40 0,40 10,30 10,30 0),(33 3,33 7,37 7,37 3,33 3))")]
    [InlineData("POLYGON((120 0,130 0,130 10,120 10,120 0),(120 0,123 7,123 3,120 0))")]
    [InlineData("POLYGON((100 0,100 10,110 10,110 0,100 0))")]
    public void A_polygon_without_faults_is_left_as_it_is(string polygon)
    {
        Shape before = WellKnownText.Shape(polygon);

        Mending mended = Mending.Of(before.Polygons);

        Assert.Empty(mended.Said);
        Assert.Equal(before.Polygons, mended.Shape.Polygons);
    }

    [Fact]
    public void A_ring_without_three_positions_is_left_out_and_said()
    {
        Mending mended = Mending.Of([[[new(0, 0), new(4, 0), new(4, 4), new(0, 4)], [new(1, 1), new(2, 2), new(1, 1)]], [[new(9, 9), new(9, 9)]]]);

        Assert.Equal(16, mended.Shape.PlaneArea);
        Assert.Equal(2, mended.Said.Count);
        Assert.Contains("1 ring with fewer than three different positions", mended.Said[0], StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Mending.Of([[[new(9, 9), new(9, 9)]]]));
    }

    // Eight of the 44 districts touch themselves (shapely's explain_validity says so of the same eight).
    [Fact]
    public void The_districts_that_touch_themselves_are_mended_and_no_other()
    {
        IReadOnlyList<Shape> districts = RealBoundaries.Of("lad_2021_selected.geojson.gz");

        Mending[] mended = [.. districts.Select(district => Mending.Of(district.Polygons))];

        Assert.Equal(8, mended.Count(district => district.Said.Count > 0));
        Assert.All(mended, district => Assert.Empty(Mending.Of(district.Shape.Polygons).Said));
        Assert.All(mended.Zip(districts), pair => Assert.Equal(pair.Second.SquareMetres, pair.First.Shape.SquareMetres, pair.Second.SquareMetres * 0.001));
        Assert.All(mended.Zip(districts), pair => AssertCoversTheSame(pair.Second, pair.First.Shape));
    }

    [Fact]
    public void Random_scribbles_cover_the_same_after_mending()
    {
        Random random = new(11);
        for (int i = 0; i < 200; i++)
        {
            Shape scribble = new([[Enumerable.Range(0, 3 + i % 9).Select(_ => new Position(random.Next(8), random.Next(8))).Append(new(8, 8)).Append(new(9, 1))]]);

            Mending mended = Mending.Of(scribble.Polygons);

            AssertCoversTheSame(scribble, mended.Shape);
            Assert.Empty(Mending.Of(mended.Shape.Polygons).Said);
        }
    }

    private static void AssertCoversTheSame(Shape before, Shape after)
    {
        Random random = new(3);
        for (int i = 0; i < 2000; i++)
        {
            Position at = new(before.Bounds.MinX + random.NextDouble() * before.Bounds.Width, before.Bounds.MinY + random.NextDouble() * before.Bounds.Height);
            Assert.Equal(before.Contains(at), after.Contains(at));
        }
    }
}
