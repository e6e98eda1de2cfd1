using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Strategy.Forms;
using Wardmote.Strategy.Pages;

namespace Wardmote.Strategy.Programmes.Pages;

/// <summary>Asks what a committee is asked, and what it decided.</summary>
[Requires(Permission.EditStrategy)]
public sealed class RecommendationsPage(AppDb db, RecommendToCommittee recommend) : PageModel, IFormPage
{
    private static readonly IReadOnlyList<AskedQuestion> Blank = ReportQuestions.Recommendation.Of(new(RecommendationKind.Approve, ""));

    [BindProperty(SupportsGet = true)]
    public Guid CommitteeReportId { get; set; }

    [BindProperty]
    public long Seen { get; set; }

    public CommitteeReport Report { get; private set; } = null!;

    public AskedRows Rows { get; private set; } = null!;

    public Task OnGetAsync(CancellationToken cancellationToken) => FillAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) => await this.SaveAsync(
        async () =>
        {
            await recommend.RunAsync(new(CommitteeReportId, Seen, AskedRows.Typed(Request.Form, Blank)), cancellationToken);
            return ProgrammeLinks.Report(CommitteeReportId);
        },
        "The recommendations are saved",
        cancellationToken);

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        Report = await db.CommitteeReportAsync(CommitteeReportId, cancellationToken);
        Rows = AskedRows.Of([.. Report.Recommendations.Select(one => new AskedRow("", ReportQuestions.Recommendation.Of(one)))], Blank, Report.Version, Request, []);
    }
}
