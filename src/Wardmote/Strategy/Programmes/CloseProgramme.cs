using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Programmes;

/// <summary>Closes a programme: it stays readable, and another may begin.</summary>
public sealed class CloseProgramme(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    public sealed record Request(Guid ProgrammeId);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.EditStrategy);
        AssessmentProgramme programme = await db.ProgrammeAsync(request.ProgrammeId, cancellationToken);
        programme.Close(DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
        await db.SaveAsync(user.Did("strategy.programme-closed", programme.ProgrammeId, clock, programme.Title), cancellationToken);
    }
}
