using Wardmote.Access;
using Wardmote.Performance.Defining;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Strategy.Forms;

namespace Wardmote.Strategy.Programmes;

/// <summary>Says what a committee is asked, and later what it decided on each.</summary>
public sealed class RecommendToCommittee(AppDb db, CurrentUser user, TimeProvider clock) : IUseCase
{
    /// <summary>The report, and all its recommendations as they were typed, a row each.</summary>
    /// <param name="Seen">The version that the person saw when they began.</param>
    public sealed record Request(Guid CommitteeReportId, long Seen, IReadOnlyList<TypedRow> Rows);

    public async Task RunAsync(Request request, CancellationToken cancellationToken = default)
    {
        user.Must(Permission.EditStrategy);
        CommitteeReport report = await db.CommitteeReportAsync(request.CommitteeReportId, cancellationToken);
        db.MustStillBe(request.Seen, report);
        var people = await db.NameablePeopleAsync(cancellationToken);
        report.Recommend([.. request.Rows.Select((row, at) => ReportQuestions.Recommendation.Read(new(RecommendationKind.Approve, ""), row.Answers, people, $"Rows[{at}]."))]);
        await db.SaveAsync(user.Did("strategy.recommendations-changed", report.CommitteeReportId, clock, report.Title), cancellationToken);
    }
}
