using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Platform.Data;
using Wardmote.Work.Waiting;

namespace Wardmote.Strategy.Assessments.Pages;

/// <summary>How far a run is, and what came of it.</summary>
[Requires(Permission.ViewStrategy)]
public sealed class RunPage(AppDb db, CurrentUser user, RunningWork<AssessmentProgress> running, SeeRun seeRun) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid AssessmentId { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid AssessmentRunId { get; set; }

    public Assessment Assessment { get; private set; } = null!;

    public AssessmentRun Run { get; private set; } = null!;

    public AssessmentProgress? Progress => running.Of(AssessmentRunId);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Assessment = await db.AssessmentAsync(AssessmentId, cancellationToken);
        Run = await db.AssessmentRunAsync(AssessmentRunId, cancellationToken);
        if (Run.IsOver && Run.SeenAt is null && Run.UserId == user.UserId)
        {
            await seeRun.RunAsync(new(AssessmentRunId), cancellationToken);
        }
    }
}
