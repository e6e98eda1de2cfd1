using Microsoft.AspNetCore.Mvc;
using Wardmote.Access;
using Wardmote.Performance.Defining;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Strategy.Pages;

namespace Wardmote.Strategy.Ranking.Pages;

/// <summary>Asks what a priority says, and on which findings it rests.</summary>
[Requires(Permission.DecidePriorities)]
public sealed class CorrectPriorityPage(AppDb db, CorrectPriority correctPriority) : PriorityFormPage(db)
{
    [BindProperty(SupportsGet = true)]
    public Guid PriorityId { get; set; }

    [BindProperty]
    public long Seen { get; set; }

    public Priority Priority { get; private set; } = null!;

    public bool IsConflict { get; private set; }

    protected override IReadOnlyCollection<Guid> Linked => Priority.FindingIds;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await FillAsync(cancellationToken);
        (Seen, Title, Why, Lead) = (Priority.Version, Priority.Title, Priority.Why, Priority.Lead);
        (StartsOn, EndsOn) = (TypedText.Show(Priority.StartsOn), TypedText.Show(Priority.EndsOn));
        FindingIds = [.. Priority.FindingIds.Select(findingId => findingId.ToString())];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        (string? lead, Guid? leadId) = await LeadAsync(cancellationToken);
        try
        {
            await correctPriority.RunAsync(new(PriorityId, Seen, Title ?? "", TypedText.OrNone(Why) ?? "", lead, leadId, TypedText.Day(StartsOn, nameof(StartsOn)), TypedText.Day(EndsOn, nameof(EndsOn)), Chosen()), cancellationToken);
        }
        catch (ChangedMeanwhileException refusal)
        {
            await FillAsync(cancellationToken);
            (IsConflict, Seen) = (true, Priority.Version);
            return this.ComeBack(refusal, "Save again to keep what the form says");
        }

        TempData.SayNext("The priority is saved");
        return LocalRedirect(PriorityLinks.Priority(PriorityId));
    }

    public override async Task FillAsync(CancellationToken cancellationToken)
    {
        Db.ChangeTracker.Clear();
        Priority = await Db.PriorityAsync(PriorityId, cancellationToken);
        await base.FillAsync(cancellationToken);
    }
}
