using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Evidence.Exploring;

namespace Wardmote.Evidence.Pages;

/// <summary>A page that answers one question of the evidence: it counts what its address asks for, and shows the answer or hands it over as a file.</summary>
public abstract class AnswerPage : PageModel
{
    [BindProperty(SupportsGet = true)]
    public ExploreChoices Choices { get; set; } = new();

    /// <summary>The kind of file that is wanted; none for the page itself.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Format { get; set; }

    /// <summary>None where nothing was brought in yet.</summary>
    public AnswerView? View { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (await ExploreAsync(cancellationToken) is not { } explored)
        {
            return Page();
        }

        View = await AnswerAsync(explored, cancellationToken);
        return View.File(Format) ?? Page();
    }

    /// <summary>What the answer is found in; none where there is nothing to count yet.</summary>
    protected abstract Task<ExploredEvidence?> ExploreAsync(CancellationToken cancellationToken);

    protected abstract Task<AnswerView> AnswerAsync(ExploredEvidence explored, CancellationToken cancellationToken);
}
