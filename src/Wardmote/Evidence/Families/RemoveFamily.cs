using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Evidence.Families;

/// <summary>Takes away the family that the partnership had named: one is worked out again.</summary>
public sealed class RemoveFamily(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    public sealed record Request;

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.ImportEvidence);
        PartnershipFamily family = await db.FamilyAsync(cancellationToken);
        db.Remove(family);
        await db.SaveAsync(user.Did("evidence.family-removed", family.PartnershipFamilyId, clock, family.Source), cancellationToken);
    }
}
