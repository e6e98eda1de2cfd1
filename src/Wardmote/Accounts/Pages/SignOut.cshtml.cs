using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Wardmote.Accounts.Pages;

/// <summary>Ends a sign-in.</summary>
[AllowAnonymous]
public sealed class SignOutPage(SignOut signOut) : PageModel
{
    public IActionResult OnGet() => LocalRedirect("/sign-in");

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await signOut.RunAsync(cancellationToken);
        return LocalRedirect("/sign-in");
    }
}
