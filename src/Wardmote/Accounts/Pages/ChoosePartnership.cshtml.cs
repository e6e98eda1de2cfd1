using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Platform.Web.Components;

namespace Wardmote.Accounts.Pages;

/// <summary>Lets a person with several partnerships say for which one they work now.</summary>
[Authorize]
public sealed class ChoosePartnershipPage(AppDb db, CurrentUser user, ChoosePartnership choosePartnership) : PageModel, IFormPage
{
    [BindProperty]
    public Guid? PartnershipId { get; set; }

    public IReadOnlyList<Choice> Choices { get; private set; } = [];

    public Task OnGetAsync(CancellationToken cancellationToken)
    {
        PartnershipId = user.PartnershipId;
        return FillAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await choosePartnership.RunAsync(new(PartnershipId ?? throw new RuleBrokenException("Choose a partnership", nameof(PartnershipId))), cancellationToken);
        return LocalRedirect("/");
    }

    public async Task FillAsync(CancellationToken cancellationToken) => Choices =
        [.. (await db.PartnershipsOfAsync(user.UserId!.Value, cancellationToken)).Select(member => new Choice(member.PartnershipId.ToString(), member.Name, member.Role.Title))];
}
