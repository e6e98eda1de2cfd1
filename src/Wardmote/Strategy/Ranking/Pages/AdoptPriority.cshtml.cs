using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Performance;
using Wardmote.Performance.Defining;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;

namespace Wardmote.Strategy.Ranking.Pages;

/// <summary>Asks for a priority that the partnership has adopted without a scoring round here.</summary>
[Requires(Permission.DecidePriorities)]
public sealed class AdoptPriorityPage(AppDb db, AdoptPriority adoptPriority) : PriorityFormPage(db)
{
    [BindProperty]
    public string? AdoptedBy { get; set; }

    [BindProperty]
    public string? AdoptedOn { get; set; }

    [BindProperty]
    public string? Meeting { get; set; }

    /// <summary>The priorities that indicators name and that nobody has written down yet.</summary>
    public IReadOnlyList<string> Named { get; private set; } = [];

    /// <summary>The empty form, or one with a title that is known already from an indicator.</summary>
    public Task OnGetAsync([FromQuery] string? title, CancellationToken cancellationToken)
    {
        Title = title;
        return FillAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        DateOnly on = TypedText.Day(AdoptedOn, nameof(AdoptedOn)) ?? throw new RuleBrokenException("Say on which day it was decided, like 12 March 2026", nameof(AdoptedOn));
        (string? lead, Guid? leadId) = await LeadAsync(cancellationToken);
        Priority priority = await adoptPriority.RunAsync(
            new(Title ?? "", TypedText.OrNone(Why) ?? "", lead, leadId, AdoptedBy ?? "", on, Meeting, TypedText.Day(StartsOn, nameof(StartsOn)), TypedText.Day(EndsOn, nameof(EndsOn)), Chosen()), cancellationToken);
        TempData.SayNext("The priority is written down");
        return LocalRedirect(PriorityLinks.Priority(priority.PriorityId));
    }

    public override async Task FillAsync(CancellationToken cancellationToken)
    {
        List<string> known = await Db.Priorities.AsNoTracking().Select(priority => priority.Title).ToListAsync(cancellationToken);
        List<string> named = await Db.Indicators.AsNoTracking().Where(indicator => indicator.Priority != null && indicator.RetiredOn == null).Select(indicator => indicator.Priority!).Distinct().ToListAsync(cancellationToken);
        Named = [.. named.Except(known, StringComparer.OrdinalIgnoreCase).Where(title => title.Length <= Priority.LongestTitle).Order(StringComparer.CurrentCulture)];
        await base.FillAsync(cancellationToken);
    }
}
