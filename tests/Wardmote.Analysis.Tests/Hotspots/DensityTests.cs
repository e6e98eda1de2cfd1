using System.Text.Json;
using Wardmote.Analysis.Geometry;
using Wardmote.Analysis.Hotspots;
using Wardmote.Analysis.Tests.Reference;

namespace Wardmote.Analysis.Tests.Hotspots;

public sealed class DensityTests
{
    [Theory]
    [InlineData("gaussian_h100", Kernel.Gaussian, 100)]
    [InlineData("gaussian_h250", Kernel.Gaussian, 250)]
    [InlineData("quartic_h300", Kernel.Quartic, 300)]
    [InlineData("quartic_h600", Kernel.Quartic, 600)]
    public void The_density_of_crime_in_Chicago_agrees_with_the_exact_sums(string name, Kernel kernel, double bandwidth)
    {
        double[] expected = ReferenceCase.Expected("kde_chicago").GetProperty("at_grid").Numbers(name);

        DensitySurface surface = DensitySurface.Exact(ChicagoCrime.Xs, ChicagoCrime.Ys, Grid(), kernel, bandwidth);

        // The reference is in events per unit of area, the surface in events per million of them.
        Assert.All(expected, (density, i) => Assert.Equal(density * 1e6, surface.PerSquareKilometre[i], Math.Max(1e-9, Math.Abs(density * 1e6) * 1e-9)));
    }

    [Theory]
    [InlineData("gaussian_sigma100_noedge", Kernel.Gaussian, 100)]
    [InlineData("quartic_radius300_noedge", Kernel.Quartic, 300)]
    public void The_density_at_the_events_agrees_with_spatstat(string name, Kernel kernel, double bandwidth)
    {
        double[] expected = ReferenceCase.Expected("kde_chicago").GetProperty("at_data_points_spatstat").Numbers(name);

        double[] found = [.. ChicagoCrime.Places.Select(at => DensitySurface.Exact(ChicagoCrime.Xs, ChicagoCrime.Ys, new Lattice(at, 1, 1, 1, 1), kernel, bandwidth).PerSquareKilometre[0])];

        Assert.All(expected, (density, i) => Assert.Equal(density * 1e6, found[i], density * 1e6 * 1e-6));
    }

    [Fact]
    public void The_correction_for_the_edge_agrees_with_spatstat_within_a_thousandth()
    {
        JsonElement expected = ReferenceCase.Expected("kde_chicago").GetProperty("at_data_points_spatstat");
        double[] plain = expected.Numbers("gaussian_sigma100_noedge");
        Lattice lattice = Lattice.Over(ChicagoCrime.Window, 128, 128);

        double[] shares = DensitySurface.Exact([], [], lattice, Kernel.Gaussian, 100).KernelShare(ChicagoCrime.Area);

        Assert.All(expected.Numbers("gaussian_sigma100_edge_uniform"), (density, i) =>
        {
            Position at = ChicagoCrime.Places[i];
            Assert.Equal(1, plain[i] / Between(shares, lattice, at) / density, 1e-3);
        });
    }

    [Theory]
    [InlineData(Kernel.Quartic)]
    [InlineData(Kernel.Gaussian)]
    public void The_binned_surface_lies_near_the_exact_one(Kernel kernel)
    {
        Random random = new(5);
        double[] xs = [.. Enumerable.Range(0, 20_000).Select(_ => random.NextDouble() * 8000 + 1000)];
        double[] ys = [.. xs.Select(x => (x * 1.7 + random.NextDouble() * 3000) % 8000 + 1000)];
        Lattice lattice = Lattice.Over(new Bounds(0, 0, 10_000, 10_000), 250, 240);

        DensitySurface exact = DensitySurface.Exact(xs, ys, lattice, kernel, 300);
        DensitySurface binned = DensitySurface.Binned(xs, ys, lattice, kernel, 300);

        double peak = exact.PerSquareKilometre.Max();
        Assert.True(binned.IsBinned && !exact.IsBinned);
        Assert.All(exact.PerSquareKilometre.Zip(binned.PerSquareKilometre), pair => Assert.Equal(pair.First, pair.Second, peak * 0.03));
    }

    [Theory]
    [InlineData(Kernel.Quartic)]
    [InlineData(Kernel.Gaussian)]
    public void All_the_density_together_is_the_number_of_events(Kernel kernel)
    {
        DensitySurface surface = DensitySurface.Exact([5000, 5100], [5000, 4000], Lattice.Over(new Bounds(0, 0, 10_000, 10_000), 500, 500), kernel, 400);

        Assert.Equal(2, surface.PerSquareKilometre.Sum() * 0.02 * 0.02, 1e-3);
    }

    [Fact]
    public void A_surface_cut_to_an_area_is_not_known_outside_it_and_higher_at_its_edge_when_corrected()
    {
        Shape area = new([[[new(1000, 1000), new(3000, 1000), new(3000, 3000), new(1000, 3000)]]]);
        DensitySurface surface = DensitySurface.Exact([1050, 2000], [2000, 2000], Lattice.Over(new Bounds(0, 0, 4000, 4000), 80, 80), Kernel.Quartic, 300);

        DensitySurface plain = surface.Within(area);
        DensitySurface corrected = surface.Within(area, correctEdges: true);

        Assert.Equal(40 * 40, plain.PerSquareKilometre.Count(double.IsFinite));
        Assert.Equal(plain.PerSquareKilometre[40 * 80 + 40], corrected.PerSquareKilometre[40 * 80 + 40], plain.PerSquareKilometre[40 * 80 + 40] * 0.02);
        Assert.InRange(corrected.PerSquareKilometre[40 * 80 + 20] / plain.PerSquareKilometre[40 * 80 + 20], 1.5, 2);
        Assert.Throws<ArgumentException>(() => DensitySurface.Exact([], [], Lattice.Over(new Bounds(0, 0, 2000, 2000), 9, 9), Kernel.Quartic, 300).Within(area, correctEdges: true));
    }

    [Fact]
    public void Settings_without_sense_are_refused_and_doubtful_ones_said()
    {
        Lattice lattice = Lattice.Over(new Bounds(0, 0, 1000, 1000), 2, 2);

        Assert.Throws<ArgumentOutOfRangeException>(() => DensitySurface.Exact([1], [1], lattice, Kernel.Quartic, 0));
        Assert.Throws<ArgumentException>(() => DensitySurface.Binned([1, 2], [1], lattice, Kernel.Quartic, 100));
        Assert.Contains("less than twice the step", DensitySurface.Exact([1], [1], lattice, Kernel.Quartic, 300).Caveats[0], StringComparison.Ordinal);
    }

    /// <summary>What a surface is between four places of its lattice.</summary>
    private static double Between(double[] values, Lattice lattice, Position at)
    {
        double right = Math.Clamp((at.X - lattice.First.X) / lattice.StepX, 0, lattice.Columns - 1.001);
        double up = Math.Clamp((at.Y - lattice.First.Y) / lattice.StepY, 0, lattice.Rows - 1.001);
        (int column, int row) = ((int)right, (int)up);
        double Row(int y) => values[y * lattice.Columns + column] * (1 - right + column) + values[y * lattice.Columns + column + 1] * (right - column);
        return Row(row) * (1 - up + row) + Row(row + 1) * (up - row);
    }

    private static Lattice Grid()
    {
        JsonElement grid = ReferenceCase.Expected("kde_chicago").GetProperty("grid");
        (double[] xs, double[] ys) = (grid.Numbers("x"), grid.Numbers("y"));
        return new Lattice(new Position(xs[0], ys[0]), (xs[5] - xs[0]) / 5, (ys[5] - ys[0]) / 5, 6, 6);
    }
}
