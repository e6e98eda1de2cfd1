using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;

namespace Wardmote.Accounts.Pages;

/// <summary>Changes a person's role, gives them a new password, or removes them.</summary>
[Requires(Permission.ManagePeople)]
public sealed class PersonPage(AppDb db, ChangeRole changeRole, ResetPassword resetPassword, RemovePerson removePerson) : PageModel, IFormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid MembershipId { get; set; }

    [BindProperty]
    public Role? Role { get; set; }

    [BindProperty]
    public long Version { get; set; }

    public string Name { get; private set; } = "";

    public string Email { get; private set; } = "";

    public TemporaryPassword? Reset { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Membership membership = await db.MembershipAsync(MembershipId, cancellationToken);
        Role = membership.Role;
        Version = membership.Version;
        await FillAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        Role role = Role ?? throw new RuleBrokenException("Choose a role", nameof(Role));
        await changeRole.RunAsync(new(MembershipId, role, Version), cancellationToken);
        TempData.SayNext("The role is changed");
        return LocalRedirect("/settings/people");
    }

    public async Task<IActionResult> OnPostResetAsync(CancellationToken cancellationToken)
    {
        string password = await resetPassword.RunAsync(new(MembershipId), cancellationToken);
        await FillAsync(cancellationToken);
        Reset = new($"New password for {Name}", Name, password);
        return Page();
    }

    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken cancellationToken)
    {
        await removePerson.RunAsync(new(MembershipId), cancellationToken);
        TempData.SayNext("The person is removed");
        return LocalRedirect("/settings/people");
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        Membership membership = await db.MembershipAsync(MembershipId, cancellationToken);
        User user = await db.Users.SingleAsync(account => account.UserId == membership.UserId, cancellationToken);
        Name = user.Name;
        Email = user.Email;
        Role ??= membership.Role;
    }
}
