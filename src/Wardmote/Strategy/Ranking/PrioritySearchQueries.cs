using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Platform.Data;
using Wardmote.Work;

namespace Wardmote.Strategy.Ranking;

/// <summary>Finds priorities by their titles and reasons.</summary>
public sealed class PrioritySearchQueries(AppDb db, CurrentUser user) : ISearchSource
{
    public async Task<IReadOnlyList<SearchHit>> FindAsync(SearchWords words, int atMost, CancellationToken cancellationToken)
    {
        if (!user.May(Permission.ViewStrategy))
        {
            return [];
        }

        var found = await db.Priorities.AsNoTracking().Holding(words, priority => priority.Title, priority => priority.Why, priority => priority.Lead)
            .OrderBy(priority => priority.Position).Select(priority => new { priority.PriorityId, priority.Title, priority.Why, priority.Lead, priority.State }).ToListAsync(cancellationToken);
        return [.. found.Where(one => words.AreIn(one.Title, one.Why, one.Lead)).OrderBy(one => words.AreIn(one.Title) ? 0 : 1).Take(atMost)
            .Select(one => new SearchHit("Priorities", one.Title, string.Join(" · ", new[] { one.State == PriorityState.Adopted ? "Adopted" : "Closed", one.Lead }.OfType<string>()), PriorityLinks.Priority(one.PriorityId)))];
    }
}
