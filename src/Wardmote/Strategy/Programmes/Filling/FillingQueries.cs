using Microsoft.EntityFrameworkCore;
using Wardmote.Checks.Content;
using Wardmote.Platform.Data;
using Wardmote.Strategy.Horizon;

namespace Wardmote.Strategy.Programmes.Filling;

/// <summary>Holds a document against what the partnership has.</summary>
public static class FillingQueries
{
    extension(AppDb db)
    {
        /// <summary>What of a document would be added to the programme that runs, the datasets and the drivers.</summary>
        public async Task<ProgrammeFilling> ProgrammeFillingAsync(PlanContent content, CancellationToken cancellationToken)
        {
            AssessmentProgramme? programme = await db.Programmes.FirstOrDefaultAsync(one => one.ClosedOn == null, cancellationToken);
            List<Dataset> datasets = await db.Datasets.AsNoTracking().ToListAsync(cancellationToken);
            List<Driver> drivers = await db.Drivers.AsNoTracking().ToListAsync(cancellationToken);
            return ProgrammeFilling.Of(ProgrammeDocument.Read(content), programme, datasets, drivers);
        }
    }
}
