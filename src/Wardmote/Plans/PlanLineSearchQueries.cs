using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Checks.Content;
using Wardmote.Platform.Data;
using Wardmote.Plans.Fields;
using Wardmote.Work;

namespace Wardmote.Plans;

/// <summary>Finds sections, priorities, budget lines and whatever else a plan says outside its actions and indicators.</summary>
public sealed class PlanLineSearchQueries(AppDb db, CurrentUser user) : ISearchSource
{
    /// <summary>A plan's content is read as a whole, and some have two hundred pages.</summary>
    private const int MostPlans = 12;

    public async Task<IReadOnlyList<SearchHit>> FindAsync(SearchWords words, int atMost, CancellationToken cancellationToken)
    {
        var plans = await db.PlansSeenBy(user).Holding(words, plan => (string)(object)plan.Content).OrderByDescending(plan => plan.PeriodFirst).ThenBy(plan => plan.Title).Take(MostPlans)
            .Select(plan => new { plan.PlanId, plan.Title, plan.State, plan.Content }).ToListAsync(cancellationToken);
        return
        [
            .. plans.SelectMany(plan => LinePart.All.SelectMany(part => Lines(part, plan.Content, words)
                .Select(line => new SearchHit("In the text of plans", line.Title, $"{plan.Title} · {part.Heading}: {line.Around}", Href(plan.PlanId, plan.State, part))))).Take(atMost),
        ];
    }

    private static IEnumerable<(string Title, string Around)> Lines(LinePart part, PlanContent content, SearchWords words) =>
        from index in Enumerable.Range(0, part.Count(content))
        let texts = part.Shown(content, index).Select(field => field.ForReading).ToArray()
        where words.AreIn(texts)
        let first = texts.First(text => words.AreAnyIn(text))
        select (words.Around(part.Title(content, index)), words.Around(first));

    private static string Href(Guid planId, PlanState state, LinePart part) =>
        state == PlanState.BeingReviewed ? PlanLinks.Review(planId) : $"{PlanLinks.Plan(planId)}#{part.Name}";
}
