using Wardmote.Platform.Common;
using Wardmote.Strategy.Ranking;
using static Wardmote.Tests.Strategy.Ranking.Rounds;

namespace Wardmote.Tests.Strategy.Ranking;

public sealed class ScoringRoundTests
{
    [Fact]
    [Requirement("S2.24")]
    public void The_eight_criteria_have_scales_with_anchors_weights_of_100_and_exactly_one_that_is_political()
    {
        IReadOnlyList<Criterion> eight = UsualCriteria.Eight;

        Assert.Equal(8, eight.Count);
        Assert.Equal(100, eight.Sum(criterion => criterion.Weight));
        Assert.All(eight, criterion => Assert.Equal(5, criterion.Anchors.Count));
        Assert.All(eight, criterion => criterion.MustBeSound());
        Assert.Single(eight, criterion => criterion.IsPolitical);
    }

    [Fact]
    [Requirement("S2.27")]
    public void The_usual_candidates_are_eight_and_there_are_thematic_ones_that_cut_across_types()
    {
        Assert.Equal(8, UsualCandidates.Eight.Count);
        Assert.All(UsualRanking.ThematicCandidates, candidate => Assert.True(candidate.IsThematic));
        Assert.All(UsualRanking.Templates, template => Assert.All(template.Criteria, criterion => criterion.MustBeSound()));
    }

    [Fact]
    public void Weights_that_do_not_sum_are_refused_with_what_they_sum_to_and_never_scaled_silently()
    {
        ScoringRound round = Draft(Criterion("harm", 50), Criterion("volume", 45));

        var refusal = Assert.Throws<RuleBrokenException>(() => round.Open(1, At));
        double[] kept = [.. round.Criteria.Select(criterion => criterion.Weight)];
        round.ScaleWeights();
        round.Open(1, At);

        Assert.Equal("The weights sum to 95, and must sum to 100. Change them, or have them scaled to 100", refusal.Message);
        Assert.Equal([50, 45], kept);
        Assert.Equal(100, round.SumOfWeights, 1e-9);
        Assert.Equal(50 / 0.95, round.Criteria[0].Weight, 1e-9);
    }

    [Fact]
    public void A_criterion_without_a_scale_cannot_be_scored_and_may_get_one_later()
    {
        Criterion unscaled = Criterion("harm", 40) with { Scale = null };
        ScoringRound round = Open(unscaled, Criterion("volume", 60));

        var refusal = Assert.Throws<RuleBrokenException>(() => round.MustTake(new Score(round.Candidates[0].CandidateId, unscaled.CriterionId, 3)));
        round.UseCriteria([unscaled with { Scale = new(1, 5) }, round.Criteria[1]]);

        Assert.Contains("has no scale", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(2, round.ScoredCriteria.Count());
        round.MustTake(new Score(round.Candidates[0].CandidateId, unscaled.CriterionId, 3));
    }

    [Fact]
    public void Criteria_weights_and_candidates_stay_as_they_are_once_people_score()
    {
        ScoringRound round = Open(Criterion("harm", 40), Criterion("volume", 60));

        Assert.Throws<RuleBrokenException>(() => round.UseCriteria([round.Criteria[0] with { Weight = 60, WeightHigh = 70 }, round.Criteria[1] with { Weight = 40, WeightLow = 30 }]));
        Assert.Throws<RuleBrokenException>(() => round.UseCandidates([round.Candidates[0]]));
        Assert.Throws<RuleBrokenException>(() => round.Describe(round.Title, null, Middle.Mean, Combination.Product, null));
        round.UseCandidates([.. round.Candidates, Candidate("Arson")]);
        Assert.Equal(4, round.Candidates.Count);
    }

    [Fact]
    public void A_score_must_be_a_point_of_its_scale()
    {
        ScoringRound round = Open(Criterion("harm", 100, new Scale(0, 1, 0.25)));
        Score At(double value) => new(round.Candidates[0].CandidateId, round.Criteria[0].CriterionId, value);

        round.MustTake(At(0.75));

        var refusal = Assert.Throws<RuleBrokenException>(() => round.MustTake(At(0.8)));
        Assert.Contains("0 to 1 in steps of 0.25", refusal.Message, StringComparison.Ordinal);
        Assert.Throws<RuleBrokenException>(() => new Scale(1, 5, 3).MustBeScale("harm"));
        Assert.Throws<RuleBrokenException>(() => new Scale(5, 1).MustBeScale("harm"));
    }

    [Fact]
    public void Empty_boxes_are_named_when_a_sheet_is_handed_in_and_become_no_view_only_if_the_scorer_says_so()
    {
        ScoringRound round = Open(Criterion("harm", 100));
        var sheet = new ScoreSheet(round, null, "Beatrix Holm");
        sheet.Fill(round, [new Score(round.Candidates[0].CandidateId, round.Criteria[0].CriterionId, 4)]);

        var refusal = Assert.Throws<RuleBrokenException>(() => sheet.HandIn(round, emptyIsNoView: false, At));
        sheet.HandIn(round, emptyIsNoView: true, At);

        Assert.StartsWith("2 boxes are empty", refusal.Message, StringComparison.Ordinal);
        Assert.True(sheet.IsHandedIn);
        Assert.Equal(2, sheet.Scores.Count(score => score.Value is null));
    }

    [Fact]
    public void A_round_that_is_closed_takes_no_more_scores_and_one_that_was_decided_is_not_opened_again()
    {
        ScoringRound round = Open(Criterion("harm", 100));
        ScoreSheet sheet = Sheet(round, "Beatrix Holm", [4], [3], [2]);
        round.Close("Imogen Farthing", At);

        Assert.Throws<RuleBrokenException>(() => sheet.Fill(round, []));
        round.Decide([new CandidateDecision(round.Candidates[0].CandidateId, DecisionKind.Rejected, "Others do it", "Board", new(2026, 3, 1))]);
        Assert.Throws<RuleBrokenException>(round.Reopen);
    }
}
