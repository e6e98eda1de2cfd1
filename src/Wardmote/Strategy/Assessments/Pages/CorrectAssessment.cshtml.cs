using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Strategy.Pages;

namespace Wardmote.Strategy.Assessments.Pages;

/// <summary>Asks for another title or recipe.</summary>
[Requires(Permission.WriteAssessments)]
public sealed class CorrectAssessmentPage(AppDb db, CurrentUser user, CorrectAssessment correctAssessment) : PageModel, IFormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid AssessmentId { get; set; }

    [BindProperty]
    public AssessmentForm Form { get; set; } = new();

    public Assessment Assessment { get; private set; } = null!;

    public AssessmentChoices Choices { get; private set; } = new([], [], []);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await FillAsync(cancellationToken);
        Form = AssessmentForm.Of(Assessment);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        try
        {
            await correctAssessment.RunAsync(new(AssessmentId, Form.Seen, Form.Title ?? "", Form.Recipe), cancellationToken);
        }
        catch (ChangedMeanwhileException refusal)
        {
            await FillAsync(cancellationToken);
            Form.Seen = Assessment.Version;
            return this.ComeBack(refusal, $"It is called “{Assessment.Title}” now, {Assessment.Recipe.From} to {Assessment.Recipe.To}. Save again to keep what the form says");
        }

        TempData.SayNext("The recipe is saved. Run the assessment again to see what it yields");
        return LocalRedirect(AssessmentLinks.Assessment(AssessmentId));
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        Assessment = await db.AssessmentAsync(AssessmentId, cancellationToken);
        Choices = await AssessmentChoices.OfAsync(db, user.PartnershipName, cancellationToken);
    }
}
