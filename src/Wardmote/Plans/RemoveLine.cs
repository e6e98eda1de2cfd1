using Wardmote.Access;
using Wardmote.Plans.Fields;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Plans;

/// <summary>Removes a line from a part of a plan, with the reason.</summary>
public sealed class RemoveLine(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>Which line goes, and why.</summary>
    /// <param name="Title">What the line was called when the person chose it: places shift when others remove lines.</param>
    public sealed record Request(Guid PlanId, string Part, int Index, string Title, string Reason);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        Plan plan = await db.PlanAsync(request.PlanId, cancellationToken);
        user.MustCorrect(plan, Permission.EditPlans);
        LinePart part = LinePart.Named(request.Part);
        if (FieldText.Tidy(part.Title(plan.Content, request.Index)) != FieldText.Tidy(request.Title))
        {
            throw new ChangedMeanwhileException($"This {part.Word}");
        }

        plan.RemoveLine(part, request.Index);
        await db.SavePlanAsync(plan, user.Did("plans.line-removed", plan.PlanId, clock, Reason.Given(request.Reason)), cancellationToken);
    }
}
