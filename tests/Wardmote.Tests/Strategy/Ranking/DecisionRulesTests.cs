using Wardmote.Platform.Common;
using Wardmote.Strategy.Ranking;
using static Wardmote.Tests.Strategy.Ranking.Rounds;

namespace Wardmote.Tests.Strategy.Ranking;

public sealed class DecisionRulesTests
{
    private static readonly Guid A = Guid.CreateVersion7(), B = Guid.CreateVersion7(), C = Guid.CreateVersion7(), D = Guid.CreateVersion7();

    [Fact]
    [Requirement("S2.28")]
    public void Taking_up_the_first_places_follows_the_ranking()
    {
        var against = DecisionRules.AgainstRanking(
            new Dictionary<Guid, DecisionKind> { [A] = DecisionKind.Adopted, [B] = DecisionKind.Merged, [C] = DecisionKind.Rejected, [D] = DecisionKind.Rejected },
            new Dictionary<Guid, int?> { [A] = 1, [B] = 2, [C] = 3, [D] = 4 });

        Assert.Empty(against);
    }

    [Fact]
    [Requirement("S2.28")]
    public void Leaving_out_the_first_for_the_last_marks_these_two_and_no_other()
    {
        var against = DecisionRules.AgainstRanking(
            new Dictionary<Guid, DecisionKind> { [A] = DecisionKind.Rejected, [B] = DecisionKind.Adopted, [C] = DecisionKind.Rejected, [D] = DecisionKind.Adopted },
            new Dictionary<Guid, int?> { [A] = 1, [B] = 2, [C] = 3, [D] = 4 });

        Assert.True(against.Keys.ToHashSet().SetEquals([A, D]));
        Assert.Equal("rejected from place 1, though it is among the first 2", against[A]);
    }

    [Fact]
    public void Of_two_that_are_level_at_the_line_either_may_be_taken()
    {
        var against = DecisionRules.AgainstRanking(
            new Dictionary<Guid, DecisionKind> { [A] = DecisionKind.Adopted, [B] = DecisionKind.Rejected, [C] = DecisionKind.Adopted },
            new Dictionary<Guid, int?> { [A] = 1, [B] = 2, [C] = 2 });

        Assert.Empty(against);
    }

    [Fact]
    public void A_candidate_without_a_place_that_is_adopted_is_marked()
    {
        var against = DecisionRules.AgainstRanking(new Dictionary<Guid, DecisionKind> { [A] = DecisionKind.Adopted }, new Dictionary<Guid, int?> { [A] = null });

        Assert.Equal("adopted though it has no place in the ranking", against[A]);
    }

    [Fact]
    public void A_decision_names_its_reason_and_who_decided_and_merging_needs_something_adopted()
    {
        ScoringRound round = Open(Criterion("harm", 100));
        round.Close("Imogen Farthing", At);
        CandidateDecision Made(int candidate, DecisionKind kind, string reason = "It ranks first", int? into = null, string by = "Board") =>
            new(round.Candidates[candidate].CandidateId, kind, reason, by, new(2026, 3, 1)) { IntoCandidateId = into is { } at ? round.Candidates[at].CandidateId : null };

        Assert.Equal("Say why “Burglary” is rejected", Assert.Throws<RuleBrokenException>(() => round.Decide([Made(0, DecisionKind.Rejected, reason: " ")])).Message);
        Assert.Throws<RuleBrokenException>(() => round.Decide([Made(0, DecisionKind.Adopted, by: "")]));
        Assert.Throws<RuleBrokenException>(() => round.Decide([Made(0, DecisionKind.Merged, into: 0)]));
        Assert.Throws<RuleBrokenException>(() => round.Decide([Made(0, DecisionKind.Merged, into: 1), Made(1, DecisionKind.Rejected)]));
        round.Decide([Made(0, DecisionKind.Merged, into: 1), Made(1, DecisionKind.Adopted)]);
        Assert.Equal(2, round.Decisions.Count);
    }
}
