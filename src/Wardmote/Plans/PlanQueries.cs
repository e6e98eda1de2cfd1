using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Checks.Content;
using Wardmote.Plans.Comparing;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Plans;

/// <summary>What is asked of plans, their files and their editions in more than one place.</summary>
public static class PlanQueries
{
    extension(AppDb db)
    {
        public DbSet<Plan> Plans => db.Set<Plan>();

        /// <summary>The plans that a person may see: a reading that is not kept yet only where they read files.</summary>
        public IQueryable<Plan> PlansSeenBy(CurrentUser user) => user.May(Permission.CheckFiles) ? db.Plans : db.Plans.Where(plan => plan.State != PlanState.BeingReviewed);

        public DbSet<PlanSource> PlanSources => db.Set<PlanSource>();

        public DbSet<PlanEdition> PlanEditions => db.Set<PlanEdition>();

        /// <summary>A plan with all that belongs to it, in the document's order.</summary>
        public async Task<Plan> PlanAsync(Guid planId, CancellationToken cancellationToken) => await db.Plans
            .Include(plan => plan.Actions.OrderBy(action => action.Position))
            .Include(plan => plan.Indicators.OrderBy(indicator => indicator.Position))
            .Include(plan => plan.AcceptedFaults)
            .AsSplitQuery()
            .FirstOrDefaultAsync(plan => plan.PlanId == planId, cancellationToken) ?? throw new NotFoundException("The plan");

        /// <summary>The file from which a plan was read last.</summary>
        public async Task<PlanSource?> LatestSourceAsync(Guid planId, CancellationToken cancellationToken) =>
            await db.PlanSources.Where(source => source.PlanId == planId).OrderByDescending(source => source.At).FirstOrDefaultAsync(cancellationToken);

        /// <summary>
        /// The kept plan that a reading is another reading of: one that came from the same file, or has the same title and period. None where it is new.
        /// </summary>
        public async Task<Guid?> KeptPlanForAsync(Plan reading, CancellationToken cancellationToken)
        {
            List<string> fingerprints = await db.PlanSources.Where(source => source.PlanId == reading.PlanId).Select(source => source.Sha256).ToListAsync(cancellationToken);
            Guid sameFile = await db.PlanSources.Where(source => source.PlanId != reading.PlanId && fingerprints.Contains(source.Sha256))
                .Join(db.Plans.Where(plan => plan.State != PlanState.BeingReviewed), source => source.PlanId, plan => plan.PlanId, (source, plan) => plan.PlanId)
                .FirstOrDefaultAsync(cancellationToken);
            if (sameFile != Guid.Empty)
            {
                return sameFile;
            }

            var kept = await db.Plans.Where(plan => plan.State != PlanState.BeingReviewed).Select(plan => new { plan.PlanId, plan.Title, plan.Period }).ToListAsync(cancellationToken);
            return kept.Find(plan => Matching.Plain(plan.Title) == Matching.Plain(reading.Title) && Matching.Plain(plan.Period ?? "") == Matching.Plain(reading.Period ?? ""))?.PlanId;
        }

        /// <summary>What keeping a reading would change in the plan that is kept already.</summary>
        public async Task<PlanComparison> CompareAsync(Plan kept, PlanContent read, CancellationToken cancellationToken) =>
            new(kept.ToContent(), read, (await db.LatestSourceAsync(kept.PlanId, cancellationToken))?.AsRead);

        /// <summary>Saves a correction. A form that is sent as it was shown corrects nothing and leaves no entry in the history.</summary>
        public async Task SaveCorrectionAsync(Plan plan, AuditEntry entry, CancellationToken cancellationToken)
        {
            if (db.ChangeTracker.HasChanges())
            {
                await db.SavePlanAsync(plan, entry, cancellationToken);
            }
        }

        /// <summary>Saves a change to a plan, with its faults counted anew.</summary>
        public async Task SavePlanAsync(Plan plan, AuditEntry entry, CancellationToken cancellationToken)
        {
            plan.Recount(DateOnly.FromDateTime(entry.At));
            await db.SaveAsync(entry, cancellationToken);
        }
    }
}
