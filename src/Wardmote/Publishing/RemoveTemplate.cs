using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Publishing;

/// <summary>Goes back to Wardmote's own look of reports.</summary>
public sealed class RemoveTemplate(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    public async Task RunAsync(CancellationToken cancellationToken = default)
    {
        user.Must(Permission.ManagePartnership);
        ReportTemplate template = await db.ReportTemplates.FirstOrDefaultAsync(cancellationToken) ?? throw new NotFoundException("The template");
        db.Remove(template);
        await db.SaveAsync(user.Did("publishing.template-removed", user.PartnershipId, clock, template.FileName), cancellationToken);
    }
}
