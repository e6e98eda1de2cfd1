using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Performance.Defining;

/// <summary>Ends the collection of an indicator. What was collected stays readable.</summary>
public sealed class RetireIndicator(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>The last day for which it is collected, and why no longer.</summary>
    public sealed record Request(Guid IndicatorId, DateOnly LastDay, string? Reason);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.DefineIndicators);
        Indicator indicator = await db.IndicatorAsync(request.IndicatorId, cancellationToken);
        indicator.Define(indicator.Definition with { RetiredOn = request.LastDay });
        await db.SaveAsync(user.Did("performance.indicator-retired", indicator.IndicatorId, clock, request.Reason?.Trim()), cancellationToken);
    }
}
