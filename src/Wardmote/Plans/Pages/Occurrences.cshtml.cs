using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Plans.Progress;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Platform.Web.Components;

namespace Wardmote.Plans.Pages;

/// <summary>Each time that a recurring action was due, and what became of it.</summary>
[Requires(Permission.ViewPlans)]
public sealed class OccurrencesPage(AppDb db, CurrentUser user, RecordOccurrence recordOccurrence, TimeProvider clock) : PageModel, IFormPage
{
    public static IReadOnlyList<Choice> Outcomes { get; } = [.. Enum.GetValues<OccurrenceOutcome>().Select(outcome => new Choice(outcome.ToString(), Words.Sentence(outcome.ToString())))];

    [BindProperty(SupportsGet = true)]
    public Guid PlanId { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid ActionId { get; set; }

    [BindProperty]
    public string? Of { get; set; }

    [BindProperty]
    public OccurrenceOutcome Outcome { get; set; }

    [BindProperty]
    public string? Note { get; set; }

    public PlanHead Plan { get; private set; } = null!;

    public PlanAction Action { get; private set; } = null!;

    public IReadOnlyList<OccurrenceState> Times { get; private set; } = [];

    /// <summary>Those that may be recorded, the newest first; what is recorded already can be recorded otherwise.</summary>
    public IReadOnlyList<Choice> Open => [.. Times.OrderBy(time => time.Recorded is not null).Select(time => new Choice(Text(time.Due.First), time.Due.Name))];

    public bool MayReport => Plan.State.IsRunning && user.May(Permission.UpdateProgress);

    public DateOnly Today => BritishTime.Day(clock.GetUtcNow().UtcDateTime);

    public Task OnGetAsync(CancellationToken cancellationToken) => FillAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        DateOnly of = DateOnly.TryParseExact(Of, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : throw new RuleBrokenException("Choose a time from the list", nameof(Of));
        await recordOccurrence.RunAsync(new(PlanId, ActionId, of, Outcome, Note), cancellationToken);
        TempData.SayNext("It is recorded");
        return LocalRedirect(PlanLinks.Occurrences(PlanId, ActionId));
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        Plan = await db.PlanHeadAsync(PlanId, cancellationToken);
        if (Plan.State == PlanState.BeingReviewed)
        {
            throw new NotFoundException("The plan");
        }

        Action = await db.PlanActionAsync(PlanId, ActionId, cancellationToken);
        Times = [.. Action.Progress.OccurrencesTo(Today).Reverse()];
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
