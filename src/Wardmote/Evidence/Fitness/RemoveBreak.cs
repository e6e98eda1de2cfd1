using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Evidence.Fitness;

/// <summary>Takes away a break that the partnership had added; the history keeps it.</summary>
public sealed class RemoveBreak(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    public sealed record Request(Guid EvidenceBreakId);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.ImportEvidence);
        EvidenceBreak known = await db.BreakAsync(request.EvidenceBreakId, cancellationToken);
        db.Remove(known);
        await db.SaveAsync(user.Did("evidence.break-removed", known.EvidenceBreakId, clock, known.Text), cancellationToken);
    }
}
