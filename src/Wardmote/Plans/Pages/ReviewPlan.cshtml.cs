using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Plans.Comparing;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;

namespace Wardmote.Plans.Pages;

/// <summary>What was read from a file, beside the original words, before it is kept: what is uncertain first, then the rest part by part.</summary>
[Requires(Permission.CheckFiles)]
public sealed class ReviewPlanPage(AppDb db, CurrentUser user, KeepPlan keepPlan, TimeProvider clock) : PageModel, IFormPage
{
    /// <summary>A plan of two hundred pages is reviewed in pieces that a browser and a person can hold.</summary>
    private const int PageLength = 25;

    [BindProperty(SupportsGet = true)]
    public Guid PlanId { get; set; }

    /// <summary>The part that is shown: none for the summary.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Show { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    public Plan Plan { get; private set; } = null!;

    public SourceRow? Source { get; private set; }

    public IReadOnlyList<PlanFault> Faults { get; private set; } = [];

    /// <summary>The kept plan that this is another reading of; none where it is new.</summary>
    public Plan? Kept { get; private set; }

    public IReadOnlyList<PlanDifference> Differences { get; private set; } = [];

    /// <summary>What the reader asks a person to compare.</summary>
    public IReadOnlyList<ReadThing> Uncertain { get; private set; } = [];

    /// <summary>The things of the part that is shown, on the page of it that is shown.</summary>
    public IReadOnlyList<ReadThing> Things { get; private set; } = [];

    public int FirstLeftover => (Number - 1) * PageLength;

    public int LastLeftover => Math.Min(FirstLeftover + PageLength, Plan.Content.Unplaced.Count);

    public int Pages { get; private set; }

    public Task OnGetAsync(CancellationToken cancellationToken) => FillAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(Guid? into, string[] taken, CancellationToken cancellationToken)
    {
        Plan? kept = null;
        return await this.SaveAsync(
            async () => kept = await keepPlan.RunAsync(new(PlanId, into, taken.ToHashSet(StringComparer.Ordinal)), cancellationToken),
            () => PlanLinks.Plan(kept!.PlanId),
            into is null ? "The plan is kept" : "The plan that was kept already is brought up to date",
            cancellationToken);
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        Plan = await db.PlanAsync(PlanId, cancellationToken);
        Source = await db.PlanSources.Where(source => source.PlanId == PlanId).OrderByDescending(source => source.At)
            .Select(source => new SourceRow(source.FileName, source.Size, source.At, source.Who)).FirstOrDefaultAsync(cancellationToken);
        List<ReadThing> all = [.. ReadThing.Actions(Plan), .. ReadThing.Indicators(Plan), .. ReadThing.Lines(Plan)];
        Uncertain = [.. all.Where(thing => thing.IsUncertain).OrderBy(thing => thing.Certainty)];
        switch (Show)
        {
            case null:
                await FillSummaryAsync(cancellationToken);
                Turn(Uncertain);
                break;
            case "leftovers":
                TurnTo(Plan.Content.Unplaced.Count);
                break;
            default:
                Turn(Show switch
                {
                    "actions" => ReadThing.Actions(Plan),
                    "indicators" => ReadThing.Indicators(Plan),
                    _ => ReadThing.Lines(Plan),
                });
                break;
        }
    }

    public bool MayKeep => user.May(Permission.ImportPlans);

    private async Task FillSummaryAsync(CancellationToken cancellationToken)
    {
        Faults = Plan.Check(DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
        if (Plan.State == PlanState.BeingReviewed && await db.KeptPlanForAsync(Plan, cancellationToken) is { } kept)
        {
            Kept = await db.PlanAsync(kept, cancellationToken);
            Differences = (await db.CompareAsync(Kept, Plan.ToContent(), cancellationToken)).Differences;
        }
    }

    private void Turn(IReadOnlyList<ReadThing> things)
    {
        TurnTo(things.Count);
        Things = [.. things.Skip((Number - 1) * PageLength).Take(PageLength)];
    }

    /// <summary>An address may ask for a page that is not there: the nearest is shown.</summary>
    private void TurnTo(int count)
    {
        Pages = (count + PageLength - 1) / PageLength;
        Number = Math.Clamp(Number, 1, Math.Max(1, Pages));
    }
}
