using Microsoft.EntityFrameworkCore;
using Wardmote.Platform.Data;
using Wardmote.Work;

namespace Wardmote.Strategy.Horizon;

/// <summary>The drivers that a person watches and that went stale, or that are to be looked at within a week.</summary>
public sealed class DriverWorkQueries(AppDb db) : IWorkSource
{
    private const int SoonDays = 7;

    public string Heading => "Horizon scan";

    public async Task<IReadOnlyList<WorkItem>> ForAsync(Guid userId, DateOnly today, CancellationToken cancellationToken)
    {
        List<Driver> mine = await db.Drivers.AsNoTracking().Where(driver => driver.OwnerId == userId).OrderBy(driver => driver.Instrument).ToListAsync(cancellationToken);
        return [.. mine.Select(driver => Item(driver, today)).OfType<WorkItem>().OrderBy(item => item.Urgency)];
    }

    private static WorkItem? Item(Driver driver, DateOnly today)
    {
        if (driver.StaleReasons(today) is { Count: > 0 } reasons)
        {
            return new($"Look at “{driver.Instrument}”", HorizonLinks.Driver(driver.DriverId), Urgency.Late, Due(driver), string.Join("; ", reasons));
        }

        return driver.Stage is not { IsEnd: true } && Due(driver) is { } due && due <= today.AddDays(SoonDays)
            ? new($"Look at “{driver.Instrument}”", HorizonLinks.Driver(driver.DriverId), Urgency.DueSoon, due)
            : null;
    }

    private static DateOnly? Due(Driver driver) => new[] { driver.NextOn, driver.Entry.ReviewOn }.OfType<DateOnly>().Order().Select(day => (DateOnly?)day).FirstOrDefault();
}
