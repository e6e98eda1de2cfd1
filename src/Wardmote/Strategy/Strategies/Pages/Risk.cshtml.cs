using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Performance.Defining;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Strategy.Pages;

namespace Wardmote.Strategy.Strategies.Pages;

/// <summary>Asks for all that the register says of a risk.</summary>
[Requires(Permission.EditStrategy)]
public sealed class RiskPage(AppDb db, KeepRisk keep, RemoveRisk remove) : PageModel, IFormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid StrategyId { get; set; }

    /// <summary>Which one; none for a new one.</summary>
    [BindProperty(SupportsGet = true, Name = "riskId")]
    public Guid? RiskId { get; set; }

    /// <summary>The priority that a new one begins with; none for the strategy as a whole.</summary>
    [BindProperty(SupportsGet = true, Name = "priorityId")]
    public Guid? ForPriority { get; set; }

    [BindProperty]
    public long Seen { get; set; }

    public PartnershipStrategy Strategy { get; private set; } = null!;

    public AskedForm Form { get; private set; } = null!;

    private RiskEntry Blank => new("") { PriorityId = ForPriority };

    public string RemoveAddress => $"{StrategiesLinks.Risk(StrategyId, RiskId!.Value)}&handler=Remove";

    public Task OnGetAsync(CancellationToken cancellationToken) => FillAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        RiskEntry start = RiskId is { } id ? (await db.StrategyRiskAsync(id, cancellationToken)).Entry : Blank;
        RiskEntry typed = StrategyQuestions.Risk.Read(start, AskedForm.Typed(Request.Form), await db.NameablePeopleAsync(cancellationToken));
        return await this.SaveAsync(
            async () =>
            {
                await keep.RunAsync(new(StrategyId, RiskId, Seen, typed), cancellationToken);
                return StrategiesLinks.Risks(StrategyId);
            },
            "The risk is saved",
            cancellationToken);
    }

    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken cancellationToken) => await this.SaveAsync(
        async () =>
        {
            await remove.RunAsync(new(RiskId ?? throw new NotFoundException("The risk"), Seen), cancellationToken);
            return StrategiesLinks.Risks(StrategyId);
        },
        "The risk is off the register",
        cancellationToken);

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        Strategy = await db.StrategyAsync(StrategyId, cancellationToken);
        StrategyRisk? kept = RiskId is { } id ? await db.StrategyRiskAsync(id, cancellationToken) : null;
        Form = AskedForm.Of(StrategyQuestions.Risk, kept?.Entry ?? Blank, kept?.Version ?? 0, Request, await db.NameablePeopleAsync(cancellationToken), await db.StrategyOffersAsync(cancellationToken));
    }
}
