using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Documents;
using Wardmote.Platform.Web;
using Wardmote.Platform.Web.Components;
using Wardmote.Strategy.Assessments;
using Wardmote.Strategy.Problems;
using Wardmote.Strategy.Ranking;

namespace Wardmote.Strategy.Findings.Pages;

/// <summary>One finding: its words, the figures under it with all that they rest on, its picture, what follows from it, and what may be done with it.</summary>
[Requires(Permission.ViewStrategy)]
public sealed class FindingPage(AppDb db, CurrentUser user, AcceptFinding acceptFinding, AgreeFinding agreeFinding, RejectFinding rejectFinding, ReopenFinding reopenFinding, TakeEvidence takeEvidence) : PageModel, IFormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid FindingId { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public long? Seen { get; set; }

    public Finding Finding { get; private set; } = null!;

    public Assessment Assessment { get; private set; } = null!;

    /// <summary>None where the evidence of this kind is a map or a table.</summary>
    public DocumentBlock? Picture { get; private set; }

    public StatementCheck Check { get; private set; } = null!;

    public Finding? MergedInto { get; private set; }

    public IReadOnlyList<Finding> Merged { get; private set; } = [];

    /// <summary>The pages of evidence on which its figures are made.</summary>
    public IReadOnlyList<ThreadLink> RestsOn { get; private set; } = [];

    /// <summary>The priorities and problem profiles that rest on it.</summary>
    public IReadOnlyList<ThreadLink> ServedBy { get; private set; } = [];

    public bool MayDecide => user.May(Permission.WriteAssessments) && Assessment.State == AssessmentState.Draft;

    public bool May(FindingMove move) => MayDecide && FindingMoves.May(Finding.State, move);

    public Task OnGetAsync(CancellationToken cancellationToken) => FillAsync(cancellationToken);

    public async Task<IActionResult> OnPostAcceptAsync(CancellationToken cancellationToken) => Said(await acceptFinding.RunAsync(new(FindingId, Seen), cancellationToken), "The finding is accepted");

    public async Task<IActionResult> OnPostAgreeAsync(CancellationToken cancellationToken) => Said(await agreeFinding.RunAsync(new(FindingId, Seen), cancellationToken), "The finding is agreed");

    public async Task<IActionResult> OnPostRejectAsync(CancellationToken cancellationToken) => Said(await rejectFinding.RunAsync(new(FindingId, Reason ?? "", Seen), cancellationToken), "The finding is rejected");

    public async Task<IActionResult> OnPostReopenAsync(CancellationToken cancellationToken) => Said(await reopenFinding.RunAsync(new(FindingId, Seen), cancellationToken), "The finding is open again");

    public async Task<IActionResult> OnPostTakeAsync(CancellationToken cancellationToken) => Said(await takeEvidence.RunAsync(new(FindingId, Seen), cancellationToken), "The newer figures stand under the finding now: read its words again");

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        Finding = await db.FindingAsync(FindingId, cancellationToken);
        Assessment = await db.AssessmentAsync(Finding.AssessmentId, cancellationToken);
        Check = StatementCheck.Of(Finding.Statement, Finding.Figures, Finding.Effect);
        MergedInto = Finding.MergedIntoId is { } into ? await db.FindingAsync(into, cancellationToken) : null;
        Merged = await db.Findings.AsNoTracking().Where(other => other.MergedIntoId == FindingId).OrderBy(other => other.Rank).ToListAsync(cancellationToken);
        RestsOn = [.. Finding.Figures.Where(figure => figure.Href is not null).DistinctBy(figure => figure.Href).Select(figure => new ThreadLink("Evidence", figure.What, figure.Href!, figure.Text))];
        ServedBy = await ServedByAsync(cancellationToken);
        try
        {
            Picture = await db.PictureOfAsync(Finding, Assessment.Recipe, user.PartnershipName, cancellationToken);
        }
        catch (NotFoundException)
        {
            // The area or set of that time is no longer here: the figures still say what they said.
            Picture = null;
        }
    }

    private async Task<IReadOnlyList<ThreadLink>> ServedByAsync(CancellationToken cancellationToken)
    {
        List<Priority> priorities = await db.Priorities.AsNoTracking().ToListAsync(cancellationToken);
        List<ProblemProfile> problems = await db.ProblemProfiles.AsNoTracking().Where(profile => profile.AssessmentId == Finding.AssessmentId).ToListAsync(cancellationToken);
        return
        [
            .. priorities.Where(priority => priority.FindingIds.Contains(FindingId)).Select(priority => new ThreadLink("Priority", priority.Title, PriorityLinks.Priority(priority.PriorityId), priority.State.ToString())),
            .. problems.Where(profile => profile.Parts.Values.Any(part => part.FindingIds.Contains(FindingId))).Select(profile => new ThreadLink("Problem", profile.Title, ProblemLinks.Profile(profile.ProblemProfileId), profile.State.ToString())),
        ];
    }

    private LocalRedirectResult Said(Finding finding, string words)
    {
        TempData.SayNext(words);
        return LocalRedirect(FindingLinks.Finding(finding.FindingId));
    }
}
