using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Performance.Defining;

/// <summary>Gives an indicator another definition. Its values stay: where they now mean something else, the definition states a break.</summary>
public sealed class CorrectIndicator(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>The whole definition as it should be.</summary>
    /// <param name="Seen">The version that the person saw when they began.</param>
    public sealed record Request(Guid IndicatorId, long Seen, IndicatorDefinition Definition);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.DefineIndicators);
        Indicator indicator = await db.IndicatorAsync(request.IndicatorId, cancellationToken);
        if (JsonSerializer.Serialize(indicator.Definition, JsonColumns.Options) == JsonSerializer.Serialize(request.Definition, JsonColumns.Options))
        {
            return;
        }

        db.MustStillBe(request.Seen, indicator);
        DefinitionRules.MustHold(
            request.Definition,
            indicator.Definition,
            await db.Indicators.AsNoTracking().Where(other => other.IndicatorId != request.IndicatorId).Select(other => other.Definition).ToListAsync(cancellationToken));
        indicator.Define(request.Definition);
        await db.SaveAsync(user.Did("performance.indicator-corrected", indicator.IndicatorId, clock), cancellationToken);
    }
}
