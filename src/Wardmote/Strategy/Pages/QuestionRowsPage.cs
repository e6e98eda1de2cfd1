using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;

namespace Wardmote.Strategy.Pages;

/// <summary>A page that asks the same of several things, a row each, and keeps all rows at once.</summary>
public abstract class QuestionRowsPage(AppDb db) : PageModel, IFormPage
{
    /// <summary>The version of the list that the form was opened with.</summary>
    [BindProperty]
    public long Seen { get; set; }

    public AskedRows Rows { get; private set; } = null!;

    protected AppDb Db { get; } = db;

    public Task OnGetAsync(CancellationToken cancellationToken) => FillAsync(cancellationToken);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) => this.SaveAsync(() => KeepAsync(cancellationToken), cancellationToken);

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        Db.ChangeTracker.Clear();
        Rows = await AskAsync(cancellationToken);
    }

    /// <summary>The rows as they stand, or as they were typed.</summary>
    protected abstract Task<AskedRows> AskAsync(CancellationToken cancellationToken);

    /// <summary>Keeps the rows that were sent.</summary>
    protected abstract Task<Saved> KeepAsync(CancellationToken cancellationToken);
}
