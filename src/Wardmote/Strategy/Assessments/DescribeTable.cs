using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;

namespace Wardmote.Strategy.Assessments;

/// <summary>Corrects what must be known of a partner's table; its numbers stay as they came.</summary>
public sealed class DescribeTable(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>The partner’s table with what is known of it now.</summary>
    /// <param name="Seen">The version that the person saw when they began.</param>
    public sealed record Request(Guid PartnerTableId, long Seen, PartnerTableFacts Facts);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.WriteAssessments);
        PartnerTable table = await db.PartnerTableAsync(request.PartnerTableId, cancellationToken);
        db.MustStillBe(request.Seen, table);
        table.Describe(request.Facts);
        await db.SaveAsync(user.Did("strategy.table-described", table.AssessmentId, clock, table.Title), cancellationToken);
    }
}
