using System.Text.Json;
using Wardmote.Analysis.Geometry;
using Wardmote.Analysis.Hotspots;
using Wardmote.Analysis.Tests.Reference;

namespace Wardmote.Analysis.Tests.Hotspots;

public sealed class PointPatternTests
{
    [Fact]
    public void The_nearest_neighbour_index_agrees_with_spatstat()
    {
        JsonElement expected = ReferenceCase.Expected("pointpattern_nni_ripley");

        NearestNeighbours found = NearestNeighbours.Of(ChicagoCrime.Places, expected.GetProperty("area").GetDouble());

        ReferenceCase.Agrees(expected.GetProperty("mean_nn").GetDouble(), found.Mean);
        ReferenceCase.Agrees(expected.GetProperty("expected_nn").GetDouble(), found.Expected);
        ReferenceCase.Agrees(expected.GetProperty("nni").GetDouble(), found.Index);
        ReferenceCase.Agrees(expected.GetProperty("z").GetDouble(), found.Z);
        // spatstat's is the one-sided chance, with all digits of the constant.
        Assert.Equal(1, found.Chance / 2 / expected.GetProperty("clarkevans_test").GetProperty("p").GetDouble(), 1e-3);
        Assert.Equal(0, found.SamePlace);
    }

    [Theory]
    [InlineData(EdgeCorrection.None, "K_none")]
    [InlineData(EdgeCorrection.Isotropic, "K_isotropic")]
    [InlineData(EdgeCorrection.Translation, "K_translate")]
    public void Ripleys_K_agrees_with_spatstat(EdgeCorrection correction, string name)
    {
        JsonElement expected = ReferenceCase.Expected("pointpattern_nni_ripley").GetProperty("ripley");

        double[] found = RipleyK.Of(ChicagoCrime.Places, ChicagoCrime.Window, expected.Numbers("r"), correction);

        Assert.All(expected.Numbers(name), (k, i) => ReferenceCase.Agrees(k, found[i]));
    }

    [Fact]
    public void A_chessboard_keeps_apart_and_points_that_stack_up_are_counted()
    {
        Position[] board = [.. Enumerable.Range(0, 400).Select(i => new Position(i % 20 * 100 + 50, i / 20 * 100 + 50))];

        Assert.Equal(2, NearestNeighbours.Of(board, 4e6).Index, 1e-12);
        Assert.Equal(800, NearestNeighbours.Of([.. board, .. board], 4e6).SamePlace);
        Assert.Throws<NoAnswerException>(() => NearestNeighbours.Of([new(1, 1)], 4e6));
        Assert.Throws<ArgumentException>(() => RipleyK.Of([new(1, 1), new(9, 9)], new Bounds(0, 0, 5, 5), [1], EdgeCorrection.None));
    }

    [Theory]
    [InlineData(EdgeCorrection.Isotropic)]
    [InlineData(EdgeCorrection.Translation)]
    public void K_of_points_at_random_is_the_area_of_the_circle(EdgeCorrection correction)
    {
        Random random = new(12);
        Position[] places = [.. Enumerable.Range(0, 3000).Select(_ => new Position(random.NextDouble() * 1000, random.NextDouble() * 600))];

        double[] found = RipleyK.Of(places, new Bounds(0, 0, 1000, 600), [50, 100], correction);

        Assert.Equal(1, found[0] / (Math.PI * 2500), 0.03);
        Assert.Equal(1, found[1] / (Math.PI * 10_000), 0.03);
    }

    [Fact]
    public void The_prediction_accuracy_index_agrees_with_the_reference()
    {
        JsonElement expected = ReferenceCase.Expected("prediction_accuracy_index");
        double[] counts = [.. ChicagoCrime.Places.CountBy(new Tiling(TileKind.Square, 250).Of).Select(cell => (double)cell.Value)];
        double area = ChicagoCrime.Area.PlaneArea;

        PredictionAccuracy found = PredictionAccuracy.Of(counts, counts, cells: 5, cellArea: 62_500, area, resamples: 999, seed: 1);

        Assert.Equal(expected.GetProperty("hits").GetDouble(), found.Hits);
        ReferenceCase.Agrees(expected.GetProperty("hit_rate").GetDouble(), found.HitRate);
        ReferenceCase.Agrees(expected.GetProperty("area_share").GetDouble(), found.AreaShare);
        ReferenceCase.Agrees(expected.GetProperty("PAI").GetDouble(), found.Index);
        Assert.InRange(found.Limits.Low, 1.9, 2.4);
        Assert.InRange(found.Limits.High, 2.8, 3.2);
    }

    [Fact]
    public void A_later_period_without_events_says_nothing_of_the_prediction()
    {
        Assert.Throws<NoAnswerException>(() => PredictionAccuracy.Of([3, 1], [0, 0], 1, 1, 2, 99, seed: 1));
        Assert.Throws<ArgumentException>(() => PredictionAccuracy.Of([3, 1], [0], 1, 1, 2, 99, seed: 1));
        Assert.Equal(1, PredictionAccuracy.Of([3, 3], [1, 1], 1, 1, 2, 99, seed: 1).Index);
    }
}
