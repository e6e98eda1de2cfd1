using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Accounts;

/// <summary>Changes what the partnership is called, which districts it covers and which bodies must take part.</summary>
public sealed class DescribePartnership(AppDb db, CurrentUser current, TimeProvider clock) : IUseCase
{
    public sealed record Request(string Name, IReadOnlyList<string> Districts, IReadOnlyList<string> Authorities, long Version);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        current.Must(Permission.ManagePartnership);
        Partnership partnership = await db.Partnerships.SingleAsync(cancellationToken);
        db.MustStillBe(request.Version, partnership);
        await db.NameMustBeFreeAsync(request.Name, partnership.PartnershipId, nameof(Request.Name), cancellationToken);
        partnership.Describe(request.Name, request.Districts, request.Authorities);
        await db.SaveAsync(current.Did("accounts.partnership-described", partnership.PartnershipId, clock), cancellationToken);
    }
}
