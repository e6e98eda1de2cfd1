using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Performance.Defining;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Strategy.Pages;

namespace Wardmote.Strategy.Strategies.Pages;

/// <summary>Asks how the strategy is called, for which years it holds, what it rests on and what it wants.</summary>
[Requires(Permission.EditStrategy)]
public sealed class DescribeStrategyPage(AppDb db, DescribeStrategy describeStrategy) : PageModel, IFormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid StrategyId { get; set; }

    [BindProperty]
    public long Seen { get; set; }

    public PartnershipStrategy Strategy { get; private set; } = null!;

    public AskedForm Form { get; private set; } = null!;

    public Task OnGetAsync(CancellationToken cancellationToken) => FillAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        Strategy = await db.StrategyAsync(StrategyId, cancellationToken);
        StrategyHead typed = StrategyQuestions.Head.Read(Strategy.Head, AskedForm.Typed(Request.Form), await db.NameablePeopleAsync(cancellationToken));
        return await this.SaveAsync(
            async () =>
            {
                await describeStrategy.RunAsync(new(StrategyId, Seen, typed), cancellationToken);
                return StrategiesLinks.Strategy(StrategyId);
            },
            "The strategy is saved",
            cancellationToken);
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        Strategy = await db.StrategyAsync(StrategyId, cancellationToken);
        Form = AskedForm.Of(StrategyQuestions.Head, Strategy.Head, Strategy.Version, Request, await db.NameablePeopleAsync(cancellationToken), await db.StrategyOffersAsync(cancellationToken));
    }
}
