using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Strategy.Pages;

namespace Wardmote.Strategy.Strategies.Pages;

/// <summary>Asks for the theory of change, row by row. Rows come and go by buttons that save nothing.</summary>
[Requires(Permission.EditStrategy)]
public sealed class DrawTheoryPage(AppDb db, DrawTheory drawTheory) : PageModel, IFormPage
{
    private const int MoreRows = 3;

    [BindProperty(SupportsGet = true)]
    public Guid StrategyId { get; set; }

    [BindProperty]
    public TheoryForm Form { get; set; } = new();

    public PartnershipStrategy Strategy { get; private set; } = null!;

    public IReadOnlyList<TheoryPart> Parts { get; private set; } = [];

    /// <summary>Whether somebody else saved it after this form was opened.</summary>
    public bool IsMeanwhile { get; private set; }

    /// <summary>The address of this form with another button's handler.</summary>
    public string At(string handler) => $"{StrategiesLinks.DrawTheory(StrategyId)}?handler={handler}";

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        PartnershipStrategy strategy = await db.StrategyAsync(StrategyId, cancellationToken);
        Form = TheoryForm.Of(strategy.Theory, strategy.Version, await db.TheoryPartsAsync(cancellationToken));
        await FillAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        TheoryOfChange typed = Form.Read(await db.TheoryPartsAsync(cancellationToken));
        return await this.SaveAsync(
            async () =>
            {
                await drawTheory.RunAsync(new(StrategyId, Form.Seen, typed), cancellationToken);
                return StrategiesLinks.Theory(StrategyId);
            },
            "The theory of change is saved",
            cancellationToken);
    }

    /// <summary>The same form with more rows of a kind.</summary>
    public async Task<IActionResult> OnPostMoreAsync(TheoryKind kind, CancellationToken cancellationToken)
    {
        Form.Add(kind, MoreRows);
        return await AgainAsync(cancellationToken);
    }

    /// <summary>The same form without a row.</summary>
    public async Task<IActionResult> OnPostRemoveAsync(int row, CancellationToken cancellationToken)
    {
        Form.Remove(row);
        return await AgainAsync(cancellationToken);
    }

    /// <summary>The same form with rows that came from a file.</summary>
    public Task<IActionResult> OnPostLookAsync(CancellationToken cancellationToken) => AgainAsync(cancellationToken);

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        Strategy = await db.StrategyAsync(StrategyId, cancellationToken);
        Parts = await db.TheoryPartsAsync(cancellationToken);
        IsMeanwhile = Form.Seen != Strategy.Version;
        Form.Seen = Strategy.Version;
        Form.AddSpareRows();
    }

    private async Task<IActionResult> AgainAsync(CancellationToken cancellationToken)
    {
        long seen = Form.Seen;
        await FillAsync(cancellationToken);

        // Nothing was refused: whether somebody else saved meanwhile is asked when the form is.
        (Form.Seen, IsMeanwhile) = (seen, false);
        ModelState.Clear();
        return Page();
    }
}
