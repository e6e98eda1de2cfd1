using System.Globalization;
using System.Text.Json;
using Wardmote.Analysis.Geometry;
using Wardmote.Analysis.Hotspots;
using Wardmote.Analysis.Tests.Reference;

namespace Wardmote.Analysis.Tests.Hotspots;

public sealed class CellTests
{
    [Fact]
    public void Squares_hold_what_the_reference_counts()
    {
        JsonElement expected = ReferenceCase.Expected("grid_hex_counts_chicago").GetProperty("square250");
        Tiling tiling = new(TileKind.Square, 250);

        Dictionary<Tile, int> counts = ChicagoCrime.Places.CountBy(tiling.Of).ToDictionary();

        Assert.Equal(expected.Numbers("n").Length, counts.Count);
        Assert.All(expected.Numbers("n"), (n, i) => Assert.Equal(n, counts[new Tile((int)expected.Numbers("ix")[i], (int)expected.Numbers("iy")[i])]));
    }

    [Fact]
    public void Hexagons_hold_what_the_reference_counts()
    {
        JsonElement expected = ReferenceCase.Expected("grid_hex_counts_chicago").GetProperty("hex250_pointy_axial");
        Tiling tiling = new(TileKind.Hexagon, 250);

        Dictionary<Tile, int> counts = ChicagoCrime.Places.CountBy(tiling.Of).ToDictionary();

        string[] cells = [.. expected.GetProperty("qr").EnumerateArray().Select(name => name.GetString()!)];
        Assert.Equal(cells, counts.Keys.Select(tile => string.Create(CultureInfo.InvariantCulture, $"{tile.Column},{tile.Row}")).Order(StringComparer.Ordinal));
        Assert.Equal(expected.Numbers("n"), cells.Select(name => name.Split(',')).Select(name => (double)counts[new Tile(int.Parse(name[0], CultureInfo.InvariantCulture), int.Parse(name[1], CultureInfo.InvariantCulture))]));
        ReferenceCase.Agrees(expected.GetProperty("hex_area").GetDouble(), tiling.Area);
    }

    [Theory]
    [InlineData(TileKind.Square)]
    [InlineData(TileKind.Hexagon)]
    public void Every_place_lies_in_the_outline_of_its_cell_and_neighbours_are_neighbours_of_each_other(TileKind kind)
    {
        Tiling tiling = new(kind, 250);
        Random random = new(1);

        for (int i = 0; i < 2000; i++)
        {
            Position at = new(random.NextDouble() * 5000 - 2500, random.NextDouble() * 5000 - 2500);
            Tile tile = tiling.Of(at);
            Shape outline = new([[tiling.Corners(tile)]]);
            Assert.True(outline.Contains(at));
            Assert.Equal(tile, tiling.Of(tiling.Centre(tile)));
            Assert.Equal(tiling.Area, outline.PlaneArea, 1e-6);
            Assert.All(tiling.Beside(tile), beside => Assert.Contains(tile, tiling.Beside(beside)));
        }
    }

    [Fact]
    public void Events_across_the_border_count_in_the_collar_and_those_beyond_it_nowhere()
    {
        Shape area = Square(0, 0, 2000);

        CellCounts counts = CellCounts.Of(new Tiling(TileKind.Square, 500), area, [new(100, 100), new(1999, 1999), new(2600, 100), new(9000, 100)]);

        Assert.Equal((2, 1), (counts.Events, counts.EventsBeyond));
        Assert.Equal(3, counts.Counts.Sum());
        Assert.Contains(new Tile(0, 0), counts.Cells.Take(counts.InArea));
        Assert.Contains(new Tile(5, 0), counts.Cells.Skip(counts.InArea));
        Assert.Equal(counts.Cells.Count, counts.Cells.Distinct().Count());
    }

    [Fact]
    public void Fewer_than_one_event_a_cell_is_said()
    {
        CellCounts sparse = CellCounts.Of(new Tiling(TileKind.Hexagon, 250), Square(0, 0, 2000), [new(100, 100)]);

        Assert.Contains(sparse.Caveats, caveat => caveat.Contains("fewer than one a cell on average", StringComparison.Ordinal));
        Assert.InRange(sparse.PerCell, 0, 0.03);
    }

    [Fact]
    public void Cells_too_small_for_snap_points_are_refused_and_for_true_places_are_not()
    {
        Tiling small = new(TileKind.Square, 100);

        Assert.Contains("at least 250 m", Assert.Throws<NoAnswerException>(() => CellCounts.Of(small, Square(0, 0, 500), [])).Message, StringComparison.Ordinal);
        Assert.Contains("at least 500 m", Assert.Throws<NoAnswerException>(() => CellFloor.CheckChange(new Tiling(TileKind.Hexagon, 250), Locations.SnapPoints)).Message, StringComparison.Ordinal);
        Assert.Equal(0, CellCounts.Of(small, Square(0, 0, 500), [], Locations.Exact).Events);
        Assert.Throws<ArgumentOutOfRangeException>(() => new Tiling(TileKind.Square, 0));
    }

    [Fact]
    public void A_cluster_of_crime_is_a_hot_spot_and_spread_out_crime_is_none()
    {
        Random random = new(6);
        Position[] even = [.. Enumerable.Range(0, 4000).Select(_ => new Position(random.NextDouble() * 10_000, random.NextDouble() * 10_000))];
        Position[] cluster = [.. even, .. Enumerable.Range(0, 300).Select(_ => new Position(5000 + random.NextDouble() * 500, 5000 + random.NextDouble() * 500))];
        Tiling tiling = new(TileKind.Hexagon, 500);

        HotSpotMap quiet = HotSpotMap.Of(CellCounts.Of(tiling, Square(0, 0, 10_000), even, collar: 0));
        HotSpotMap loud = HotSpotMap.Of(CellCounts.Of(tiling, Square(0, 0, 10_000), cluster), permutations: 99, seed: 1);

        Assert.InRange(quiet.Cells.Count(cell => cell.Significance is Significance.Hot99 or Significance.Hot95), 0, 3);
        Assert.Equal(Significance.Hot99, loud.Cells.Single(cell => cell.Tile == tiling.Of(new Position(5250, 5250))).Significance);
        Assert.Contains(loud.Caveats, caveat => caveat.Contains("than chance would place", StringComparison.Ordinal));
        Assert.All(loud.Cells, cell => Assert.InRange(cell.PermutedChance, 0.01, 1));
        Assert.Equal(cluster.Length, loud.Counts.Events);
    }

    private static Shape Square(double x, double y, double size) => new([[[new(x, y), new(x + size, y), new(x + size, y + size), new(x, y + size)]]]);
}
