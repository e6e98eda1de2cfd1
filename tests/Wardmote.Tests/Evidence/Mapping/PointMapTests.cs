using Wardmote.Analysis;
using Wardmote.Analysis.Geometry;
using Wardmote.Analysis.Hotspots;
using Wardmote.Evidence.Mapping;
using Wardmote.Platform.Documents;

namespace Wardmote.Tests.Evidence.Mapping;

public sealed class PointMapTests
{
    private static readonly MappedArea[] Wards = MadeTown.Wards(2);

    private static readonly Shape Town = MappedArea.Together(Wards, arePartition: true);

    [Fact]
    public void Hexagons_are_named_by_their_busiest_map_point_and_empty_ones_are_left_blank()
    {
        Map map = CellMap.OfCounts(MadeTown.Question(), Wards, Town, MadeTown.Points((750, 78, 9), (760, 80, 2), (5000, 2000, 4)), 500, MapPlane.Grid);

        Assert.Equal([("Street 0", "11"), ("Street 2", "4")], map.Shapes.Select(shape => (shape.Name, shape.Cells[0].Text)));
        Assert.All(map.Shapes, shape => Assert.Equal(6, shape.Rings[0].Count));
    }

    [Fact]
    [Requirement("S2.16")]
    public void Cells_below_the_floor_are_refused_with_the_reason()
    {
        PointCount[] points = MadeTown.Points((1000, 1000, 9), (5000, 2000, 4));

        NoAnswerException still = Assert.Throws<NoAnswerException>(() => CellMap.OfCounts(MadeTown.Question(), Wards, Town, points, 100, MapPlane.Grid));
        NoAnswerException change = Assert.Throws<NoAnswerException>(() => CellMap.OfChanges(MadeTown.Question(), Wards, Town, points, points, 250, MapPlane.Grid));

        Assert.Contains("at least 250 m", still.Message, StringComparison.Ordinal);
        Assert.Contains("at least 500 m", change.Message, StringComparison.Ordinal);
    }

    [Fact]
    [Requirement("S2.16")]
    public void A_place_with_far_more_than_the_rest_is_a_hot_spot_and_a_town_without_one_says_so()
    {
        (double, double, int)[] even = [.. from x in Enumerable.Range(0, 8) from y in Enumerable.Range(0, 4) select (500 + (x * 1000.0), 500 + (y * 1000.0), 2)];

        Map hot = SpotMap.Of(MadeTown.Question(), Wards, Town, MadeTown.Points([.. even, (2500, 2500, 60), (2700, 2600, 50)]), 500, MapPlane.Grid);

        Assert.Contains(hot.Shapes, shape => shape.Tone == MapTone.FarAbove);
        Assert.Contains("hot spots", hot.Says, StringComparison.Ordinal);
        Assert.DoesNotContain(hot.Shapes, shape => shape.Tone == MapTone.Missing);
    }

    [Fact]
    public void The_densest_band_holds_a_tenth_and_lies_about_the_peak()
    {
        Map map = DensityMap.Of(MadeTown.Question(), Wards, Town, MadeTown.Points((2000, 2000, 50), (6000, 2000, 10)), 500, MapPlane.Grid);

        Assert.Equal(5, map.Shapes.Count);
        Assert.Equal(MapTone.Highest, map.Shapes[0].Tone);
        MapPlace at = map.Shapes[0].Rings[0][0];
        Assert.InRange(Math.Abs(at.X - 402_000) + Math.Abs(at.Y - 302_000), 0, 700);
        Assert.Contains("near Street 0", map.Says, StringComparison.Ordinal);
    }

    [Fact]
    public void Rings_around_a_level_close_and_hold_what_lies_above_it()
    {
        Lattice lattice = new(new(0, 0), 1, 1, 5, 5);
        double[] values = [.. from row in Enumerable.Range(0, 5) from column in Enumerable.Range(0, 5) select row is > 0 and < 4 && column is > 0 and < 4 && (row, column) != (2, 2) ? 1.0 : 0.0];

        IReadOnlyList<IReadOnlyList<Position>> rings = Contours.Above(values, lattice, 0.5);

        Assert.Equal(2, rings.Count);
        Shape shape = new([rings]);
        Assert.True(shape.Contains(new(1, 2)));
        Assert.False(shape.Contains(new(2, 2)));
        Assert.False(shape.Contains(new(0, 0)));
    }

    [Fact]
    public void What_areas_share_falls_away_and_their_outer_border_stays()
    {
        Shape border = OuterBorder.Of([MadeTown.Square(0, 0, 10), MadeTown.Square(10, 0, 10)]);

        Assert.Equal(200, border.PlaneArea, 1e-9);
        Assert.Equal(6, border.Vertices);
        Assert.True(border.Contains(new(10, 5)));
    }

    [Fact]
    public void A_place_goes_to_the_basemaps_plane_and_back()
    {
        MapPlane plane = new(new MapTiles("https://tiles.example/{z}/{x}/{y}.png", "Example"));
        Position town = new(435_000, 387_000);

        (double longitude, double latitude) = plane.OnEarth(plane.At(town));

        Position back = NationalGrid.FromWgs84(new Position(longitude, latitude));
        Assert.InRange(back.DistanceTo(town), 0, 0.01);
        Assert.InRange(plane.MetresToUnit(town), 0.59, 0.60);
    }
}
