using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Checks.Content;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web.Components;
using Wardmote.Plans.Fields;

namespace Wardmote.Plans.Pages;

/// <summary>A plan as the list shows it.</summary>
public sealed record PlanRow(Guid PlanId, string Title, PlanState State, PlanKind Kind, string? Period, string? Service, int BlockingFaults, int Warnings, int EditionNumber)
{
    public string Href => State == PlanState.BeingReviewed ? PlanLinks.Review(PlanId) : PlanLinks.Plan(PlanId);
}

/// <summary>The partnership's plans.</summary>
[Requires(Permission.ViewPlans)]
public sealed class PlanListPage(AppDb db, CurrentUser user) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true)]
    public PlanState? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public PlanKind? Kind { get; set; }

    public IReadOnlyList<PlanRow> Plans { get; private set; } = [];

    public bool HasAny { get; private set; }

    public IReadOnlyList<Crumb> Chosen =>
    [
        .. new[]
        {
            string.IsNullOrWhiteSpace(Words) ? null : new Crumb($"Contains “{Words}”", Address(null, State, Kind)),
            State is { } state ? new Crumb(state.Title, Address(Words, null, Kind)) : null,
            Kind is { } kind ? new Crumb(PlanFields.Kinds[kind], Address(Words, State, null)) : null,
        }.OfType<Crumb>(),
    ];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        IQueryable<Plan> visible = db.PlansSeenBy(user);
        HasAny = await visible.AnyAsync(cancellationToken);
        IQueryable<Plan> chosen = visible.Where(plan => (State == null || plan.State == State) && (Kind == null || plan.Kind == Kind));
        List<PlanRow> rows = await chosen.Select(plan => new PlanRow(
            plan.PlanId, plan.Title, plan.State, plan.Kind, plan.Period, plan.Service, plan.BlockingFaults, plan.Warnings, plan.EditionNumber)).ToListAsync(cancellationToken);

        // Here rather than in the database: the two engines disagree on case and on order.
        Plans = [.. rows
            .Where(row => string.IsNullOrWhiteSpace(Words) || $"{row.Title} {row.Service} {row.Period}".Contains(Words.Trim(), StringComparison.OrdinalIgnoreCase))
            .OrderBy(row => row.State).ThenBy(row => row.Title, StringComparer.CurrentCultureIgnoreCase)];
    }

    private static string Address(string? words, PlanState? state, PlanKind? kind)
    {
        string query = string.Join('&', new[]
        {
            string.IsNullOrWhiteSpace(words) ? null : $"words={Uri.EscapeDataString(words)}",
            state is null ? null : $"state={state}",
            kind is null ? null : $"kind={kind}",
        }.OfType<string>());
        return query.Length == 0 ? PlanLinks.List : $"{PlanLinks.List}?{query}";
    }
}
