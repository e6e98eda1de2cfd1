using Wardmote.Access;
using Wardmote.Plans.Fields;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Plans;

/// <summary>Corrects the fields of an indicator, its outturns and targets included.</summary>
public sealed class CorrectIndicator(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>What was typed.</summary>
    public sealed record Request(Guid PlanId, Guid IndicatorId, PlanEdit Edit);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        Plan plan = await db.PlanAsync(request.PlanId, cancellationToken);
        user.MustCorrect(plan, Permission.UpdateProgress);
        PlanIndicator indicator = plan.Indicator(request.IndicatorId);
        request.Edit.MustStillHold($"“{indicator.Title}”", IndicatorFields.Table.Shown(indicator.Content));
        plan.CorrectIndicator(request.IndicatorId, request.Edit.Typed);
        await db.SaveCorrectionAsync(plan, user.Did("plans.indicator-corrected", plan.PlanId, clock), cancellationToken);
    }
}
