using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Plans.Progress;
using Wardmote.Plans.Serving;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Platform.Web.Components;
using Wardmote.Strategy.Ranking;
using Wardmote.Strategy.Strategies;

namespace Wardmote.Plans.Pages;

/// <summary>Asks which priority an action serves.</summary>
[Requires(Permission.EditStrategy)]
public sealed class PlaceActionPage(AppDb db, PlaceAction placeAction) : PageModel, IFormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid PlanId { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid ActionId { get; set; }

    [BindProperty]
    public Guid? PriorityId { get; set; }

    [BindProperty]
    public Guid? ActivityId { get; set; }

    [BindProperty]
    public long Seen { get; set; }

    public PlanAction Action { get; private set; } = null!;

    public IReadOnlyList<Choice> Priorities { get; private set; } = [];

    public IReadOnlyList<Choice> Activities { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await FillAsync(cancellationToken);
        (PriorityId, ActivityId, Seen) = (Action.PriorityId, Action.ActivityId, Action.Version);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        try
        {
            await placeAction.RunAsync(new(PlanId, ActionId, Seen, PriorityId, ActivityId), cancellationToken);
        }
        catch (ChangedMeanwhileException refusal)
        {
            await FillAsync(cancellationToken);
            ModelState.AddModelError("", $"{refusal.Message}. It now serves {Priorities.FirstOrDefault(one => one.Value == Action.PriorityId?.ToString())?.Text ?? "no priority"}. Save again to keep what the form says");
            Seen = Action.Version;
            ModelState.Remove(nameof(Seen));
            Response.StatusCode = StatusCodes.Status409Conflict;
            return Page();
        }

        TempData.SayNext("The priority is saved");
        return LocalRedirect(PlanLinks.Action(PlanId, ActionId));
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        Action = await db.PlanActionAsync(PlanId, ActionId, cancellationToken);
        IReadOnlyList<Priority> adopted = await db.AdoptedPrioritiesAsync(cancellationToken);
        Priority[] offered = [.. adopted, .. await db.Priorities.AsNoTracking().Where(one => one.PriorityId == Action.PriorityId && one.State == PriorityState.Closed).ToListAsync(cancellationToken)];
        List<Guid> ids = [.. offered.Select(one => one.PriorityId)];
        List<LogicModel> models = await db.LogicModels.AsNoTracking().Where(model => ids.Contains(model.PriorityId)).ToListAsync(cancellationToken);
        Priorities = [.. offered.Select(one => new Choice(one.PriorityId.ToString(), one.Title))];
        Activities =
        [
            .. from priority in offered
               from model in models
               where model.PriorityId == priority.PriorityId
               from activity in model.Elements
               where activity.Kind == LogicKind.Activity
               select new Choice(activity.ElementId.ToString(), $"{priority.Title}: {activity.Words}"),
        ];
    }
}
