using System.Globalization;
using System.Text.Json;
using Wardmote.Analysis.Geometry;
using Wardmote.Analysis.Hotspots;
using Wardmote.Analysis.Tests.Reference;

namespace Wardmote.Analysis.Tests.Hotspots;

public sealed class EmergingHotSpotsTests
{
    private const string Case = "emerging_hot_spot";

    [Fact]
    public void Every_history_of_the_reference_gets_its_name()
    {
        string[][] rows = [.. File.ReadAllLines(Shared.PathOf($"reference-values/{Case}/sequences.csv")).Skip(1).Select(line => line.Split(','))];
        JsonElement expected = ReferenceCase.Expected(Case).GetProperty("sequences");

        Assert.All(expected.EnumerateObject(), sequence =>
        {
            string[][] steps = [.. rows.Where(row => row[0] == sequence.Name)];
            double[] Column(int column) => [.. steps.Select(row => double.Parse(row[column], CultureInfo.InvariantCulture))];
            Assert.Equal(sequence.Value.GetProperty("category").GetString(), Name(HotSpotHistory.Of(Column(2), Column(3))));
        });
    }

    [Fact]
    public void The_cube_of_the_reference_agrees_cell_by_cell()
    {
        JsonElement expected = ReferenceCase.Expected(Case).GetProperty("cube");

        EmergingHotSpots found = EmergingHotSpots.Of(Cube(), Queen(10));

        Assert.All(expected.Numbers("z_t24_row8"), (z, column) => ReferenceCase.Agrees(z, found.Z[23][80 + column]));
        Assert.All(expected.Numbers("z_t1_row3"), (z, column) => ReferenceCase.Agrees(z, found.Z[0][30 + column]));
        ReferenceCase.Agrees(expected.GetProperty("z_sum").GetDouble(), found.Z.Sum(step => step.Sum()));
        ReferenceCase.Agrees(expected.GetProperty("z_sumsq").GetDouble(), found.Z.Sum(step => step.Sum(z => z * z)));
        Assert.Equal(Names(expected, "categories_fdr"), found.Histories.Select(Name));
        Assert.Equal(Names(expected, "categories_nofdr"), Enumerable.Range(0, 100).Select(cell => Name(HotSpotHistory.Of([.. found.Z.Select(step => step[cell])], [.. found.Chances.Select(step => step[cell])]))));
    }

    [Fact]
    public void The_public_is_told_four_groups()
    {
        Assert.Equal(HotSpotGroup.New, new HotSpotHistory(HotSpotPattern.Consecutive, false).Group);
        Assert.Equal(HotSpotGroup.GettingWorse, new HotSpotHistory(HotSpotPattern.Intensifying, false).Group);
        Assert.Equal(HotSpotGroup.Persistent, new HotSpotHistory(HotSpotPattern.Sporadic, false).Group);
        Assert.Equal(HotSpotGroup.Easing, new HotSpotHistory(HotSpotPattern.Historical, false).Group);
        Assert.Equal(HotSpotGroup.None, new HotSpotHistory(HotSpotPattern.Intensifying, true).Group);
    }

    [Fact]
    public void Small_cells_across_a_new_list_of_map_points_are_refused_and_large_ones_warned_of()
    {
        Assert.Contains("replaced their list of map points", Refusal(Steps(250, 12), crosses: true), StringComparison.Ordinal);
        Assert.Contains("at least 500 m", Refusal(Steps(250, 12), crosses: false), StringComparison.Ordinal);
        Assert.Contains(EmergingHotSpots.Of(Steps(500, 12), Locations.SnapPoints, true).Caveats, caveat => caveat.Contains("list of map points within this period", StringComparison.Ordinal));
        Assert.NotEmpty(EmergingHotSpots.Of(Steps(250, 12), Locations.Exact, true).Histories);
    }

    [Fact]
    public void A_missing_step_is_refused_and_never_a_quiet_one()
    {
        CellCounts?[] steps = [.. Steps(500, 12)];
        steps[4] = null;

        Assert.Contains("missing", Refusal(steps, crosses: false), StringComparison.Ordinal);
        Assert.Contains("at least 10", Refusal(Steps(500, 9), crosses: false), StringComparison.Ordinal);
    }

    [Fact]
    public void Histories_are_those_of_the_area_without_its_collar()
    {
        CellCounts[] steps = Steps(500, 12);

        Assert.Equal(steps[0].InArea, EmergingHotSpots.Of(steps, Locations.SnapPoints, false).Histories.Count);
        Assert.True(steps[0].Cells.Count > steps[0].InArea);
    }

    private static string Refusal(CellCounts?[] steps, bool crosses) =>
        Assert.Throws<NoAnswerException>(() => EmergingHotSpots.Of(steps, Locations.SnapPoints, crosses)).Message;

    private static CellCounts[] Steps(double width, int count)
    {
        Random random = new(1);
        Shape area = new([[[new(0, 0), new(3000, 0), new(3000, 3000), new(0, 3000)]]]);
        return
        [
            .. Enumerable.Range(0, count).Select(_ => CellCounts.Of(
                new Tiling(TileKind.Square, width), area, Enumerable.Range(0, 500).Select(_ => new Position(random.NextDouble() * 3000, random.NextDouble() * 3000)).ToArray())),
        ];
    }

    private static double[][] Cube() =>
        [.. ReferenceCase.Rows(Case, "cube.csv").GroupBy(row => row[0]).OrderBy(step => step.Key).Select(step => step.OrderBy(row => row[1]).ThenBy(row => row[2]).Select(row => row[3]).ToArray())];

    private static Weights Queen(int size) => Weights.Of(
        [.. Enumerable.Range(0, size * size).Select(cell => (int[])[.. Enumerable.Range(0, size * size).Where(other => Math.Abs(cell / size - other / size) <= 1 && Math.Abs(cell % size - other % size) <= 1)])],
        includeSelf: true);

    private static string Name(HotSpotHistory history) => history.Pattern == HotSpotPattern.None ? "No pattern detected" : $"{history.Pattern} {(history.IsCold ? "cold" : "hot")} spot";

    private static IEnumerable<string?> Names(JsonElement cube, string name) => cube.GetProperty(name).EnumerateArray().SelectMany(row => row.EnumerateArray()).Select(value => value.GetString());
}
