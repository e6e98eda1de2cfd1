using Wardmote.Access;
using Wardmote.Plans.Fields;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Plans;

/// <summary>Adds a line to a part of a plan: a section, priority, budget line and so on.</summary>
public sealed class AddLine(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>What was typed, for which part.</summary>
    public sealed record Request(Guid PlanId, string Part, IReadOnlyDictionary<string, string> Typed);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        Plan plan = await db.PlanAsync(request.PlanId, cancellationToken);
        user.MustCorrect(plan, Permission.EditPlans);
        plan.AddLine(LinePart.Named(request.Part), request.Typed);
        await db.SavePlanAsync(plan, user.Did("plans.line-added", plan.PlanId, clock), cancellationToken);
    }
}
