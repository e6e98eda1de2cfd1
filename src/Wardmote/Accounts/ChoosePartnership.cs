using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Accounts;

/// <summary>Goes over to another of the person's partnerships.</summary>
public sealed class ChoosePartnership(AppDb db, CurrentUser current, TimeProvider clock) : IUseCase
{
    public sealed record Request(Guid PartnershipId);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        User user = await db.Users.SingleOrDefaultAsync(account => account.UserId == current.UserId, cancellationToken) ?? throw new NotFoundException("Your account");
        MemberOf chosen = (await db.PartnershipsOfAsync(user.UserId, cancellationToken)).FirstOrDefault(member => member.PartnershipId == request.PartnershipId)
            ?? throw new NotFoundException("That partnership");
        user.Choose(chosen.PartnershipId);
        await db.SaveAsync(current.Did("accounts.partnership-chosen", user.UserId, clock, chosen.Name), cancellationToken);
    }
}
