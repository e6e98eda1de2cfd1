using Wardmote.Analysis.Geometry;
using Wardmote.Analysis.Tests.Reference;

namespace Wardmote.Analysis.Tests.Geometry;

public sealed class SimplificationTests
{
    [Fact]
    public void Wards_that_met_still_meet_and_have_far_fewer_positions()
    {
        IReadOnlyList<Shape> wards = RealBoundaries.Of("wards_2019_sheffield.geojson.gz");

        IReadOnlyList<Shape> thin = Simplification.Of(wards, toleranceMetres: 100);

        Assert.InRange(thin.Sum(ward => ward.Vertices), 1, wards.Sum(ward => ward.Vertices) / 2);
        Assert.Equal(Neighbours.Of(wards, Contiguity.Rook), Neighbours.Of(thin, Contiguity.Rook));
        Assert.Equal(wards.Sum(ward => ward.SquareMetres), thin.Sum(ward => ward.SquareMetres), wards.Sum(ward => ward.SquareMetres) * 0.002);
        Assert.All(wards.Zip(thin), pair => Assert.Equal(pair.First.SquareMetres, pair.Second.SquareMetres, pair.First.SquareMetres * 0.05));
    }

    [Fact]
    public void No_boundary_moves_by_more_than_the_tolerance()
    {
        IReadOnlyList<Shape> wards = [.. RealBoundaries.Of("wards_2025_haringey.geojson.gz").Select(ward => ward.Moved(NationalGrid.FromWgs84))];

        IReadOnlyList<Shape> thin = Simplification.OfPlane(wards, 30);

        Assert.All(wards.Zip(thin), pair => Assert.All(Corners(pair.First), corner => Assert.InRange(Corners(pair.Second).Zip(Corners(pair.Second).Skip(1)).Min(edge => Distance(corner, edge.First, edge.Second)), 0, 30.000001)));
    }

    [Fact]
    public void A_tolerance_wider_than_a_ward_leaves_every_ward_a_shape()
    {
        IReadOnlyList<Shape> wards = RealBoundaries.Of("wards_2025_city-of-london.geojson.gz");

        IReadOnlyList<Shape> thin = Simplification.Of(wards, toleranceMetres: 10_000);

        Assert.Equal(wards.Count, thin.Count);
        Assert.Equal(wards.Select(ward => ward.Polygons.Sum(polygon => polygon.Count)), thin.Select(ward => ward.Polygons.Sum(polygon => polygon.Count)));
    }

    [Fact]
    public void A_hole_and_what_fills_it_stay_together()
    {
        Position[] round = [.. Enumerable.Range(0, 60).Select(i => new Position(50 + 20 * Math.Cos(i * Math.PI / 30), 50 + 20 * Math.Sin(i * Math.PI / 30)))];
        Shape around = new([[[new(0, 0), new(100, 0), new(100, 100), new(0, 100)], round]]);
        Shape filler = new([[round.Skip(17).Concat(round.Take(17)).Reverse()]]);

        IReadOnlyList<Shape> thin = Simplification.OfPlane([around, filler], 2);

        Assert.InRange(thin[1].Vertices, 4, 20);
        Assert.Equal(thin[0].Polygons[0][1].ToHashSet(), thin[1].Polygons[0][0].ToHashSet());
        Assert.Equal(10_000, thin.Sum(shape => shape.PlaneArea), 1e-9);
    }

    [Fact]
    public void Neighbours_built_from_the_polygons_of_Columbus_are_those_of_spdep()
    {
        string[] polygons = [.. File.ReadAllLines(Shared.PathOf("reference-values/spatial_moran_global_columbus/polygons_wkt.csv")).Skip(1)];
        Shape[] areas = [.. polygons.Select(line => WellKnownText.Shape(line[line.IndexOfAny(['P', 'M'])..].Trim('"')))];

        foreach (Contiguity contiguity in Enum.GetValues<Contiguity>())
        {
            int[][] neighbours = Neighbours.Of(areas, contiguity, snap: 1e-6);

            double[][] links = ReferenceCase.Rows("spatial_moran_global_columbus", contiguity == Contiguity.Queen ? "neighbours_queen.csv" : "neighbours_rook.csv");
            Assert.Equal(links.Select(link => ((int)link[0] - 1, (int)link[1] - 1)).Order(), neighbours.SelectMany((beside, area) => beside.Select(other => (area, other))));
        }
    }

    private static IEnumerable<Position> Corners(Shape shape) => shape.Polygons.SelectMany(polygon => polygon.SelectMany(ring => ring.Append(ring[0])));

    private static double Distance(Position at, Position from, Position to)
    {
        double length = Math.Pow(from.DistanceTo(to), 2);
        double along = length == 0 ? 0 : Math.Clamp(((at.X - from.X) * (to.X - from.X) + (at.Y - from.Y) * (to.Y - from.Y)) / length, 0, 1);
        return at.DistanceTo(new Position(from.X + along * (to.X - from.X), from.Y + along * (to.Y - from.Y)));
    }
}
