using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Performance;

/// <summary>Opens the collection of a period's values: from now on those who owe one see it among their work.</summary>
public sealed class OpenRound(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>The period, the day by which values are due, and whether a second person approves them.</summary>
    public sealed record Request(Period Period, DateOnly DueOn, bool NeedsApproval = false);

    public async Task<Round> RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.RunRounds);
        if (await db.Rounds.AnyAsync(one => one.PeriodFirst == request.Period.First && one.PeriodKind == request.Period.Kind, cancellationToken))
        {
            throw new RuleBrokenException($"There is a round for {request.Period} already", nameof(Round.Period));
        }

        DateTime now = clock.GetUtcNow().UtcDateTime;
        var round = new Round(user.PartnershipId, request.Period, request.DueOn, request.NeedsApproval, user.Name, now);
        if (request.Period.First > DateOnly.FromDateTime(now))
        {
            throw new RuleBrokenException($"{request.Period} has not begun yet", nameof(Round.Period));
        }

        if ((await db.CollectedByAsync(round, cancellationToken)).Count == 0)
        {
            throw new RuleBrokenException($"No indicator has a value for {request.Period} to collect. Define indicators first, or choose another period", nameof(Round.Period));
        }

        db.Add(round);
        await db.SaveAsync(user.Did("performance.round-opened", round.RoundId, clock, round.Period.Name), cancellationToken);
        return round;
    }
}
