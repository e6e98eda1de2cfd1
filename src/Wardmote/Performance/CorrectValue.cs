using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Performance;

/// <summary>Corrects a closed value as a new version with its reason; the version that was reported stays.</summary>
public sealed class CorrectValue(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>The number that is right, and why the closed one was wrong.</summary>
    public sealed record Request(Guid IndicatorId, Period Period, EnteredNumber Entered, string Reason, string? Note = null, SeenValue? Seen = null, ValueRoute Route = ValueRoute.Typed, string? Origin = null);

    public async Task<IndicatorValue> RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.RunRounds);
        Indicator indicator = await db.IndicatorAsync(request.IndicatorId, cancellationToken);
        DateTime now = clock.GetUtcNow().UtcDateTime;
        indicator.MustTakeValueFor(request.Period, ValueKind.Outturn, DateOnly.FromDateTime(now));
        IndicatorValue closed = await db.CurrentValueAsync(request.IndicatorId, request.Period, cancellationToken)
            ?? throw new RuleBrokenException($"{indicator.Code} has no value for {request.Period} that could be corrected: enter it instead");
        if (request.Seen is { } seen && !seen.Holds(closed))
        {
            throw new ChangedMeanwhileException($"{indicator.Code} for {request.Period}");
        }

        if (closed.Says(request.Entered))
        {
            throw new RuleBrokenException($"{ValueEntries.Words(request.Entered)} is what the closed figure says already");
        }

        IndicatorValue next = closed.Correct(request.Entered, new ValueEntry(user.UserId, user.Name, now, request.Route, request.Origin, request.Note), request.Reason);
        db.Add(next);
        await db.SaveAsync(user.Did("performance.value-corrected", indicator.IndicatorId, clock, $"{indicator.Code} {request.Period.Code}: {ValueEntries.Words(request.Entered)}. {next.Reason}"), cancellationToken);
        return next;
    }
}
