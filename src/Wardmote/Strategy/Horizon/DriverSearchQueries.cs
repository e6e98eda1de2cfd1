using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Platform.Data;
using Wardmote.Work;

namespace Wardmote.Strategy.Horizon;

/// <summary>Finds drivers by their themes and instruments.</summary>
public sealed class DriverSearchQueries(AppDb db, CurrentUser user) : ISearchSource
{
    public async Task<IReadOnlyList<SearchHit>> FindAsync(SearchWords words, int atMost, CancellationToken cancellationToken)
    {
        if (!user.May(Permission.ViewStrategy))
        {
            return [];
        }

        var found = await db.Drivers.AsNoTracking().Holding(words, driver => driver.Instrument, driver => driver.Theme)
            .OrderBy(driver => driver.Instrument).Take(atMost * 4).Select(driver => new { driver.DriverId, driver.Theme, driver.Instrument }).ToListAsync(cancellationToken);
        return [.. found.Where(row => words.AreIn(row.Theme, row.Instrument)).Take(atMost).Select(row => new SearchHit("Drivers", row.Instrument, row.Theme, HorizonLinks.Driver(row.DriverId)))];
    }
}
