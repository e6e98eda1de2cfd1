using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Strategy.Ranking;

namespace Wardmote.Strategy.Strategies.Pages;

/// <summary>Asks for a file with a logic model and shows what it would change. Saving it is the form's business.</summary>
[Requires(Permission.EditStrategy)]
[UploadLimit(FlowFile.LargestFile)]
public sealed class BringLogicModelPage(AppDb db) : PageModel, IFormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid PriorityId { get; set; }

    [BindProperty]
    public IFormFile? TableFile { get; set; }

    public Priority Priority { get; private set; } = null!;

    /// <summary>What the file would make of the logic model; none before there is a file.</summary>
    public BroughtIn<LogicForm>? Brought { get; private set; }

    public Task OnGetAsync(CancellationToken cancellationToken) => FillAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await FillAsync(cancellationToken);
        await using Stream content = TableFile?.OpenReadStream() ?? throw new RuleBrokenException("Choose the file", nameof(TableFile));
        IReadOnlyList<FlowLine> lines = FlowFile.Read(TableFile.FileName, content, FlowFile.IndicatorsHeading, cancellationToken);
        Brought = LogicFile.Bring(lines, await db.LogicModelAsync(PriorityId, cancellationToken), PriorityId, await db.IndicatorCodesAsync(cancellationToken));
        return Page();
    }

    public async Task FillAsync(CancellationToken cancellationToken) => Priority = await db.PriorityAsync(PriorityId, cancellationToken);
}
