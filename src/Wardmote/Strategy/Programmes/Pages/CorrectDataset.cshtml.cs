using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Performance;
using Wardmote.Performance.Defining;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Strategy.Pages;

namespace Wardmote.Strategy.Programmes.Pages;

/// <summary>Asks for all that the register says of a dataset.</summary>
[Requires(Permission.EditStrategy)]
public sealed class CorrectDatasetPage(AppDb db, CorrectDataset correctDataset) : PageModel, IFormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid DatasetId { get; set; }

    [BindProperty]
    public long Seen { get; set; }

    public Dataset Dataset { get; private set; } = null!;

    public AskedForm Form { get; private set; } = null!;

    public Task OnGetAsync(CancellationToken cancellationToken) => FillAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        Dataset = await db.DatasetAsync(DatasetId, cancellationToken);
        IReadOnlyList<PersonName> people = await db.NameablePeopleAsync(cancellationToken);
        DatasetEntry typed = DatasetQuestions.All.Read(Dataset.Entry, AskedForm.Typed(Request.Form), people);
        return await this.SaveAsync(
            async () =>
            {
                await correctDataset.RunAsync(new(DatasetId, Seen, typed), cancellationToken);
                return ProgrammeLinks.Dataset(DatasetId);
            },
            "The entry is saved",
            cancellationToken);
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        Dataset = await db.DatasetAsync(DatasetId, cancellationToken);
        Form = AskedForm.Of(DatasetQuestions.All, Dataset.Entry, Dataset.Version, Request, await db.NameablePeopleAsync(cancellationToken));
    }
}
