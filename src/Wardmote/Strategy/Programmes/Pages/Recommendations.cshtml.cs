using Microsoft.AspNetCore.Mvc;
using Wardmote.Access;
using Wardmote.Platform.Data;
using Wardmote.Strategy.Forms;
using Wardmote.Strategy.Pages;

namespace Wardmote.Strategy.Programmes.Pages;

/// <summary>Asks what a committee is asked, and what it decided.</summary>
[Requires(Permission.EditStrategy)]
public sealed class RecommendationsPage(AppDb db, RecommendToCommittee recommend) : QuestionRowsPage(db)
{
    private static readonly IReadOnlyList<AskedQuestion> Blank = ReportQuestions.Recommendation.Of(new(RecommendationKind.Approve, ""));

    [BindProperty(SupportsGet = true)]
    public Guid CommitteeReportId { get; set; }

    public CommitteeReport Report { get; private set; } = null!;

    protected override async Task<Saved> KeepAsync(CancellationToken cancellationToken)
    {
        await recommend.RunAsync(new(CommitteeReportId, Seen, AskedRows.Typed(Request.Form, Blank)), cancellationToken);
        return new("The recommendations are saved", ProgrammeLinks.Report(CommitteeReportId));
    }

    protected override async Task<AskedRows> AskAsync(CancellationToken cancellationToken)
    {
        Report = await Db.CommitteeReportAsync(CommitteeReportId, cancellationToken);
        return AskedRows.Of([.. Report.Recommendations.Select(one => new AskedRow("", ReportQuestions.Recommendation.Of(one)))], Blank, Report.Version, Request, []);
    }
}
