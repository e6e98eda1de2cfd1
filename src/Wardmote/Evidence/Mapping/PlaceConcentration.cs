using System.Globalization;
using Wardmote.Analysis.Hotspots;
using Wardmote.Evidence.Fitness;
using Wardmote.Platform.Documents;

namespace Wardmote.Evidence.Mapping;

/// <summary>How much incidents pile up at few map points, against what chance alone would give.</summary>
public static class PlaceConcentration
{
    private const int MostSteps = 100;

    private static readonly double[] Shares = [0.25, 0.5, 0.8];

    /// <summary>The Lorenz curve with its numbers.</summary>
    /// <param name="counts">The incidents at each map point that was used for anything in the period, those with none of these types among them.</param>
    /// <exception cref="Analysis.NoAnswerException">There are fewer than two points or two incidents.</exception>
    public static XyChart Of(MapQuestion question, IReadOnlyList<int> counts)
    {
        Concentration concentration = Concentration.Of(counts.Select(count => (double)count));
        PlacesForShare[] shares = [.. Shares.Select(concentration.PlacesFor)];
        PlacesForShare half = shares[1];
        string says = $"Half of {question.Types.InSentence} was recorded at {Percent(half.OfAll)} of map points; by chance alone it would have been {Percent(half.OfAllByChance)}.";
        return new XyChart($"How {question.Types.InSentence} piles up, {question.PeriodText}", says, new("Share of map points, the busiest first", "%"), new("Share of incidents", "%"), [],
        [
            new("Recorded", [.. Thinned(concentration.Lorenz())]),
            new("By chance alone", [.. Thinned(concentration.LorenzByChance())], XyRole.Expected),
            new("All points alike", [(0, 0), (100, 100)], XyRole.Centre),
        ])
        {
            Numbers = TableBlock.OfWords("Map points that hold a share of the incidents", [new("Share of incidents"), new("Map points", IsNumber: true), new("Share of all points", IsNumber: true), new("By chance", IsNumber: true), new("Share of points with any", IsNumber: true)],
                shares.Select(one => new[] { Percent(one.Share), NumberWords.Count(one.Places), Percent(one.OfAll), Percent(one.OfAllByChance), Percent(one.OfUsed) })),
            Notes =
            [
                string.Create(CultureInfo.InvariantCulture, $"{NumberWords.Count(concentration.Events)} incidents at {NumberWords.Count(concentration.Used)} of {NumberWords.Count(concentration.Places)} map points. Gini coefficient {concentration.Gini:0.00}; where there are fewer incidents than points most must be empty, and the generalised one is {concentration.GeneralisedGini:0.00} (Bernasco and Steenbeek 2017)."),
                "A map point is where the police move incidents of several streets to: these shares are not comparable with studies of street segments.",
            ],
        };
    }

    /// <summary>As many points of the curve as can be seen.</summary>
    private static IEnumerable<(double, double)> Thinned(IReadOnlyList<(double Places, double Events)> curve)
    {
        int step = Math.Max(1, curve.Count / MostSteps);
        return curve.Where((_, i) => i % step == 0 || i == curve.Count - 1).Select(point => (100 * point.Places, 100 * point.Events));
    }

    private static string Percent(double share) => (100 * share).ToString("0.#", CultureInfo.InvariantCulture) + "\u00A0%";
}
