using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Evidence.Views;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;

namespace Wardmote.Evidence.Pages;

/// <summary>The views that people of the partnership saved, for everybody in it.</summary>
[Requires(Permission.ViewEvidence)]
public sealed class ViewsPage(AppDb db, SaveView saveView, RemoveView removeView) : PageModel, IFormPage
{
    [BindProperty]
    public string? Name { get; set; }

    /// <summary>The address of the page that is to be saved.</summary>
    [BindProperty]
    public string? Address { get; set; }

    public IReadOnlyList<SavedView> Views { get; private set; } = [];

    public Task OnGetAsync(CancellationToken cancellationToken) => FillAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        SavedView view = await saveView.RunAsync(new(Name ?? "", Address ?? ""), cancellationToken);
        TempData.SayNext($"“{view.Name}” is saved");
        return LocalRedirect(EvidenceLinks.Views);
    }

    public async Task<IActionResult> OnPostRemoveAsync(Guid savedViewId, CancellationToken cancellationToken)
    {
        await removeView.RunAsync(new(savedViewId), cancellationToken);
        TempData.SayNext("The view is removed");
        return LocalRedirect(EvidenceLinks.Views);
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        Views = await db.SavedViews.AsNoTracking().OrderByDescending(view => view.At).ToListAsync(cancellationToken);
    }
}
