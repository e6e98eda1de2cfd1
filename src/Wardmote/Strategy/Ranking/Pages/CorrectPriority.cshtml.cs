using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Accounts;
using Wardmote.Performance.Defining;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Platform.Web.Components;
using Wardmote.Strategy.Findings;

namespace Wardmote.Strategy.Ranking.Pages;

/// <summary>Asks what a priority says, and on which findings it rests.</summary>
[Requires(Permission.DecidePriorities)]
public sealed class CorrectPriorityPage(AppDb db, CorrectPriority correctPriority) : PageModel, IFormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid PriorityId { get; set; }

    [BindProperty]
    public long Seen { get; set; }

    [BindProperty]
    public string? Title { get; set; }

    [BindProperty]
    public string? Why { get; set; }

    [BindProperty]
    public string? Lead { get; set; }

    [BindProperty]
    public string? StartsOn { get; set; }

    [BindProperty]
    public string? EndsOn { get; set; }

    [BindProperty]
    public List<string> FindingIds { get; set; } = [];

    public Priority Priority { get; private set; } = null!;

    public bool IsConflict { get; private set; }

    public IReadOnlyList<Choice> Findings { get; private set; } = [];

    public IReadOnlyList<string> People { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await FillAsync(cancellationToken);
        (Seen, Title, Why, Lead) = (Priority.Version, Priority.Title, Priority.Why, Priority.Lead);
        (StartsOn, EndsOn) = (TypedText.Show(Priority.StartsOn), TypedText.Show(Priority.EndsOn));
        FindingIds = [.. Priority.FindingIds.Select(findingId => findingId.ToString())];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        string? lead = TypedText.OrNone(Lead);
        Guid? leadId = lead is null ? null : await db.Memberships.Where(member => member.Name == lead).Select(member => (Guid?)member.UserId).FirstOrDefaultAsync(cancellationToken);
        try
        {
            await correctPriority.RunAsync(
                new(PriorityId, Seen, Title ?? "", TypedText.OrNone(Why) ?? "", lead, leadId, TypedText.Day(StartsOn, nameof(StartsOn)), TypedText.Day(EndsOn, nameof(EndsOn)), [.. FindingIds.Select(typed => Guid.TryParse(typed, out Guid findingId) ? findingId : throw new NotFoundException("One of the findings"))]), cancellationToken);
        }
        catch (ChangedMeanwhileException refusal)
        {
            await FillAsync(cancellationToken);
            (IsConflict, Seen) = (true, Priority.Version);
            ModelState.Remove(nameof(Seen));
            ModelState.AddModelError("", $"{refusal.Message}. Save again to keep what the form says");
            Response.StatusCode = StatusCodes.Status409Conflict;
            return Page();
        }

        TempData.SayNext("The priority is saved");
        return LocalRedirect(PriorityLinks.Priority(PriorityId));
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        Priority = await db.PriorityAsync(PriorityId, cancellationToken);
        IReadOnlyList<Finding> linked = await db.FindingsByIdAsync(Priority.FindingIds, cancellationToken);
        IReadOnlyList<Finding> more = await db.LatestAssessmentAsync(cancellationToken) is { } assessment ? await db.AcceptedFindingsAsync(assessment.AssessmentId, cancellationToken) : [];
        Findings = [.. linked.Concat(more).DistinctBy(finding => finding.FindingId).Select(finding => new Choice(finding.FindingId.ToString(), finding.Statement, finding.AreaName))];
        People = await db.Memberships.AsNoTracking().OrderBy(member => member.Name).Select(member => member.Name).ToListAsync(cancellationToken);
    }
}
