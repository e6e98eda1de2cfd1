using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Programmes;

/// <summary>Begins a programme. There is one at a time: the last must be closed first.</summary>
public sealed class BeginProgramme(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    public sealed record Request(ProgrammeHead Head);

    public async Task<AssessmentProgramme> RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.EditStrategy);
        if (await db.Programmes.AsNoTracking().FirstOrDefaultAsync(one => one.ClosedOn == null, cancellationToken) is { } running)
        {
            throw new RuleBrokenException($"“{running.Title}” still runs: close it before another begins", nameof(ProgrammeHead.Title));
        }

        var programme = new AssessmentProgramme(user.PartnershipId, request.Head.Title, clock.GetUtcNow().UtcDateTime);
        programme.Describe(request.Head);
        db.Add(programme);
        await db.SaveAsync(user.Did("strategy.programme-begun", programme.ProgrammeId, clock, programme.Title), cancellationToken);
        return programme;
    }
}
