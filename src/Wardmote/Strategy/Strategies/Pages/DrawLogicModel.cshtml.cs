using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Performance;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Strategy.Pages;
using Wardmote.Strategy.Ranking;

namespace Wardmote.Strategy.Strategies.Pages;

/// <summary>Asks for a priority's logic model, row by row. Rows come and go by buttons that save nothing.</summary>
[Requires(Permission.EditStrategy)]
public sealed class DrawLogicModelPage(AppDb db, DrawLogicModel drawLogicModel) : PageModel, IFormPage
{
    private const int MoreRows = 3;

    private Dictionary<Guid, string> _codes = [];

    [BindProperty(SupportsGet = true)]
    public Guid PriorityId { get; set; }

    [BindProperty]
    public LogicForm Form { get; set; } = new();

    public Priority Priority { get; private set; } = null!;

    /// <summary>The indicators that can be named, by their codes.</summary>
    public IReadOnlyList<(string Code, string Title)> Codes { get; private set; } = [];

    /// <summary>Whether somebody else saved it after this form was opened.</summary>
    public bool IsMeanwhile { get; private set; }

    /// <summary>The address of this form with another button's handler.</summary>
    public string At(string handler) => $"{StrategiesLinks.DrawLogicModel(PriorityId)}?handler={handler}";

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await FillAsync(cancellationToken);
        Form = LogicForm.Of(await db.LogicModelAsync(PriorityId, cancellationToken), _codes);
        Form.AddSpareRows();
        IsMeanwhile = false;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await ReadCodesAsync(cancellationToken);
        (IReadOnlyList<LogicElement> elements, IReadOnlyList<LeadsTo> links) = Form.Read(_codes.ToDictionary(pair => pair.Value.ToUpperInvariant(), pair => pair.Key, StringComparer.Ordinal));
        return await this.SaveAsync(
            async () =>
            {
                await drawLogicModel.RunAsync(new(PriorityId, Form.Seen, elements, links), cancellationToken);
                return StrategiesLinks.LogicModel(PriorityId);
            },
            "The logic model is saved",
            cancellationToken);
    }

    /// <summary>The same form with more rows of a kind.</summary>
    public async Task<IActionResult> OnPostMoreAsync(LogicKind kind, CancellationToken cancellationToken)
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
        Priority = await db.PriorityAsync(PriorityId, cancellationToken);
        long? now = (await db.LogicModelAsync(PriorityId, cancellationToken))?.Version;
        IsMeanwhile = Form.Seen != now;
        Form.Seen = now;
        Form.AddSpareRows();
        await ReadCodesAsync(cancellationToken);
    }

    private async Task<IActionResult> AgainAsync(CancellationToken cancellationToken)
    {
        long? seen = Form.Seen;
        await FillAsync(cancellationToken);

        // Nothing was refused: whether somebody else saved meanwhile is asked when the form is.
        (Form.Seen, IsMeanwhile) = (seen, false);
        ModelState.Clear();
        return Page();
    }

    private async Task ReadCodesAsync(CancellationToken cancellationToken)
    {
        var indicators = await db.Indicators.AsNoTracking().OrderBy(one => one.Code).Select(one => new { one.IndicatorId, one.Code, one.Title }).ToListAsync(cancellationToken);
        _codes = indicators.ToDictionary(one => one.IndicatorId, one => one.Code);
        Codes = [.. indicators.Select(one => (one.Code, one.Title))];
    }
}
