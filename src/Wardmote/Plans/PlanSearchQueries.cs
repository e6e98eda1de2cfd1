using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Platform.Data;
using Wardmote.Plans.Fields;
using Wardmote.Work;

namespace Wardmote.Plans;

/// <summary>Finds plans, their actions and their indicators by their words.</summary>
public sealed class PlanSearchQueries(AppDb db, CurrentUser user) : ISearchSource
{
    /// <summary>How many more are read than shown: some that the database lets through have the word only in the name of a field.</summary>
    private const int Spare = 4;

    public async Task<IReadOnlyList<SearchHit>> FindAsync(SearchWords words, int atMost, CancellationToken cancellationToken) =>
    [
        .. await PlansAsync(words, atMost, cancellationToken),
        .. await ActionsAsync(words, atMost, cancellationToken),
        .. await IndicatorsAsync(words, atMost, cancellationToken),
    ];

    private async Task<IEnumerable<SearchHit>> PlansAsync(SearchWords words, int atMost, CancellationToken cancellationToken)
    {
        var plans = await db.PlansSeenBy(user).Holding(words, plan => plan.Title, plan => plan.Service, plan => plan.Owner, plan => plan.Period).OrderBy(plan => plan.Title).Take(atMost * Spare)
            .Select(plan => new { plan.PlanId, plan.Title, plan.State, plan.Period, plan.Service, plan.Owner }).ToListAsync(cancellationToken);
        return plans.Where(plan => words.AreIn(plan.Title, plan.Service, plan.Owner, plan.Period)).Take(atMost).Select(plan => new SearchHit(
            "Plans", plan.Title, Joined(plan.State.Title, plan.Period, plan.Service, plan.Owner), plan.State == PlanState.BeingReviewed ? PlanLinks.Review(plan.PlanId) : PlanLinks.Plan(plan.PlanId)));
    }

    private async Task<IEnumerable<SearchHit>> ActionsAsync(SearchWords words, int atMost, CancellationToken cancellationToken)
    {
        var actions = await db.Set<PlanAction>().Holding(words, action => action.Title, action => action.Code, action => (string)(object)action.Content)
            .Join(db.PlansSeenBy(user), action => action.PlanId, plan => plan.PlanId, (action, plan) => new { Action = action, Plan = plan.Title })
            .OrderBy(found => found.Plan).ThenBy(found => found.Action.PlanId).ThenBy(found => found.Action.Position).Take(atMost * Spare)
            .Select(found => new { found.Action.PlanId, found.Action.ActionId, found.Action.Title, found.Action.Content, found.Plan }).ToListAsync(cancellationToken);
        return Best(actions.Select(found => new Candidate(found.Title, found.Plan, PlanLinks.Action(found.PlanId, found.ActionId), ActionFields.Table.Shown(found.Content))), "Actions", words, atMost);
    }

    private async Task<IEnumerable<SearchHit>> IndicatorsAsync(SearchWords words, int atMost, CancellationToken cancellationToken)
    {
        var indicators = await db.Set<PlanIndicator>().Holding(words, indicator => indicator.Title, indicator => indicator.Code, indicator => (string)(object)indicator.Content)
            .Join(db.PlansSeenBy(user), indicator => indicator.PlanId, plan => plan.PlanId, (indicator, plan) => new { Indicator = indicator, Plan = plan.Title })
            .OrderBy(found => found.Plan).ThenBy(found => found.Indicator.PlanId).ThenBy(found => found.Indicator.Position).Take(atMost * Spare)
            .Select(found => new { found.Indicator.PlanId, found.Indicator.IndicatorId, found.Indicator.Title, found.Indicator.Content, found.Plan }).ToListAsync(cancellationToken);
        return Best(indicators.Select(found => new Candidate(found.Title, found.Plan, PlanLinks.Indicator(found.PlanId, found.IndicatorId), IndicatorFields.Table.Shown(found.Content))), "Indicators of plans", words, atMost);
    }

    /// <summary>Those that really hold the words; first those that have them in their title.</summary>
    private static IEnumerable<SearchHit> Best(IEnumerable<Candidate> candidates, string kind, SearchWords words, int atMost) => candidates
        .Where(candidate => words.AreIn(candidate.Fields.Select(field => field.ForReading)))
        .OrderBy(candidate => words.AreIn(candidate.Title) ? 0 : 1)
        .Take(atMost)
        .Select(candidate => new SearchHit(kind, candidate.Title, Joined(candidate.Plan, Place(candidate, words)), candidate.Href));

    /// <summary>The field in which a word stands that the title does not hold.</summary>
    private static string? Place(Candidate candidate, SearchWords words) => candidate.Fields
        .Where(field => words.All.Any(word => field.ForReading.Contains(word, StringComparison.OrdinalIgnoreCase) && !candidate.Title.Contains(word, StringComparison.OrdinalIgnoreCase)))
        .Select(field => $"{field.Label}: {words.Around(field.ForReading)}").FirstOrDefault();

    private static string Joined(params IEnumerable<string?> facts) => string.Join(" · ", facts.Where(fact => !string.IsNullOrEmpty(fact)));

    private sealed record Candidate(string Title, string Plan, string Href, IReadOnlyList<ShownField> Fields);
}
