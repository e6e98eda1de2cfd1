using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Accounts;
using Wardmote.Plans.Comparing;
using Wardmote.Plans.Progress;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Platform.Web.Components;

namespace Wardmote.Plans.Pages;

/// <summary>A lead as a plan names them, with the user who reports on their actions.</summary>
/// <param name="IsProposed">Whether the user has the same name and nobody has confirmed that it is them.</param>
public sealed record LeadRow(string Name, int Actions, Guid? UserId, bool IsProposed);

/// <summary>Asks which user each lead of a plan is.</summary>
[Requires(Permission.ViewPlans)]
public sealed class LeadsPage(AppDb db, CurrentUser user, AssignLead assignLead) : PageModel, IFormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid PlanId { get; set; }

    [BindProperty]
    public IReadOnlyList<string?> Names { get; set; } = [];

    [BindProperty]
    public IReadOnlyList<Guid?> Chosen { get; set; } = [];

    public PlanHead Plan { get; private set; } = null!;

    public IReadOnlyList<LeadRow> Leads { get; private set; } = [];

    public IReadOnlyList<Choice> People { get; private set; } = [];

    public bool MayAssign => Plan.State.IsRunning && user.May(Permission.EditPlans);

    public Task OnGetAsync(CancellationToken cancellationToken) => FillAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        Dictionary<string, Guid?> chosen = Names.Zip(Chosen).DistinctBy(pair => pair.First ?? "").ToDictionary(pair => pair.First ?? "", pair => pair.Second, StringComparer.Ordinal);
        List<(Guid ActionId, string Lead)> actions = await ActionsAsync(cancellationToken);
        await assignLead.RunAsync(new(PlanId, actions.Where(action => chosen.ContainsKey(action.Lead)).ToDictionary(action => action.ActionId, action => chosen[action.Lead])), cancellationToken);
        TempData.SayNext("The leads are saved");
        return LocalRedirect(PlanLinks.Leads(PlanId));
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        Plan = await db.PlanHeadAsync(PlanId, cancellationToken);
        user.MustSeeRunning(Plan);
        var members = await db.Memberships.OrderBy(member => member.Name).Select(member => new { member.UserId, member.Name }).ToListAsync(cancellationToken);
        People = [.. members.Select(member => new Choice(member.UserId.ToString(), member.Name))];
        ILookup<string, Guid> byName = members.ToLookup(member => Matching.Plain(member.Name), member => member.UserId, StringComparer.Ordinal);
        Dictionary<Guid, Guid?> assigned = await db.PlanActions.Where(action => action.PlanId == PlanId).ToDictionaryAsync(action => action.ActionId, action => action.LeadId, cancellationToken);
        Leads = [.. (await ActionsAsync(cancellationToken)).GroupBy(action => action.Lead, StringComparer.Ordinal).OrderBy(group => group.Key.Length == 0).ThenBy(group => group.Key, StringComparer.CurrentCultureIgnoreCase).Select(group =>
        {
            Guid? userId = group.Select(action => assigned[action.ActionId]).FirstOrDefault(lead => lead is not null);
            Guid? proposed = userId is null && byName[Matching.Plain(group.Key)].ToList() is [var only] ? only : null;
            return new LeadRow(group.Key, group.Count(), userId ?? proposed, proposed is not null);
        })];
    }

    private async Task<List<(Guid ActionId, string Lead)>> ActionsAsync(CancellationToken cancellationToken)
    {
        List<PlanAction> actions = await db.PlanActions.AsNoTracking().Where(action => action.PlanId == PlanId).ToListAsync(cancellationToken);
        return actions.ConvertAll(action => (action.ActionId, action.Content.Leads.Count > 0 ? action.Content.Leads[0] : ""));
    }
}
