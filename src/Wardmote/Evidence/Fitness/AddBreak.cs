using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Evidence.Fitness;

/// <summary>Adds a break that the partnership knows of: every figure that it concerns says so from now on.</summary>
public sealed class AddBreak(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>From which month to which, what changed and why it matters, and which categories it concerns.</summary>
    public sealed record Request(Period From, Period? To, string Text, string Why, IReadOnlyList<CrimeType> Types);

    public async Task<EvidenceBreak> RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.ImportEvidence);
        var added = new EvidenceBreak(user.PartnershipId, request.From, request.To, request.Text, request.Why, request.Types, user.Name, clock.GetUtcNow().UtcDateTime);
        db.Add(added);
        await db.SaveAsync(user.Did("evidence.break-added", added.EvidenceBreakId, clock), cancellationToken);
        return added;
    }
}
