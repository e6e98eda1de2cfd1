using Wardmote.Access;
using Wardmote.Plans.Fields;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Plans;

/// <summary>Corrects one line of a part of a plan: a section, priority, budget line, statement of staff, checklist question, list or figure.</summary>
public sealed class CorrectLine(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>What was typed, into which line.</summary>
    /// <param name="Part">The part's name: "budget-lines".</param>
    /// <param name="Index">The line's place in the part, counted from 0.</param>
    public sealed record Request(Guid PlanId, string Part, int Index, PlanEdit Edit);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        Plan plan = await db.PlanAsync(request.PlanId, cancellationToken);
        user.MustCorrect(plan, Permission.EditPlans);
        LinePart part = LinePart.Named(request.Part);
        request.Edit.MustStillHold($"This {part.Word}", part.Shown(plan.Content, request.Index));
        plan.CorrectLine(part, request.Index, request.Edit.Typed);
        await db.SaveCorrectionAsync(plan, user.Did("plans.line-corrected", plan.PlanId, clock), cancellationToken);
    }
}
