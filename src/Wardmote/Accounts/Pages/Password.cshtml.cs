using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;

namespace Wardmote.Accounts.Pages;

/// <summary>Changes one's own password.</summary>
[Authorize]
public sealed class PasswordPage(AppDb db, CurrentUser user, ChangePassword changePassword, IEnumerable<NavigationItem> navigation) : PageModel, IFormPage
{
    [BindProperty]
    public string? OldPassword { get; set; }

    [BindProperty]
    public string? NewPassword { get; set; }

    /// <summary>Whether the person may go nowhere else before.</summary>
    public bool MustChange { get; private set; }

    public Task OnGetAsync(CancellationToken cancellationToken) => FillAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await changePassword.RunAsync(new(OldPassword ?? "", NewPassword ?? ""), cancellationToken);
        TempData.SayNext("Your password is changed");
        return LocalRedirect(NavigationItem.FirstPage(navigation, user.Role));
    }

    public async Task FillAsync(CancellationToken cancellationToken) =>
        MustChange = await db.Users.Where(account => account.UserId == user.UserId).Select(account => account.MustChangePassword).SingleAsync(cancellationToken);
}
