using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Evidence.Exploring;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Platform.Web.Components;
using Wardmote.Strategy.Assessments;
using Wardmote.Strategy.Findings;

namespace Wardmote.Strategy.Problems.Pages;

/// <summary>Asks what the problem is called, and what it is about.</summary>
[Requires(Permission.WriteAssessments)]
public sealed class BeginProblemPage(AppDb db, BeginProblem beginProblem) : PageModel, IFormPage
{
    [BindProperty]
    public Guid? AssessmentId { get; set; }

    [BindProperty]
    public string? Title { get; set; }

    [BindProperty]
    public FindingTheme Theme { get; set; }

    [BindProperty]
    public string? TypeSlug { get; set; }

    [BindProperty]
    public string? Area { get; set; }

    public IReadOnlyList<Choice> Assessments { get; private set; } = [];

    public static IReadOnlyList<Choice> Themes { get; } = [.. Enum.GetValues<FindingTheme>().Select(theme => new Choice(theme.ToString(), theme.Title))];

    public static IReadOnlyList<Choice> Types { get; } = [.. TypeChoice.All.Select(type => new Choice(type.Slug, type.Name))];

    public Task OnGetAsync(CancellationToken cancellationToken) => FillAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        ProblemProfile profile = await beginProblem.RunAsync(new(AssessmentId ?? Guid.Empty, Title ?? "", Theme, TypeSlug, Area), cancellationToken);
        TempData.SayNext("The profile is begun");
        return LocalRedirect(ProblemLinks.Profile(profile.ProblemProfileId));
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        Assessments = [.. (await db.Assessments.AsNoTracking().OrderByDescending(assessment => assessment.AssessmentId).ToListAsync(cancellationToken)).Select(assessment => new Choice(assessment.AssessmentId.ToString(), assessment.Title))];
        AssessmentId ??= Assessments.Count > 0 ? Guid.Parse(Assessments[0].Value) : null;
    }
}
