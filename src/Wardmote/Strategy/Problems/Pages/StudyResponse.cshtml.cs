using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Evidence.Exploring;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Platform.Web.Components;
using Wardmote.Strategy.Assessments;

namespace Wardmote.Strategy.Problems.Pages;

/// <summary>Asks what is to be compared to test a response.</summary>
[Requires(Permission.WriteAssessments)]
public sealed class StudyResponsePage(AppDb db, CurrentUser user, StudyResponse studyResponse) : PageModel, IFormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid ProblemProfileId { get; set; }

    [BindProperty]
    public string? TypeSlug { get; set; }

    [BindProperty]
    public List<string> Target { get; set; } = [];

    [BindProperty]
    public List<string> Comparison { get; set; } = [];

    [BindProperty]
    public List<string> Buffer { get; set; } = [];

    [BindProperty]
    public string? BeforeFrom { get; set; }

    [BindProperty]
    public string? BeforeTo { get; set; }

    [BindProperty]
    public string? AfterFrom { get; set; }

    [BindProperty]
    public string? AfterTo { get; set; }

    [BindProperty]
    public long? Seen { get; set; }

    public ProblemProfile Profile { get; private set; } = null!;

    public IReadOnlyList<Choice> Areas { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await FillAsync(cancellationToken);
        (TypeSlug, Seen) = (Profile.TypeSlug, Profile.Version);
        if (Profile.Study is { Plan: { } plan })
        {
            (TypeSlug, Target, Comparison, Buffer) = (plan.TypeSlug, [.. plan.Target], [.. plan.Comparison], [.. plan.Buffer]);
            (BeforeFrom, BeforeTo, AfterFrom, AfterTo) = (plan.BeforeFrom, plan.BeforeTo, plan.AfterFrom, plan.AfterTo);
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await studyResponse.RunAsync(new(ProblemProfileId, new(TypeSlug, Target, Comparison, Buffer, BeforeFrom ?? "", BeforeTo ?? "", AfterFrom ?? "", AfterTo ?? ""), Seen), cancellationToken);
        TempData.SayNext("The response was compared");
        return LocalRedirect(ProblemLinks.Profile(ProblemProfileId));
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        Profile = await db.ProblemAsync(ProblemProfileId, cancellationToken);
        Assessment assessment = await db.AssessmentAsync(Profile.AssessmentId, cancellationToken);
        ExploredEvidence? explored = await db.ExploreAsync(new() { Set = assessment.Recipe.Set, Area = assessment.Recipe.Area, From = assessment.Recipe.To, To = assessment.Recipe.To }, user.PartnershipName, cancellationToken);
        Areas = explored is null ? [] : [.. explored.Area.Indexes.Select(index => explored.Counts.Areas[index]).OrderBy(area => area.Name, StringComparer.OrdinalIgnoreCase).Select(area => new Choice(area.Code, area.Name))];
    }
}
