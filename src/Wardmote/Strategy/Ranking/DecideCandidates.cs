using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Ranking;

/// <summary>Writes down what the board decided about candidates. Each one that is adopted becomes a priority that rests on its findings.</summary>
public sealed class DecideCandidates(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>What was decided about one candidate.</summary>
    /// <param name="Lead">Who leads the priority that it becomes; none where nobody is named yet.</param>
    public sealed record Choice(Guid CandidateId, DecisionKind Kind, string Reason, Guid? IntoCandidateId = null, string? Lead = null, Guid? LeadId = null);

    /// <summary>The round, who decided and when, and what was decided about each candidate.</summary>
    /// <param name="Seen">The version of the round that the person saw when they began.</param>
    /// <param name="By">The board or the meeting.</param>
    public sealed record Request(Guid ScoringRoundId, long Seen, string By, DateOnly On, string? Meeting, IReadOnlyList<Choice> Choices, DateOnly? StartsOn = null, DateOnly? EndsOn = null);

    public async Task<IReadOnlyList<Priority>> RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.DecidePriorities);
        ScoringRound round = await db.ScoringRoundAsync(request.ScoringRoundId, cancellationToken);
        db.MustStillBe(request.Seen, round);
        if (request.Choices.Count == 0)
        {
            throw new RuleBrokenException("Nothing is decided yet: choose what becomes of at least one candidate");
        }

        RoundResult result = RoundResult.Of(round, await db.SheetsOfAsync(round.ScoringRoundId, cancellationToken));
        IReadOnlyDictionary<Guid, string> against = AgainstRanking(round, result, request.Choices);
        CandidateDecision[] decisions = [.. request.Choices.Select(choice => new CandidateDecision(choice.CandidateId, choice.Kind, choice.Reason.Trim(), request.By.Trim(), request.On)
        {
            Meeting = string.IsNullOrWhiteSpace(request.Meeting) ? null : request.Meeting.Trim(),
            IntoCandidateId = choice.Kind == DecisionKind.Merged ? choice.IntoCandidateId : null,
            AgainstRanking = against.GetValueOrDefault(choice.CandidateId),
            PriorityId = round.DecisionOn(choice.CandidateId)?.PriorityId,
            RecordedBy = user.Name,
        })];
        round.Decide(decisions);
        IReadOnlyList<Priority> priorities = await AdoptAsync(round, result, request, decisions, cancellationToken);
        round.Decide([.. decisions.Select(decision => decision with { PriorityId = decision.PriorityId ?? priorities.FirstOrDefault(priority => priority.CandidateId == decision.CandidateId)?.PriorityId })]);
        await db.SaveAsync(user.Did("strategy.candidates-decided", round.ScoringRoundId, clock, Told(round, decisions)), cancellationToken);
        return priorities;
    }

    /// <summary>In what the decisions, with those made before, go against the ranking.</summary>
    public static IReadOnlyDictionary<Guid, string> AgainstRanking(ScoringRound round, RoundResult result, IReadOnlyList<Choice> choices)
    {
        Dictionary<Guid, DecisionKind> decided = round.Decisions.ToDictionary(decision => decision.CandidateId, decision => decision.Kind);
        foreach (Choice choice in choices)
        {
            decided[choice.CandidateId] = choice.Kind;
        }

        return DecisionRules.AgainstRanking(decided, result.Rows.ToDictionary(row => row.Candidate.CandidateId, row => row.Rank));
    }

    private async Task<IReadOnlyList<Priority>> AdoptAsync(ScoringRound round, RoundResult result, Request request, IReadOnlyList<CandidateDecision> decisions, CancellationToken cancellationToken)
    {
        int position = await db.Priorities.Where(priority => priority.State == PriorityState.Adopted).MaxAsync(priority => (int?)priority.Position, cancellationToken) ?? 0;
        List<Priority> adopted = [];
        foreach (ResultRow row in result.Rows)
        {
            if (decisions.FirstOrDefault(made => made.CandidateId == row.Candidate.CandidateId) is not { Kind: DecisionKind.Adopted, PriorityId: null } decision)
            {
                continue;
            }

            Choice choice = request.Choices.First(one => one.CandidateId == decision.CandidateId);
            IEnumerable<Guid> merged = round.Decisions.Where(made => made.IntoCandidateId == decision.CandidateId).SelectMany(made => round.Candidate(made.CandidateId).FindingIds);
            var priority = new Priority(user.PartnershipId, row.Candidate.Title, decision.Reason, [.. row.Candidate.FindingIds, .. merged], request.By, request.On);
            priority.Describe(row.Candidate.Title, decision.Reason, choice.Lead, choice.LeadId, request.StartsOn, request.EndsOn);
            priority.ComesFrom(round, decision, ++position);
            db.Add(priority);
            adopted.Add(priority);
        }

        return adopted;
    }

    private static string Told(ScoringRound round, IReadOnlyList<CandidateDecision> decisions) =>
        string.Join("; ", decisions.GroupBy(decision => decision.Kind).OrderBy(kind => kind.Key).Select(kind => $"{kind.Key}: {RankingWords.Listed(kind.Select(decision => round.Candidate(decision.CandidateId).Title))}"));
}
