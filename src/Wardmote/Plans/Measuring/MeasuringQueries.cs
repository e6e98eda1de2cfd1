using Microsoft.EntityFrameworkCore;
using Wardmote.Performance;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Plans.Measuring;

/// <summary>What is asked of the links between plans and indicators in more than one place.</summary>
public static class MeasuringQueries
{
    extension(AppDb db)
    {
        public DbSet<PlanMeasure> PlanMeasures => db.Set<PlanMeasure>();

        /// <summary>A kept plan's rows beside the partnership's indicators.</summary>
        /// <exception cref="RuleBrokenException">The plan is not kept yet.</exception>
        public async Task<MeasuredPlan> MeasuringAsync(Plan plan, CancellationToken cancellationToken)
        {
            if (plan.State == PlanState.BeingReviewed)
            {
                throw new RuleBrokenException("Keep the plan first: the indicators of a reading are not followed");
            }

            List<PlanMeasure> links = await db.PlanMeasures.Where(link => link.PlanId == plan.PlanId).ToListAsync(cancellationToken);
            var known = await db.Indicators.Select(indicator => new { indicator.IndicatorId, indicator.Code, indicator.Title }).ToListAsync(cancellationToken);
            Dictionary<Guid, string> codes = known.ToDictionary(indicator => indicator.IndicatorId, indicator => indicator.Code);
            var book = new CodeBook(
                known.ToDictionary(indicator => indicator.Code, indicator => indicator.Title, StringComparer.OrdinalIgnoreCase),
                links.ToDictionary(link => link.Use, link => codes[link.IndicatorId]),
                plan.PeriodFirst is { } first ? FinancialYear.Of(first).ToString() : "");
            (IReadOnlyList<MeasuredIndicator> measured, IReadOnlyList<RowNote> notes) = PlanMeasurer.Measure(plan, book);
            HashSet<string> wanted = [.. measured.Select(indicator => indicator.Definition.Code)];
            List<Guid> ids = [.. known.Where(indicator => wanted.Contains(indicator.Code, StringComparer.OrdinalIgnoreCase)).Select(indicator => indicator.IndicatorId)];
            return new MeasuredPlan(
                plan,
                measured,
                notes,
                await db.Indicators.Where(indicator => ids.Contains(indicator.IndicatorId)).ToListAsync(cancellationToken),
                await db.IndicatorValues.Where(value => ids.Contains(value.IndicatorId) && value.IsCurrent).ToListAsync(cancellationToken),
                links);
        }
    }
}
