using System.Text.Json;
using Wardmote.Analysis.Geometry;
using Wardmote.Analysis.Tests.Reference;

namespace Wardmote.Analysis.Tests.Geometry;

public sealed class NationalGridTests
{
    // Ordnance Survey, "A guide to coordinate systems in Great Britain", annexe C: the Airy ellipsoid, projection alone.
    [Fact]
    public void The_worked_example_of_the_Ordnance_Survey_comes_out_to_the_millimetre()
    {
        (double easting, double northing) = NationalGrid.FromOsgb36(1 + 43 / 60.0 + 4.5177 / 3600, 52 + 39 / 60.0 + 27.2531 / 3600);

        Assert.Equal(651_409.903, easting, 0.001);
        Assert.Equal(313_177.270, northing, 0.001);
    }

    [Fact]
    public void The_forty_points_of_the_Ordnance_Survey_agree_with_the_Helmert_change_within_two_millimetres_and_with_the_truth_within_five_metres()
    {
        JsonElement[] points = [.. ReferenceCase.Expected("crs_osgb36").GetProperty("os_points").EnumerateArray()];

        Assert.True(points.Length >= 35);
        Assert.All(points, point =>
        {
            Position found = NationalGrid.FromWgs84(new Position(Number(point, "lon"), Number(point, "lat")));
            Assert.Equal(0, found.DistanceTo(new Position(Number(point, "helmert_e"), Number(point, "helmert_n"))), 0.002);
            Assert.InRange(found.DistanceTo(new Position(Number(point, "os_e"), Number(point, "os_n"))), 0, 5);
        });
    }

    [Fact]
    public void The_way_there_and_back_ends_where_it_began()
    {
        Random random = new(4);

        for (int i = 0; i < 1000; i++)
        {
            Position grid = new(random.NextDouble() * 650_000, random.NextDouble() * 1_200_000);
            Assert.Equal(0, NationalGrid.FromWgs84(NationalGrid.ToWgs84(grid)).DistanceTo(grid), 1e-4);
        }
    }

    [Fact]
    public void A_kilometre_on_the_grid_is_a_kilometre()
    {
        Position from = NationalGrid.ToWgs84(new Position(435_000, 387_000));
        Position to = NationalGrid.ToWgs84(new Position(435_600, 387_800));

        Assert.Equal(1000, NationalGrid.Metres(from, to), 0.001);
    }

    private static double Number(JsonElement point, string name) => point.GetProperty(name).GetDouble();
}
