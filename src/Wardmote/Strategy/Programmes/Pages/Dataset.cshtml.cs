using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Strategy.Forms;

namespace Wardmote.Strategy.Programmes.Pages;

/// <summary>One dataset: how it stands, what is known of it, and what of it is really here.</summary>
[Requires(Permission.ViewStrategy)]
public sealed class DatasetPage(AppDb db, CurrentUser user, RemoveDataset removeDataset, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid DatasetId { get; set; }

    public Dataset Dataset { get; private set; } = null!;

    public DatasetStanding Standing => Dataset.On(BritishTime.Day(clock.GetUtcNow().UtcDateTime));

    /// <summary>What of it is in Wardmote; none where the register does not say that it would be.</summary>
    public HeldWords? Held { get; private set; }

    public IReadOnlyList<AskedQuestion> Answers => [.. DatasetQuestions.All.Of(Dataset.Entry).Where(answer => answer.Text.Length > 0 && answer.Name is not (nameof(DatasetEntry.Title) or nameof(DatasetEntry.Category) or nameof(DatasetEntry.HeldAs)))];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Dataset = await db.DatasetAsync(DatasetId, cancellationToken);
        Held = Dataset.Entry.HeldAs == HeldData.NotHere ? null : (await db.HeldDataAsync(cancellationToken))[Dataset.Entry.HeldAs];
    }

    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken cancellationToken)
    {
        user.Must(Permission.EditStrategy);
        await removeDataset.RunAsync(new(DatasetId), cancellationToken);
        TempData.SayNext("The dataset is off the register");
        return LocalRedirect(ProgrammeLinks.Datasets);
    }
}
