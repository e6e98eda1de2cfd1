using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;

namespace Wardmote.Strategy.Strategies.Pages;

/// <summary>Asks for a file with a theory of change and shows what it would change. Saving it is the form's business.</summary>
[Requires(Permission.EditStrategy)]
[UploadLimit(FlowFile.LargestFile)]
public sealed class BringTheoryPage(AppDb db) : PageModel, IFormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid StrategyId { get; set; }

    [BindProperty]
    public IFormFile? TableFile { get; set; }

    public PartnershipStrategy Strategy { get; private set; } = null!;

    /// <summary>What the file would make of the theory of change; none before there is a file.</summary>
    public BroughtIn<TheoryForm>? Brought { get; private set; }

    public Task OnGetAsync(CancellationToken cancellationToken) => FillAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await FillAsync(cancellationToken);
        await using Stream content = TableFile?.OpenReadStream() ?? throw new RuleBrokenException("Choose the file", nameof(TableFile));
        Brought = TheoryFile.Bring(FlowFile.Read(TableFile.FileName, content, FlowFile.MadeOfHeading, cancellationToken), Strategy, await db.TheoryPartsAsync(cancellationToken));
        return Page();
    }

    public async Task FillAsync(CancellationToken cancellationToken) => Strategy = await db.StrategyAsync(StrategyId, cancellationToken);
}
