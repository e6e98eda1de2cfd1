using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Platform.Data;
using Wardmote.Platform.Documents;
using Wardmote.Platform.Documents.Writing;
using Wardmote.Platform.Web;
using Wardmote.Strategy.Assessments;
using Wardmote.Strategy.Assessments.Chapters;
using Wardmote.Strategy.Findings;

namespace Wardmote.Strategy.Problems.Pages;

/// <summary>One problem profile: its parts with the findings they rest on, the study of its response, and what is missing.</summary>
[Requires(Permission.ViewStrategy)]
public sealed class ProblemPage(AppDb db, CurrentUser user, AgreeProblem agreeProblem, ReopenProblem reopenProblem) : PageModel, IFormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid ProblemProfileId { get; set; }

    [BindProperty]
    public long? Seen { get; set; }

    public ProblemProfile Profile { get; private set; } = null!;

    public Assessment Assessment { get; private set; } = null!;

    public IReadOnlyDictionary<Guid, Finding> Findings { get; private set; } = new Dictionary<Guid, Finding>();

    /// <summary>What was written for a part, with the figures that it cites in their places.</summary>
    public IHtmlContent Told(string words) => HtmlWriter.Fragment(new Document("", "", WrittenWords.Blocks(words, ProblemFigures.Of(Profile, Findings.Values))));

    public bool MayWrite => user.May(Permission.WriteAssessments) && Profile.State == ProblemState.Draft;

    public Task OnGetAsync(CancellationToken cancellationToken) => FillAsync(cancellationToken);

    public async Task<IActionResult> OnPostAgreeAsync(CancellationToken cancellationToken)
    {
        await agreeProblem.RunAsync(new(ProblemProfileId, Seen), cancellationToken);
        TempData.SayNext("The profile is agreed");
        return LocalRedirect(ProblemLinks.Profile(ProblemProfileId));
    }

    public async Task<IActionResult> OnPostReopenAsync(CancellationToken cancellationToken)
    {
        await reopenProblem.RunAsync(new(ProblemProfileId, Seen), cancellationToken);
        TempData.SayNext("The profile is open again");
        return LocalRedirect(ProblemLinks.Profile(ProblemProfileId));
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        Profile = await db.ProblemAsync(ProblemProfileId, cancellationToken);
        Assessment = await db.AssessmentAsync(Profile.AssessmentId, cancellationToken);
        Findings = await db.FindingsByIdAsync(Profile.Parts.Values.SelectMany(part => part.FindingIds), cancellationToken);
    }
}
