using Wardmote.Platform.Common;

namespace Wardmote.Strategy.Ranking;

/// <summary>What a decision on candidates must say, and what of it goes against the ranking.</summary>
public static class DecisionRules
{
    /// <summary>
    /// In what a set of decisions goes against the ranking, by candidate. So many as were taken up (adopted or merged into one that was) would have been
    /// the first of the ranking: a candidate below that line that is adopted goes against it, and one above it that is rejected. Those level at the line may fall either way.
    /// </summary>
    /// <param name="ranks">The place of each candidate; none where it has no total.</param>
    public static IReadOnlyDictionary<Guid, string> AgainstRanking(IReadOnlyDictionary<Guid, DecisionKind> decided, IReadOnlyDictionary<Guid, int?> ranks)
    {
        int line = decided.Values.Count(kind => kind != DecisionKind.Rejected);
        Dictionary<Guid, string> against = [];
        foreach ((Guid candidateId, DecisionKind kind) in decided)
        {
            if (ranks.GetValueOrDefault(candidateId) is not { } rank)
            {
                if (kind == DecisionKind.Adopted)
                {
                    against[candidateId] = "adopted though it has no place in the ranking";
                }

                continue;
            }

            int last = rank + ranks.Values.Count(other => other == rank) - 1;
            if (kind == DecisionKind.Adopted && rank > line)
            {
                against[candidateId] = $"adopted from place {rank}, though only the first {line} would have been taken up";
            }
            else if (kind == DecisionKind.Rejected && last <= line)
            {
                against[candidateId] = $"rejected from place {rank}, though it is among the first {line}";
            }
        }

        return against;
    }

    /// <summary>Refuses decisions that do not say what a reader asks for, or contradict each other.</summary>
    public static void MustHold(ScoringRound round, IReadOnlyList<CandidateDecision> decisions)
    {
        foreach (CandidateDecision decision in decisions)
        {
            Candidate candidate = round.Candidate(decision.CandidateId);
            if (string.IsNullOrWhiteSpace(decision.By))
            {
                throw new RuleBrokenException("Say who decided: the board or the meeting", nameof(CandidateDecision.By));
            }

            if (string.IsNullOrWhiteSpace(decision.Reason))
            {
                throw new RuleBrokenException(
                    decision.AgainstRanking is { } against
                        ? $"“{candidate.Title}” is {against}. That may be right: say why"
                        : $"Say why “{candidate.Title}” is {decision.Kind.ToString().ToLowerInvariant()}",
                    $"Reason-{candidate.CandidateId:n}");
            }

            if (round.DecisionOn(decision.CandidateId) is { PriorityId: not null } && decision.Kind != DecisionKind.Adopted)
            {
                throw new RuleBrokenException($"“{candidate.Title}” became a priority already. Close the priority with a reason instead", $"Kind-{candidate.CandidateId:n}");
            }

            if (decision.Kind == DecisionKind.Merged)
            {
                MustMergeIntoAdopted(round, decision, candidate, decisions);
            }
        }
    }

    private static void MustMergeIntoAdopted(ScoringRound round, CandidateDecision decision, Candidate candidate, IReadOnlyList<CandidateDecision> decisions)
    {
        if (decision.IntoCandidateId is not { } into || into == decision.CandidateId)
        {
            throw new RuleBrokenException($"Say which candidate “{candidate.Title}” is merged into", $"Into-{candidate.CandidateId:n}");
        }

        CandidateDecision? other = decisions.FirstOrDefault(made => made.CandidateId == into) ?? round.DecisionOn(into);
        if (other is not { Kind: DecisionKind.Adopted })
        {
            throw new RuleBrokenException($"“{candidate.Title}” cannot be merged into “{round.Candidate(into).Title}”, which is not adopted", $"Into-{candidate.CandidateId:n}");
        }
    }
}
