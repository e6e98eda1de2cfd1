using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Strategies;

/// <summary>Takes a risk off the register that was put there by mistake; one that is over is closed instead.</summary>
public sealed class RemoveRisk(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    public sealed record Request(Guid RiskId, long Seen);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.EditStrategy);
        StrategyRisk kept = await db.StrategyRiskAsync(request.RiskId, cancellationToken);
        db.MustStillBe(request.Seen, kept);
        db.Remove(kept);
        await db.SaveAsync(user.Did("strategy.risk-removed", kept.RiskId, clock, kept.Title), cancellationToken);
    }
}
