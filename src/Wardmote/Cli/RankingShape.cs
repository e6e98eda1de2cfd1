using Wardmote.Analysis.Scoring;
using Wardmote.Strategy.Ranking;

namespace Wardmote.Cli;

/// <summary>A ranking and its sensitivity as --json tells them.</summary>
internal static class RankingShape
{
    public static object OfScores(RoundResult result)
    {
        RoundAgreement? agreement = result.Counted.Count > 1 ? RoundAgreement.Of(result) : null;
        return new
        {
            round = result.Round.Title,
            says = result.Says,
            method = result.Method,
            combination = result.Round.Combination.ToString(),
            criteria = result.Criteria.Select((criterion, k) => new { title = criterion.Title, weight = result.Round.Combination == Combination.Product ? (double?)null : result.Weights[k], scale = criterion.Scale!.Name, direction = criterion.Direction.ToString(), political = criterion.IsPolitical }),
            leftOut = result.Round.Criteria.Where(criterion => !criterion.CanBeScored).Select(criterion => criterion.Title),
            scorers = result.Counted.Select(sheet => sheet.Name),
            candidates = result.Rows.Select(row => new
            {
                title = row.Candidate.Title,
                rank = row.Rank,
                tied = row.IsTied,
                total = row.Total,
                scores = row.Cells.Select(cell => new { criterion = cell.Criterion.Title, value = cell.Value, scorers = cell.Scores.Count, cell.Missing }),
            }),
            told = result.Told,
            agreement = agreement is null ? null : new { w = agreement.Concordance?.W, p = agreement.Chance, complete = agreement.Complete.Count, alphaOrdinal = agreement.Ordinal, alphaInterval = agreement.Interval, whyNone = agreement.WhyNone, says = agreement.Says },
        };
    }

    public static object OfSensitivity(RoundSensitivity sensitivity) => new
    {
        round = sensitivity.Result.Round.Title,
        says = sensitivity.Says,
        method = sensitivity.Method,
        draws = sensitivity.Main.Draws,
        seed = sensitivity.Seed,
        candidates = sensitivity.Result.Placed.Select((row, at) => new { title = row.Candidate.Title, rank = row.Rank, total = row.Total }),
        withinRanges = Shares(sensitivity, sensitivity.Within),
        aroundWeights = Shares(sensitivity, sensitivity.Around),
        anyWeights = Shares(sensitivity, sensitivity.Even),
        movedScores = Shares(sensitivity, sensitivity.Noise),
        notSeparable = sensitivity.NotSeparable(sensitivity.Main).Select(group => new { group.From, group.To }),
        flips = sensitivity.Flips.Select(flip => new { criterion = flip.Criterion.Title, weight = flip.Criterion.Weight / 100, leader = Told(sensitivity, flip.Leader), first = Told(sensitivity, flip.First), ofFirst = sensitivity.First }),
        otherwise = sensitivity.Orders.Select(other => new { name = other.Name, ranks = other.Ranks, sameFirst = other.KeepsFirst(sensitivity.First) }),
        correlated = sensitivity.CorrelatedPairs.Select(pair => new { one = pair.One.Title, other = pair.Other.Title, pair.Correlation }),
    };

    private static object? Shares(RoundSensitivity sensitivity, RankAcceptability? places) => places is null ? null : new
    {
        places = places.Places,
        leaderHolds = places.OrderHolds(1),
        topThreeHold = places.OrderHolds(Math.Min(3, sensitivity.Result.Placed.Count)),
        sameFirst = places.SetHolds(sensitivity.First),
    };

    private static object? Told(RoundSensitivity sensitivity, WeightFlip? flip) =>
        flip is null ? null : new { flip.Weight, option = sensitivity.Result.Placed[flip.Option].Candidate.Title, over = sensitivity.Result.Placed[flip.Over].Candidate.Title };
}
