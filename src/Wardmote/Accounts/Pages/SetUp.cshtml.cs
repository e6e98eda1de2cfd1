using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Wardmote.Platform.Web;

namespace Wardmote.Accounts.Pages;

/// <summary>Asks for the first administrator and the partnership of an empty installation.</summary>
[AllowAnonymous]
[EnableRateLimiting(AccountSetup.SignInLimit)]
public sealed class SetUpPage(SetUp setUp, FirstRun firstRun, SignInManager<User> signIns) : PageModel
{
    [BindProperty]
    public string? Code { get; set; }

    [BindProperty]
    public string? PartnershipName { get; set; }

    [BindProperty]
    public string? Districts { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    /// <summary>An installation that is set up has no such page.</summary>
    public IActionResult OnGet() => firstRun.IsWaiting ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        User user = await setUp.RunAsync(new(Code ?? "", PartnershipName ?? "", Lines.Of(Districts), Name ?? "", Email ?? "", Password ?? ""), cancellationToken);
        await signIns.SignInAsync(user, isPersistent: false);
        return LocalRedirect("/");
    }
}
