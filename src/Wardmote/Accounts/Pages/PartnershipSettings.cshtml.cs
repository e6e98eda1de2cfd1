using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;

namespace Wardmote.Accounts.Pages;

/// <summary>Says what the partnership is called, which districts it covers and which bodies must take part.</summary>
[Requires(Permission.ManagePartnership)]
public sealed class PartnershipSettingsPage(AppDb db, CurrentUser user, DescribePartnership describePartnership) : PageModel
{
    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Districts { get; set; }

    [BindProperty]
    public string? Authorities { get; set; }

    [BindProperty]
    public long Version { get; set; }

    public Guid PartnershipId => user.PartnershipId;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Partnership partnership = await db.Partnerships.AsNoTracking().SingleAsync(cancellationToken);
        Name = partnership.Name;
        Districts = Lines.Text(partnership.Districts);
        Authorities = Lines.Text(partnership.Authorities);
        Version = partnership.Version;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await describePartnership.RunAsync(new(Name ?? "", Lines.Of(Districts), Lines.Of(Authorities), Version), cancellationToken);
        TempData.SayNext("The partnership is saved");
        return LocalRedirect("/settings/partnership");
    }
}
