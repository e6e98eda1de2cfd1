using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Horizon;

/// <summary>Names a place where a duty can be seen to be met.</summary>
public sealed class NameDutyEvidence(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    public sealed record Request(Guid DutyId, EvidencePlace Place, string Words, string? Link, Guid? IndicatorId, DateOnly On);

    public async Task<DutyEvidence> RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.EditStrategy);
        Duty duty = await db.DutyAsync(request.DutyId, cancellationToken);
        var evidence = new DutyEvidence(user.PartnershipId, duty.DutyId, request.Place, request.Words, request.Link, request.IndicatorId, request.On, user.Name, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
        db.Add(evidence);
        await db.SaveAsync(user.Did("strategy.duty-evidenced", duty.DutyId, clock, evidence.Words), cancellationToken);
        return evidence;
    }
}
