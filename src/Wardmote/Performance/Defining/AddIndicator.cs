using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Performance.Defining;

/// <summary>Defines an indicator that the partnership did not follow before.</summary>
public sealed class AddIndicator(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>What it measures.</summary>
    public sealed record Request(IndicatorDefinition Definition);

    public async Task<Indicator> RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.DefineIndicators);
        var indicator = new Indicator(user.PartnershipId, request.Definition);
        DefinitionRules.MustHold(request.Definition, before: null, await db.Indicators.AsNoTracking().Select(other => other.Definition).ToListAsync(cancellationToken));
        db.Add(indicator);
        await db.SaveAsync(user.Did("performance.indicator-added", indicator.IndicatorId, clock), cancellationToken);
        return indicator;
    }
}
