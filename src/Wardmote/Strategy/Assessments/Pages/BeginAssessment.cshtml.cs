using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Evidence.Exploring;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;

namespace Wardmote.Strategy.Assessments.Pages;

/// <summary>Asks for the title and the recipe of an assessment.</summary>
[Requires(Permission.WriteAssessments)]
public sealed class BeginAssessmentPage(AppDb db, CurrentUser user, BeginAssessment beginAssessment) : PageModel, IFormPage
{
    [BindProperty]
    public AssessmentForm Form { get; set; } = new();

    public AssessmentChoices Choices { get; private set; } = new([], [], []);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await FillAsync(cancellationToken);
        if (await db.ExploreAsync(new(), user.PartnershipName, cancellationToken) is { } explored)
        {
            (Form.From, Form.To) = (explored.From.Code, explored.To.Code);
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        Assessment assessment = await beginAssessment.RunAsync(new(Form.Title ?? "", Form.Recipe), cancellationToken);
        TempData.SayNext("The assessment is begun. Run it to have every chapter worked out");
        return LocalRedirect(AssessmentLinks.Assessment(assessment.AssessmentId));
    }

    public async Task FillAsync(CancellationToken cancellationToken) => Choices = await AssessmentChoices.OfAsync(db, user.PartnershipName, cancellationToken);
}
