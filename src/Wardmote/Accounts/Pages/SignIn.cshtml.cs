using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Wardmote.Access;
using Wardmote.Platform.Data;

namespace Wardmote.Accounts.Pages;

/// <summary>Asks for email address and password.</summary>
[AllowAnonymous]
[EnableRateLimiting(AccountSetup.SignInLimit)]
public sealed class SignInPage(AppDb db, SignIn signIn, WebAppMode mode, IEnumerable<NavigationItem> navigation) : PageModel
{
    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    /// <summary>The page that the person wanted to open.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Next { get; set; }

    /// <summary>Who may be tried out; nobody outside the demonstration and from other computers.</summary>
    public IReadOnlyList<Demonstration.Account> DemonstrationAccounts =>
        mode.IsDemonstration && HttpContext.IsFromThisComputer ? Demonstration.Accounts : [];

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        User user = await signIn.RunAsync(new(Email ?? "", Password ?? "", HttpContext.IsFromThisComputer), cancellationToken);
        if (Url.IsLocalUrl(Next))
        {
            return LocalRedirect(Next);
        }

        MemberOf? at = user.Workplace(await db.PartnershipsOfAsync(user.UserId, cancellationToken));
        return LocalRedirect(NavigationItem.FirstPage(navigation, at?.Role));
    }
}
