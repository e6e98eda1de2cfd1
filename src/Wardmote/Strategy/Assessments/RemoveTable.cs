using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Assessments;

/// <summary>Takes a partner's table away; runs that showed it stay as they were.</summary>
public sealed class RemoveTable(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    public sealed record Request(Guid PartnerTableId);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.WriteAssessments);
        PartnerTable table = await db.PartnerTableAsync(request.PartnerTableId, cancellationToken);
        db.Remove(table);
        await db.SaveAsync(user.Did("strategy.table-removed", table.AssessmentId, clock, table.Title), cancellationToken);
    }
}
