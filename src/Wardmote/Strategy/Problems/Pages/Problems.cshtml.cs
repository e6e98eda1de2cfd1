using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Platform.Data;
using Wardmote.Strategy.Assessments;

namespace Wardmote.Strategy.Problems.Pages;

/// <summary>The problem profiles, the latest first.</summary>
[Requires(Permission.ViewStrategy)]
public sealed class ProblemsPage(AppDb db) : PageModel
{
    public IReadOnlyList<ProblemProfile> Profiles { get; private set; } = [];

    public IReadOnlyDictionary<Guid, string> Assessments { get; private set; } = new Dictionary<Guid, string>();

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Profiles = await db.ProblemProfiles.AsNoTracking().OrderByDescending(profile => profile.ProblemProfileId).ToListAsync(cancellationToken);
        Assessments = await db.Assessments.AsNoTracking().ToDictionaryAsync(assessment => assessment.AssessmentId, assessment => assessment.Title, cancellationToken);
    }
}
