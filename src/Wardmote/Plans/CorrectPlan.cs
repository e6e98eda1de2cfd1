using Wardmote.Access;
using Wardmote.Plans.Fields;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Plans;

/// <summary>Corrects what stands at the head of a plan: its title, kind, period, facts, words and limits.</summary>
public sealed class CorrectPlan(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>What was typed.</summary>
    public sealed record Request(Guid PlanId, PlanEdit Edit);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        Plan plan = await db.PlanAsync(request.PlanId, cancellationToken);
        user.MustCorrect(plan, Permission.EditPlans);
        request.Edit.MustStillHold("The head of the plan", PlanFields.Table.Shown(plan.Content));
        plan.Correct(request.Edit.Typed);
        await db.SaveCorrectionAsync(plan, user.Did("plans.plan-corrected", plan.PlanId, clock), cancellationToken);
    }
}
