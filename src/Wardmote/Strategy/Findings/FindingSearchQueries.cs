using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Platform.Data;
using Wardmote.Work;

namespace Wardmote.Strategy.Findings;

/// <summary>Finds findings by their words, areas and keys.</summary>
public sealed class FindingSearchQueries(AppDb db, CurrentUser user) : ISearchSource
{
    public async Task<IReadOnlyList<SearchHit>> FindAsync(SearchWords words, int atMost, CancellationToken cancellationToken)
    {
        if (!user.May(Permission.ViewStrategy))
        {
            return [];
        }

        var found = await db.Findings.AsNoTracking().Where(finding => finding.State != FindingState.Rejected && finding.State != FindingState.Merged)
            .Holding(words, finding => finding.Statement, finding => finding.AreaName, finding => finding.Key).OrderBy(finding => finding.Rank).ThenBy(finding => finding.Key).Take(atMost * 2)
            .Select(finding => new { finding.FindingId, finding.Statement, finding.AreaName, finding.Key, finding.State }).ToListAsync(cancellationToken);
        return [.. found.Where(row => words.AreIn(row.Statement, row.AreaName, row.Key)).Take(atMost).Select(row => new SearchHit("Findings", words.Around(row.Statement), row.State.Title, FindingLinks.Finding(row.FindingId)))];
    }
}
