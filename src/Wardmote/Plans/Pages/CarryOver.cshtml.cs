using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Plans.Progress;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Platform.Web.Components;

namespace Wardmote.Plans.Pages;

/// <summary>Compares a plan with an earlier one, or with the earlier set of its own actions, and asks which actions go on.</summary>
[Requires(Permission.ViewPlans)]
public sealed class CarryOverPage(AppDb db, CurrentUser user, CarryOver carryOver) : PageModel, IFormPage
{
    private const char BeforeSet = '|';

    [BindProperty(SupportsGet = true)]
    public Guid PlanId { get; set; }

    /// <summary>The earlier plan's key; for an earlier set of the same plan's actions its key, a bar and the set's name.</summary>
    [BindProperty(SupportsGet = true)]
    public string? From { get; set; }

    [BindProperty]
    public IReadOnlyList<Guid> Now { get; set; } = [];

    public PlanHead Plan { get; private set; } = null!;

    public Guid SourceId { get; private set; }

    public IReadOnlyList<Choice> Sources { get; private set; } = [];

    public IReadOnlyList<YearAction> Before { get; private set; } = [];

    public CarryOverProposal? Proposal { get; private set; }

    public bool MayConfirm => Plan.State.IsRunning && user.May(Permission.EditPlans);

    public string Summary => string.Join(", ", Proposal!.Actions.GroupBy(one => one.Kind).OrderBy(group => group.Key).Select(group => $"{group.Count()} {Words.Sentence(group.Key.ToString()).ToLowerInvariant()}").Append($"{Proposal.Dropped.Count} dropped"));

    public Task OnGetAsync(CancellationToken cancellationToken) => FillAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await FillAsync(cancellationToken);
        if (Proposal is null)
        {
            throw new RuleBrokenException("Choose the earlier plan", nameof(From));
        }

        HashSet<Guid> done = [.. Before.Where(one => one.IsDone).Select(one => one.ActionId)];
        Dictionary<Guid, Guid?> from = Now.Zip(Request.Form["Before"].Select(text => Guid.TryParse(text, out Guid id) ? id : (Guid?)null)).ToDictionary(pair => pair.First, pair => pair.Second);
        await carryOver.RunAsync(new(PlanId, SourceId, from, from.Where(pair => pair.Value is { } id && done.Contains(id)).Select(pair => pair.Key).ToHashSet()), cancellationToken);
        TempData.SayNext("Where the actions come from is saved");
        return LocalRedirect($"{PlanLinks.CarryOver(PlanId)}?from={Uri.EscapeDataString(From!)}");
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        Plan = await db.PlanHeadAsync(PlanId, cancellationToken);
        user.MustSeeRunning(Plan);
        List<YearAction> own = await ActionsAsync(PlanId, cancellationToken);
        string[] sets = [.. own.Select(one => one.Period).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var others = await db.Plans.Where(plan => plan.PlanId != PlanId && plan.State != PlanState.BeingReviewed).OrderByDescending(plan => plan.PeriodFirst).Select(plan => new { plan.PlanId, plan.Title, plan.Period }).ToListAsync(cancellationToken);
        Sources =
        [
            .. sets.Length > 1 ? sets[..^1].Select(set => new Choice($"{PlanId}{BeforeSet}{set}", $"This plan’s actions of {set}")) : [],
            .. others.Select(plan => new Choice(plan.PlanId.ToString(), plan.Period is null ? plan.Title : $"{plan.Title} ({plan.Period})")),
        ];
        if (string.IsNullOrEmpty(From))
        {
            return;
        }

        string[] parts = From.Split(BeforeSet, 2);
        SourceId = Sources.Any(source => source.Value == From) ? Guid.Parse(parts[0]) : throw new NotFoundException("The earlier plan");
        string? earlier = parts.Length == 2 ? parts[1] : null;
        Before = earlier is null ? await ActionsAsync(SourceId, cancellationToken) : [.. own.Where(one => one.Period == earlier)];
        IReadOnlyList<YearAction> now = earlier is null ? own : [.. own.Where(one => one.Period == sets[^1])];
        Proposal = CarryOverProposal.Of(Before, now);
    }

    private async Task<List<YearAction>> ActionsAsync(Guid planId, CancellationToken cancellationToken)
    {
        List<PlanAction> actions = await db.PlanActions.AsNoTracking().Where(action => action.PlanId == planId).OrderBy(action => action.Position).ToListAsync(cancellationToken);
        return actions.ConvertAll(action => new YearAction(action.ActionId, action.Title, action.Code, action.IsClosed, action.Content.Period));
    }
}
