using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;

namespace Wardmote.Performance.Pages;

/// <summary>Asks for the period of a new round, and says what it would collect from whom.</summary>
[Requires(Permission.RunRounds)]
public sealed class OpenRoundPage(AppDb db, CurrentUser user, OpenRound openRound, TimeProvider clock) : PageModel, IFormPage
{
    /// <summary>Three weeks are what most partnerships give their leads.</summary>
    private const int UsualDays = 21;

    [BindProperty]
    public string? Period { get; set; }

    [BindProperty]
    public DateOnly? DueOn { get; set; }

    [BindProperty]
    public bool NeedsApproval { get; set; }

    public IReadOnlyList<RoundGroup>? Collects { get; private set; }

    public int Total => Collects?.Sum(group => group.Lines.Count) ?? 0;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        DateOnly today = BritishTime.Day(clock.GetUtcNow().UtcDateTime);
        Period last = Platform.Common.Period.Of(PeriodKind.Quarter, today).Previous;
        Period = last.Code;
        DueOn = last.Last.AddDays(UsualDays) is var usual && usual > today ? usual : today.AddDays(UsualDays);
        await FillAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(string? look, CancellationToken cancellationToken)
    {
        Period period = PeriodReader.Read(Period ?? "") ?? throw new RuleBrokenException($"“{Period}” is no period. Write 2025-Q2, 2025-06 or 2025/26", nameof(Period));
        if (look is not null)
        {
            await FillAsync(cancellationToken);
            return Page();
        }

        Round round = await openRound.RunAsync(new(period, DueOn ?? throw new RuleBrokenException("Say by which day the values are due, like 21 October 2025", nameof(DueOn)), NeedsApproval), cancellationToken);
        TempData.SayNext($"The round for {round.Period} is open. Everybody who owes a value sees it among their work");
        return LocalRedirect(PerformanceLinks.Round(round.RoundId));
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        if (PeriodReader.Read(Period ?? "") is not { Kind: PeriodKind.Month or PeriodKind.Quarter or PeriodKind.FinancialYear } period)
        {
            return;
        }

        var planned = new Round(user.PartnershipId, period, period.Last, needsApproval: false, user.Name, clock.GetUtcNow().UtcDateTime);
        IReadOnlyList<RoundItem> items = await db.CollectedByAsync(planned, cancellationToken);
        Collects = RoundGroup.Of([.. items.Select(item => new ReturnLine(item.Indicator, item.Period, null, new Series(item.Indicator.Definition, []), [], null))]);
    }
}
