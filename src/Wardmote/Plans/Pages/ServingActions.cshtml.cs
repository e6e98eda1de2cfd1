using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Plans.Progress;
using Wardmote.Plans.Serving;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Platform.Web.Components;
using Wardmote.Strategy.Ranking;
using Wardmote.Strategy.Strategies;

namespace Wardmote.Plans.Pages;

/// <summary>An action that may serve the priority.</summary>
/// <param name="ServesInstead">The other priority that it serves now; none where it serves none or this one.</param>
/// <param name="Activity">The activity that is chosen for it; empty for none.</param>
public sealed record ServingRow(RunningAction Running, bool Serves, string? ServesInstead, string Activity);

/// <summary>Asks which actions of the plans serve a priority.</summary>
[Requires(Permission.EditStrategy)]
public sealed class ServingActionsPage(AppDb db, TimeProvider clock, ServePriority servePriority) : PageModel, IFormPage
{
    private const int LongestChoice = 40;

    [BindProperty(SupportsGet = true)]
    public Guid PriorityId { get; set; }

    [BindProperty]
    public IReadOnlyList<Guid> Shown { get; set; } = [];

    [BindProperty]
    public IReadOnlyList<Guid> Serving { get; set; } = [];

    [BindProperty]
    public Dictionary<string, string?> Activities { get; set; } = new(StringComparer.Ordinal);

    public Priority Priority { get; private set; } = null!;

    public IReadOnlyList<(PlanHead Plan, IReadOnlyList<ServingRow> Rows)> Plans { get; private set; } = [];

    /// <summary>The activities of the priority's logic model.</summary>
    public IReadOnlyList<Choice> Choices { get; private set; } = [];

    public Task OnGetAsync(CancellationToken cancellationToken) => FillAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await servePriority.RunAsync(new(PriorityId, Shown, Serving.Distinct().ToDictionary(id => id, ActivityOf)), cancellationToken);
        TempData.SayNext("The actions are saved");
        return LocalRedirect(PriorityLinks.Priority(PriorityId));
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        Priority = await db.PriorityAsync(PriorityId, cancellationToken);
        LogicModel? model = await db.LogicModelAsync(PriorityId, cancellationToken);
        Choices = [.. (model?.Elements ?? []).Where(one => one.Kind == LogicKind.Activity).Select(one => new Choice(one.ElementId.ToString(), one.Words.Length <= LongestChoice ? one.Words : string.Concat(one.Words.AsSpan(0, LongestChoice), "…")))];
        Dictionary<Guid, string> titles = await db.Priorities.ToDictionaryAsync(one => one.PriorityId, one => one.Title, cancellationToken);
        IReadOnlyList<PlanHead> plans = await db.RunningPlansAsync(cancellationToken);
        List<Guid> ids = [.. plans.Select(plan => plan.PlanId)];
        IReadOnlyList<RunningAction> actions = await db.RunningActionsAsync(plans, db.PlanActions.Where(action => ids.Contains(action.PlanId)), BritishTime.Day(clock.GetUtcNow().UtcDateTime), cancellationToken);
        bool isSent = Request.HasFormContentType;
        Plans = [.. actions.GroupBy(running => running.Plan).OrderBy(group => group.Key.Title, StringComparer.CurrentCulture).Select(group => (group.Key, (IReadOnlyList<ServingRow>)[.. group.Select(Row)]))];

        ServingRow Row(RunningAction running)
        {
            PlanAction action = running.Action;
            bool servesThis = action.PriorityId == PriorityId;
            return new(
                running,
                isSent ? Serving.Contains(action.ActionId) : servesThis,
                !servesThis && action.PriorityId is { } other ? titles.GetValueOrDefault(other) : null,
                isSent ? ActivityOf(action.ActionId)?.ToString() ?? "" : servesThis ? action.ActivityId?.ToString() ?? "" : "");
        }
    }

    private Guid? ActivityOf(Guid actionId) => Guid.TryParse(Activities.GetValueOrDefault(actionId.ToString()), out Guid activity) ? activity : null;
}
