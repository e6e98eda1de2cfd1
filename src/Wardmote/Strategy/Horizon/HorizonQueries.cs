using Microsoft.EntityFrameworkCore;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Horizon;

/// <summary>Finds drivers, duties and the evidence for them.</summary>
public static class HorizonQueries
{
    extension(AppDb db)
    {
        public DbSet<Driver> Drivers => db.Set<Driver>();

        public DbSet<Duty> Duties => db.Set<Duty>();

        public DbSet<DutyEvidence> DutyEvidence => db.Set<DutyEvidence>();

        /// <summary>One driver of the partnership.</summary>
        /// <exception cref="NotFoundException">The partnership has no such driver.</exception>
        public async Task<Driver> DriverAsync(Guid driverId, CancellationToken cancellationToken) =>
            await db.Drivers.SingleOrDefaultAsync(driver => driver.DriverId == driverId, cancellationToken) ?? throw new NotFoundException("The driver");

        /// <summary>One duty of the partnership.</summary>
        /// <exception cref="NotFoundException">The partnership has no such duty.</exception>
        public async Task<Duty> DutyAsync(Guid dutyId, CancellationToken cancellationToken) =>
            await db.Duties.SingleOrDefaultAsync(duty => duty.DutyId == dutyId, cancellationToken) ?? throw new NotFoundException("The duty");

        /// <summary>One piece of evidence of the partnership.</summary>
        /// <exception cref="NotFoundException">The partnership has no such evidence.</exception>
        public async Task<DutyEvidence> DutyEvidenceAsync(Guid dutyEvidenceId, CancellationToken cancellationToken) =>
            await db.DutyEvidence.SingleOrDefaultAsync(evidence => evidence.DutyEvidenceId == dutyEvidenceId, cancellationToken) ?? throw new NotFoundException("The evidence");

        /// <summary>All duties with what shows that they are met, as they stand on a day.</summary>
        public async Task<IReadOnlyList<DutyCoverage>> DutyCoverageAsync(DateOnly today, CancellationToken cancellationToken)
        {
            List<Duty> duties = await db.Duties.AsNoTracking().OrderBy(duty => duty.Title).ToListAsync(cancellationToken);
            List<DutyEvidence> evidence = await db.DutyEvidence.AsNoTracking().ToListAsync(cancellationToken);
            return [.. duties.Select(duty => DutyCoverage.Of(duty, evidence, today))];
        }
    }
}
