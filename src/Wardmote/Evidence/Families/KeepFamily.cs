using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Areas;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Evidence.Families;

/// <summary>Keeps the family that the partnership names; one that was named before gives way to it.</summary>
public sealed class KeepFamily(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>The partnership's own code in the table, who published the list, and codes or names, one a line.</summary>
    public sealed record Request(string OwnCode, string Source, string List);

    public async Task<PartnershipFamily> RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.ImportEvidence);
        (AreaTable _, AllPartnerships all, AreaTableRow? _) = await db.AllPartnershipsAsync(user.PartnershipName, cancellationToken) ?? throw new NotFoundException("The table of all partnerships");
        AreaTableRow own = all.Find(request.OwnCode) ?? throw new RuleBrokenException("Choose which partnership of the table is yours first");
        IReadOnlyList<string> codes = PartnershipFamily.Read(request.List, all, own);
        DateTime now = clock.GetUtcNow().UtcDateTime;
        PartnershipFamily? family = await db.PartnershipFamilies.SingleOrDefaultAsync(cancellationToken);
        if (family is null)
        {
            family = new(user.PartnershipId, request.Source, codes, user.Name, now);
            db.Add(family);
        }
        else
        {
            family.Name(request.Source, codes, user.Name, now);
        }

        await db.SaveAsync(user.Did("evidence.family-kept", family.PartnershipFamilyId, clock, family.Source), cancellationToken);
        return family;
    }
}
