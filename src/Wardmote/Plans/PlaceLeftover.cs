using Wardmote.Access;
using Wardmote.Checks.Content;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Plans;

/// <summary>Puts a text that the reader left over where a person says it belongs, or notes with a reason that it need not be kept.</summary>
public sealed class PlaceLeftover(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>Which text goes where.</summary>
    /// <param name="Index">The text's place among those left over, counted from 0.</param>
    /// <param name="Text">The text itself: places shift when others place texts.</param>
    /// <param name="Reason">Why there is nothing to keep, where that is so.</param>
    public sealed record Request(Guid PlanId, int Index, string Text, LeftoverPlace Place, string? Reason = null);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        Plan plan = await db.PlanAsync(request.PlanId, cancellationToken);
        user.MustCorrect(plan, Permission.EditPlans);
        UnplacedContent leftover = plan.Leftover(request.Index, request.Text);
        plan.PlaceLeftover(leftover, request.Place);
        string? note = request.Place.Target == LeftoverTarget.NothingToKeep ? $"{leftover.Text}\n{Reason.Given(request.Reason)}" : leftover.Text;
        await db.SavePlanAsync(plan, user.Did("plans.leftover-placed", plan.PlanId, clock, note), cancellationToken);
    }
}
