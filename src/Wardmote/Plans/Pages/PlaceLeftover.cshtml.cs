using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Checks.Content;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Platform.Web.Components;
using Wardmote.Plans.Fields;

namespace Wardmote.Plans.Pages;

/// <summary>Asks where a text belongs that the reader left over.</summary>
[Requires(Permission.CheckFiles)]
public sealed class PlaceLeftoverPage(AppDb db, CurrentUser user, PlaceLeftover placeLeftover) : PageModel, IFormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid PlanId { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Index { get; set; }

    /// <summary>The text as the person saw it.</summary>
    [BindProperty]
    public string? Leftover { get; set; }

    [BindProperty]
    public LeftoverTarget? Target { get; set; }

    [BindProperty]
    public Guid? ActionId { get; set; }

    [BindProperty]
    public string? ActionField { get; set; }

    [BindProperty]
    public Guid? IndicatorId { get; set; }

    [BindProperty]
    public string? IndicatorField { get; set; }

    [BindProperty]
    public int? Section { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public Plan Plan { get; private set; } = null!;

    public UnplacedContent Text { get; private set; } = null!;

    public static IReadOnlyList<Choice> ActionFieldChoices => [.. LeftoverPlace.Fields(PlanParts.Actions).Select(one => new Choice(one.Name, one.Label))];

    public static IReadOnlyList<Choice> IndicatorFieldChoices => [.. LeftoverPlace.Fields(PlanParts.Indicators).Select(one => new Choice(one.Name, one.Label))];

    public Task OnGetAsync(CancellationToken cancellationToken) => FillAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        LeftoverTarget target = Target ?? throw new RuleBrokenException("Choose where the text belongs", nameof(Target));
        LeftoverPlace place = target == LeftoverTarget.IndicatorField ? new(target, IndicatorId, IndicatorField) : new(target, ActionId, ActionField, Section);
        await placeLeftover.RunAsync(new(PlanId, Index, Leftover ?? "", place, Reason), cancellationToken);
        TempData.SayNext("The text has its place");
        return LocalRedirect(PlanLinks.Review(PlanId, "leftovers"));
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        Plan = await db.PlanAsync(PlanId, cancellationToken);
        user.MustCorrect(Plan, Permission.EditPlans);
        Text = Index >= 0 && Index < Plan.Content.Unplaced.Count ? Plan.Content.Unplaced[Index] : throw new NotFoundException("The text that was left over");
    }
}
