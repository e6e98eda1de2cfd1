using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Platform.Data;
using Wardmote.Work;

namespace Wardmote.Strategy.Programmes;

/// <summary>Finds datasets by their names.</summary>
public sealed class DatasetSearchQueries(AppDb db, CurrentUser user) : ISearchSource
{
    public async Task<IReadOnlyList<SearchHit>> FindAsync(SearchWords words, int atMost, CancellationToken cancellationToken)
    {
        if (!user.May(Permission.ViewStrategy))
        {
            return [];
        }

        var found = await db.Datasets.AsNoTracking().Holding(words, dataset => dataset.Title)
            .OrderBy(dataset => dataset.Title).Take(atMost * 4).Select(dataset => new { dataset.DatasetId, dataset.Title, dataset.Entry }).ToListAsync(cancellationToken);
        return [.. found.Where(row => words.AreIn(row.Title)).Take(atMost).Select(row => new SearchHit("Datasets", row.Title, string.Join(" · ", new[] { row.Entry.Category.Title, row.Entry.Agency }.OfType<string>()), ProgrammeLinks.Dataset(row.DatasetId)))];
    }
}
