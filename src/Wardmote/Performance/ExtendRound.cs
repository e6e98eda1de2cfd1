using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Performance;

/// <summary>Moves the day by which a round's values are due.</summary>
public sealed class ExtendRound(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    public sealed record Request(Guid RoundId, DateOnly DueOn);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.RunRounds);
        Round round = await db.RoundAsync(request.RoundId, cancellationToken);
        round.Extend(request.DueOn);
        await db.SaveAsync(user.Did("performance.round-extended", round.RoundId, clock, round.Period.Name), cancellationToken);
    }
}
