using Wardmote.Strategy.Ranking;
using static Wardmote.Tests.Strategy.Ranking.Rounds;

namespace Wardmote.Tests.Strategy.Ranking;

public sealed class RoundResultTests
{
    [Fact]
    [Requirement("S2.26")]
    public void Totals_are_scores_by_weight_and_equal_totals_share_a_place()
    {
        ScoringRound round = Open(Criterion("harm", 60), Criterion("volume", 40));

        RoundResult result = RoundResult.Of(round, [Sheet(round, "A", [5, 1], [1, 5], [3, 2]), Sheet(round, "B", [4, 2], [2, 5], [4, 3])]);

        Assert.Equal(["Burglary", "Violence", "Drugs"], result.Rows.Select(row => row.Candidate.Title));
        Assert.Equal(0.6 * 4.5 + 0.4 * 1.5, result.Rows[0].Total!.Value, 1e-12);
        RoundResult tied = RoundResult.Of(round, [Sheet(round, "A", [3, 3], [3, 3], [1, 1])]);
        Assert.Equal(["1=", "1=", "3"], tied.Rows.Select(row => row.RankText));
    }

    [Fact]
    public void A_missing_score_is_never_zero_and_a_candidate_that_nobody_scored_on_a_criterion_has_no_total()
    {
        ScoringRound round = Open(Criterion("harm", 60), Criterion("volume", 40));

        RoundResult result = RoundResult.Of(round, [Sheet(round, "A", [5, null], [1, 5], [3, 2]), Sheet(round, "B", [null, null], [3, 5], [3, 2])]);

        ResultRow burglary = result.Rows.Single(row => row.Candidate.Title == "Burglary");
        Assert.Null(burglary.Total);
        Assert.Null(burglary.Rank);
        Assert.Equal(5, burglary.Cells[0].Value);
        Assert.Equal(1, burglary.Cells[0].Missing);
        Assert.Contains(result.Told, told => told == "“Burglary” has no total and no place: nobody scored it on volume.");
        Assert.Equal([1, 2], result.Placed.Select(row => row.Rank!.Value));
    }

    [Fact]
    public void A_criterion_without_a_scale_is_named_and_the_others_keep_their_proportions()
    {
        ScoringRound round = Open(Criterion("harm", 60), Criterion("volume", 20), Criterion("concern", 20) with { Scale = null });

        RoundResult result = RoundResult.Of(round, [Sheet(round, "A", [5, 1], [1, 5], [3, 2])]);

        Assert.Equal([0.75, 0.25], result.Weights);
        Assert.Equal(4, result.Rows[0].Total!.Value, 1e-12);
        Assert.Contains(result.Told, told => told.StartsWith("“concern” has no scale", StringComparison.Ordinal));
    }

    [Fact]
    public void Scores_on_scales_that_differ_become_shares_of_their_scales_and_one_on_which_less_counts_more_is_turned()
    {
        ScoringRound round = Open(Criterion("harm", 50), Criterion("cost", 50, new Scale(0, 10)) with { Direction = CriterionDirection.LowerCountsMore });

        RoundResult result = RoundResult.Of(round, [Sheet(round, "A", [5, 10], [3, 0], [1, 0])]);

        Assert.True(result.IsOnShares);
        Assert.Equal([75, 50, 50], result.Rows.Select(row => row.Total!.Value));
        Assert.Contains("share of its own scale", result.Method, StringComparison.Ordinal);
    }

    [Fact]
    public void A_product_multiplies_and_the_median_is_not_moved_by_one_far_off()
    {
        ScoringRound round = Draft(Criterion("impact", 0, new Scale(1, 4)), Criterion("likelihood", 0, new Scale(1, 4)));
        round.Describe(round.Title, null, Middle.Median, Combination.Product, null);
        round.Open(3, At);

        RoundResult result = RoundResult.Of(round, [Sheet(round, "A", [4, 3], [2, 2], [1, 1]), Sheet(round, "B", [4, 3], [2, 2], [1, 1]), Sheet(round, "C", [1, 1], [2, 2], [4, 4])]);

        Assert.Equal([12, 4, 1], result.Rows.Select(row => row.Total!.Value));
        Assert.NotNull(result.TwoWayPicture());
        Assert.Null(RoundSensitivity.Of(result)!.Within);
    }

    [Fact]
    public void Drafts_do_not_count_and_scores_that_are_left_out_stay_beside_the_result()
    {
        ScoringRound round = Open(Criterion("harm", 100));
        ScoreSheet one = Sheet(round, "A", [5], [3], [1]), gone = Sheet(round, "B", [1], [3], [5]);
        var draft = new ScoreSheet(round, null, "C");
        gone.LeaveOut("She left before the panel agreed what harm means", "Imogen Farthing");

        RoundResult result = RoundResult.Of(round, [one, gone, draft]), all = RoundResult.Of(round, [one, gone, draft], withLeftOut: true);

        Assert.Equal("Burglary", result.Rows[0].Candidate.Title);
        Assert.Equal(["1=", "1=", "1="], all.Rows.Select(row => row.RankText));
        Assert.Throws<Wardmote.Platform.Common.RuleBrokenException>(() => one.LeaveOut(" ", "Imogen Farthing"));
    }

    [Fact]
    [Requirement("S2.26")]
    public void The_same_seed_gives_the_same_sensitivity_and_the_sentence_tells_its_numbers()
    {
        ScoringRound round = Open(Criterion("harm", 50), Criterion("volume", 50));
        RoundResult result = RoundResult.Of(round, [Sheet(round, "A", [5, 1], [1, 5], [1, 1])]);

        RoundSensitivity one = RoundSensitivity.Of(result)!, again = RoundSensitivity.Of(result)!, other = RoundSensitivity.Of(result, seed: 99)!;

        Assert.Equal(one.Within!.Places, again.Within!.Places);
        Assert.NotEqual(one.Within.Places, other.Within!.Places);
        Assert.Equal(0.5, one.Within.Places[0][0], 0.02);
        Assert.Equal([(1, 2)], one.NotSeparable(one.Main));
        Assert.Contains("Ranks 1-2 are not separable", one.Says, StringComparison.Ordinal);
    }

    [Fact]
    [Requirement("S2.26")]
    public void The_ranking_is_also_told_without_the_political_criterion_and_without_each_in_turn()
    {
        ScoringRound round = Open(Criterion("harm", 60), Criterion("political", 40) with { IsPolitical = true });
        RoundResult result = RoundResult.Of(round, [Sheet(round, "A", [3, 5], [4, 1], [1, 2])]);

        IReadOnlyList<OtherOrder> orders = RoundSensitivity.Of(result)!.Orders;

        Assert.Equal(["With equal weights", "Without what politicians want", "Without harm", "Without political"], orders.Select(order => order.Name));
        Assert.Equal("Burglary", result.Rows[0].Candidate.Title);
        Assert.Equal([2, 1, 3], orders[1].Ranks);
    }

    [Fact]
    [Requirement("S2.26")]
    public void Agreement_takes_those_who_scored_everything_and_names_the_cells_that_differ_most()
    {
        ScoringRound round = Open(Criterion("harm", 50), Criterion("volume", 50));

        var agreement = RoundAgreement.Of(RoundResult.Of(round, [Sheet(round, "A", [5, 1], [1, 5], [1, 1]), Sheet(round, "B", [5, 1], [1, 5], [5, 1]), Sheet(round, "C", [5, null], [1, 5], [1, 1])]));

        Assert.Equal(["A", "B"], agreement.Complete.Select(sheet => sheet.Name));
        Assert.NotNull(agreement.Concordance);
        Assert.Equal("Violence", agreement.ToDiscuss[0].Candidate.Title);
        Assert.Equal("harm", agreement.ToDiscuss[0].Criterion.Title);
    }
}
