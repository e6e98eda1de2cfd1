using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Performance.Defining;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Strategy.Pages;

namespace Wardmote.Strategy.Strategies.Pages;

/// <summary>Asks how the strategy is called, for which years it holds and what it rests on.</summary>
[Requires(Permission.EditStrategy)]
public sealed class BeginStrategyPage(AppDb db, BeginStrategy beginStrategy, TimeProvider clock) : PageModel, IFormPage
{
    public AskedForm Form { get; private set; } = null!;

    private DateOnly Today => BritishTime.Day(clock.GetUtcNow().UtcDateTime);

    public Task OnGetAsync(CancellationToken cancellationToken) => FillAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        StrategyHead head = StrategyQuestions.Head.Read(StrategyHead.Usual(Today), AskedForm.Typed(Request.Form), await db.NameablePeopleAsync(cancellationToken));
        PartnershipStrategy strategy = await beginStrategy.RunAsync(new(head), cancellationToken);
        TempData.SayNext($"“{strategy.Title}” is begun");
        return LocalRedirect(StrategiesLinks.Strategy(strategy.StrategyId));
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        Form = AskedForm.Of(StrategyQuestions.Head, StrategyHead.Usual(Today), 0, Request, await db.NameablePeopleAsync(cancellationToken), await db.StrategyOffersAsync(cancellationToken));
    }
}
