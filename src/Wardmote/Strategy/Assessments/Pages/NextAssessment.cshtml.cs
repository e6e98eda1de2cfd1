using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;

namespace Wardmote.Strategy.Assessments.Pages;

/// <summary>Asks for the title and the months of the assessment of the year after.</summary>
[Requires(Permission.WriteAssessments)]
public sealed class NextAssessmentPage(AppDb db, CurrentUser user, BeginNextYear beginNextYear) : PageModel, IFormPage
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
        AssessmentRecipe next = Assessment.Recipe.NextYear();
        Form = new() { Title = $"Strategic assessment {next.LastMonth.First.Year}", Set = next.Set, Area = next.Area, From = next.From, To = next.To };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        Assessment next = await beginNextYear.RunAsync(new(AssessmentId, Form.Title ?? "", Form.Recipe), cancellationToken);
        TempData.SayNext("Next year’s assessment is begun. Run it to see what changed");
        return LocalRedirect(AssessmentLinks.Assessment(next.AssessmentId));
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        Assessment = await db.AssessmentAsync(AssessmentId, cancellationToken);
        Choices = await AssessmentChoices.OfAsync(db, user.PartnershipName, cancellationToken);
    }
}
