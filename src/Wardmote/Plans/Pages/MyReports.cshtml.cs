using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;

namespace Wardmote.Plans.Pages;

/// <summary>Asks for a line on each of a person's actions, plan by plan.</summary>
[Requires(Permission.UpdateProgress)]
public sealed class MyReportsPage(AppDb db, CurrentUser user, ReportOnActions reportOnActions, TimeProvider clock) : PageModel, IFormPage
{
    [BindProperty]
    public Guid PlanId { get; set; }

    public IReadOnlyList<PlanReports> Plans { get; private set; } = [];

    public Task OnGetAsync(CancellationToken cancellationToken) => FillAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await FillAsync(cancellationToken);
        Dictionary<Guid, PlanEdit> edits = Plans.Where(plan => plan.Plan.PlanId == PlanId).SelectMany(plan => plan.Lines).Where(line => line.IsTouched).ToDictionary(line => line.ActionId, line => line.Edit);
        if (edits.Count == 0)
        {
            throw new RuleBrokenException("Write what has happened with one action at least, or change its status");
        }

        return await this.SaveAsync(
            () => reportOnActions.RunAsync(new(PlanId, edits), cancellationToken), () => PlanLinks.MyReports, edits.Count == 1 ? "One report is saved" : $"{edits.Count} reports are saved", cancellationToken);
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        // What a refused change left in memory is not what is stored.
        db.ChangeTracker.Clear();
        IReadOnlyList<PlanReports> plans = user.UserId is { } userId ? await PlanReports.OfAsync(db, userId, BritishTime.Day(clock.GetUtcNow().UtcDateTime), cancellationToken) : [];
        Plans = Request.HasFormContentType ? [.. plans.Select(plan => plan with { Lines = [.. plan.Lines.Select(line => line.Read(Request.Form))] })] : plans;
    }
}
