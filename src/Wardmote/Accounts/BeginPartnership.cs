using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Accounts;

/// <summary>Begins the partnership of an installation that has none, so that a command can bring its data in before anybody signed in. Whoever sets the installation up takes it over.</summary>
public sealed class BeginPartnership(AppDb db, CurrentUser current, TimeProvider clock) : IUseCase
{
    private const string Name = "Our partnership";

    public async Task<Partnership> RunAsync(CancellationToken cancellationToken = default)
    {
        current.Must(Permission.ManagePartnership);
        if ((await db.AllPartnershipsAsync(cancellationToken)).Count > 0)
        {
            throw new RuleBrokenException("This installation has a partnership already; name it");
        }

        var partnership = new Partnership(Guid.CreateVersion7(), Name);
        current.WorkAsProgram(current.Name, partnership.PartnershipId, partnership.Name);
        db.Add(partnership);
        await db.SaveAsync(current.Did("accounts.partnership-begun", partnership.PartnershipId, clock), cancellationToken);
        return partnership;
    }
}
