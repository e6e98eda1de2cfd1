using Wardmote.Analysis;
using Wardmote.Analysis.Scoring;

namespace Wardmote.Strategy.Ranking;

/// <summary>How far the scorers of a round agree, on the order and on single scores, and what they should talk about.</summary>
/// <param name="Concordance">Kendall's W over the scorers' own totals; none where fewer than two scored everything.</param>
/// <param name="Chance">The chance of a W as large if each had ordered at random, by permutation.</param>
/// <param name="Complete">Those whose totals are in the concordance: who scored every cell of the placed candidates.</param>
/// <param name="Ordinal">Krippendorff's alpha over all cells, scores as an order; none where it has no answer.</param>
/// <param name="Interval">The same with scores as equal steps.</param>
/// <param name="WhyNone">Why there is no alpha.</param>
/// <param name="ByCriterion">The same criterion by criterion, with the mean standard deviation of its cells.</param>
public sealed record RoundAgreement(
    KendallConcordance? Concordance, double? Chance, IReadOnlyList<ScoreSheet> Complete, double? Ordinal, double? Interval, string? WhyNone, IReadOnlyList<CriterionAgreement> ByCriterion, IReadOnlyList<ResultCell> ToDiscuss)
{
    /// <summary>By custom an alpha from here on is reliable, and one below the other is not (Krippendorff 2004).</summary>
    public const double Reliable = 0.8, Tentative = 0.667;

    private const int Permutations = 9_999;

    private const int MostToDiscuss = 8;

    /// <summary>Scores a third of the scale apart, and no less than two points, are worth talking about.</summary>
    private const double WorthTalking = 1.0 / 3;

    public static RoundAgreement Of(RoundResult result)
    {
        ScoreSheet[] complete = [.. result.Counted.Where(sheet => result.Placed.All(row => result.TotalBy(sheet, row) is not null))];
        KendallConcordance? concordance = complete.Length >= 2 && result.Placed.Count >= 2 ? Try(() => KendallConcordance.Of([.. complete.Select(sheet => result.Placed.Select(row => result.TotalBy(sheet, row)!.Value).ToArray())])) : null;
        ResultCell[] cells = [.. result.Rows.SelectMany(row => row.Cells)];
        (double? ordinal, string? whyNone) = Alpha(result, cells, ScaleLevel.Ordinal);
        return new(
            concordance,
            concordance?.PermutedP(Permutations, result.Round.Seed),
            complete,
            ordinal,
            Alpha(result, cells, ScaleLevel.Interval).Alpha,
            whyNone,
            [.. result.Criteria.Select((criterion, k) => OnCriterion(result, criterion, [.. result.Rows.Select(row => row.Cells[k])]))],
            [.. cells.Where(cell => cell.Distance >= WorthTalking && cell.Highest - cell.Lowest >= 2 * cell.Criterion.Scale!.Step).OrderByDescending(cell => cell.Distance).ThenByDescending(cell => cell.Deviation).Take(MostToDiscuss)]);
    }

    /// <summary>What an alpha means, in words.</summary>
    public static string Words(double? alpha) => alpha switch
    {
        null => "cannot be told",
        >= Reliable => "good agreement",
        >= Tentative => "fair agreement: take the scores with care",
        > 0 => "little agreement: talk before you rank",
        _ => "no agreement beyond chance: talk before you rank",
    };

    private static CriterionAgreement OnCriterion(RoundResult result, Criterion criterion, ResultCell[] cells)
    {
        (double? alpha, string? whyNone) = Alpha(result, cells, ScaleLevel.Ordinal);
        ResultCell[] paired = [.. cells.Where(cell => cell.Scores.Count > 1)];
        return new(criterion, alpha, whyNone, paired.Length == 0 ? null : paired.Average(cell => cell.Deviation), cells.Sum(cell => cell.Missing));
    }

    private static (double? Alpha, string? WhyNone) Alpha(RoundResult result, ResultCell[] cells, ScaleLevel level)
    {
        try
        {
            return (KrippendorffAlpha.Of([.. cells.Select(cell => result.Counted.Select(sheet => ShareOf(cell.Criterion, sheet.At(cell.Candidate.CandidateId, cell.Criterion.CriterionId))).ToArray())], level), null);
        }
        catch (NoAnswerException why)
        {
            return (null, why.Message);
        }
    }

    /// <summary>Where on its scale a score lies, so that criteria of different scales can be taken together.</summary>
    private static double? ShareOf(Criterion criterion, Score? score) => (score?.Value - criterion.Scale!.From) / (criterion.Scale.To - criterion.Scale.From);

    private static KendallConcordance? Try(Func<KendallConcordance> concordance)
    {
        try
        {
            return concordance();
        }
        catch (NoAnswerException)
        {
            return null;
        }
    }
}

/// <summary>How far scorers agree on one criterion.</summary>
/// <param name="Deviation">The mean of the standard deviations of its cells; none where no cell was scored twice.</param>
/// <param name="Missing">How many scores are missing.</param>
public sealed record CriterionAgreement(Criterion Criterion, double? Alpha, string? WhyNone, double? Deviation, int Missing);
