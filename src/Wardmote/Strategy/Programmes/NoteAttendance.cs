using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Programmes;

/// <summary>Notes who of the programme board came to a meeting.</summary>
public sealed class NoteAttendance(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    public sealed record Request(Guid ProgrammeId, DateOnly HeldOn, IReadOnlyList<Guid> Present);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.EditStrategy);
        AssessmentProgramme programme = await db.ProgrammeAsync(request.ProgrammeId, cancellationToken);
        programme.Attend(request.HeldOn, request.Present, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
        await db.SaveAsync(user.Did("strategy.attendance-noted", programme.ProgrammeId, clock), cancellationToken);
    }
}
