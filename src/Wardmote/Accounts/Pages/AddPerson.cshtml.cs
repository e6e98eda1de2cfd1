using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Platform.Common;

namespace Wardmote.Accounts.Pages;

/// <summary>Adds a person to the partnership and shows their first password once.</summary>
[Requires(Permission.ManagePeople)]
public sealed class AddPersonPage(AddPerson addPerson) : PageModel
{
    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public Role? Role { get; set; }

    public TemporaryPassword? Added { get; private set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        Role role = Role ?? throw new RuleBrokenException("Choose a role", nameof(Role));
        AddPerson.Result added = await addPerson.RunAsync(new(Name ?? "", Email ?? "", role), cancellationToken);
        Added = new($"{added.Membership.Name} is added", added.Membership.Name, added.TemporaryPassword);
        return Page();
    }
}
