using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Performance.Defining;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Strategy.Pages;

namespace Wardmote.Strategy.Strategies.Pages;

/// <summary>Asks what is known of the impact on people who share a characteristic.</summary>
[Requires(Permission.EditStrategy)]
public sealed class EqualityLinePage(AppDb db, KeepEqualityLine keep, RemoveEqualityLine remove) : PageModel, IFormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid StrategyId { get; set; }

    /// <summary>Which one; none for a new one.</summary>
    [BindProperty(SupportsGet = true, Name = "lineId")]
    public Guid? LineId { get; set; }

    /// <summary>The priority that a new one begins with; none for the strategy as a whole.</summary>
    [BindProperty(SupportsGet = true, Name = "priorityId")]
    public Guid? ForPriority { get; set; }

    /// <summary>The characteristic that a new line begins with.</summary>
    [BindProperty(SupportsGet = true)]
    public Characteristic About { get; set; }

    [BindProperty]
    public long Seen { get; set; }

    public PartnershipStrategy Strategy { get; private set; } = null!;

    public AskedForm Form { get; private set; } = null!;

    private EqualityEntry Blank => new(About) { PriorityId = ForPriority };

    public string RemoveAddress => $"{StrategiesLinks.EqualityLine(StrategyId, LineId!.Value)}&handler=Remove";

    public Task OnGetAsync(CancellationToken cancellationToken) => FillAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        EqualityEntry start = LineId is { } id ? (await db.EqualityLineAsync(id, cancellationToken)).Entry : Blank;
        EqualityEntry typed = StrategyQuestions.Equality.Read(start, AskedForm.Typed(Request.Form), await db.NameablePeopleAsync(cancellationToken));
        return await this.SaveAsync(
            async () =>
            {
                await keep.RunAsync(new(StrategyId, LineId, Seen, typed), cancellationToken);
                return StrategiesLinks.Equality(StrategyId);
            },
            "The line is saved",
            cancellationToken);
    }

    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken cancellationToken) => await this.SaveAsync(
        async () =>
        {
            await remove.RunAsync(new(LineId ?? throw new NotFoundException("The line"), Seen), cancellationToken);
            return StrategiesLinks.Equality(StrategyId);
        },
        "The line is taken out",
        cancellationToken);

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        Strategy = await db.StrategyAsync(StrategyId, cancellationToken);
        EqualityLine? kept = LineId is { } id ? await db.EqualityLineAsync(id, cancellationToken) : null;
        Form = AskedForm.Of(StrategyQuestions.Equality, kept?.Entry ?? Blank, kept?.Version ?? 0, Request, await db.NameablePeopleAsync(cancellationToken), await db.StrategyOffersAsync(cancellationToken));
    }
}
