using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Plans.Fields;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;

namespace Wardmote.Plans.Pages;

/// <summary>Asks why a line of a part of a plan is to go.</summary>
[Requires(Permission.CheckFiles)]
public sealed class RemoveLinePage(AppDb db, CurrentUser user, RemoveLine removeLine) : PageModel, IFormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid PlanId { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Part { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public int Index { get; set; }

    /// <summary>What the line was called when the page was opened.</summary>
    [BindProperty]
    public string? LineTitle { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public Plan Plan { get; private set; } = null!;

    public LinePart LinePart => LinePart.Named(Part);

    public Task OnGetAsync(CancellationToken cancellationToken) => FillAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        Plan = await db.PlanAsync(PlanId, cancellationToken);
        return await this.SaveAsync(
            () => removeLine.RunAsync(new(PlanId, Part, Index, LineTitle ?? "", Reason ?? ""), cancellationToken),
            () => $"{PlanLinks.Home(Plan)}#{Part}",
            "It is removed; the history keeps what it said",
            cancellationToken);
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        Plan = await db.PlanAsync(PlanId, cancellationToken);
        user.MustCorrect(Plan, Permission.EditPlans);
        LineTitle = LinePart.Title(Plan.Content, Index);
    }
}
