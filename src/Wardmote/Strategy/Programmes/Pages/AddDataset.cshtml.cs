using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Performance;
using Wardmote.Performance.Defining;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Strategy.Pages;

namespace Wardmote.Strategy.Programmes.Pages;

/// <summary>Asks for a dataset that the assessment needs.</summary>
[Requires(Permission.EditStrategy)]
public sealed class AddDatasetPage(AppDb db, AddDataset addDataset) : PageModel, IFormPage
{
    private static readonly DatasetEntry Blank = new("");

    public AskedForm Form { get; private set; } = null!;

    public Task OnGetAsync(CancellationToken cancellationToken) => FillAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<PersonName> people = await db.NameablePeopleAsync(cancellationToken);
        Dataset dataset = await addDataset.RunAsync(new(DatasetQuestions.All.Read(Blank, AskedForm.Typed(Request.Form), people)), cancellationToken);
        TempData.SayNext($"“{dataset.Title}” is on the register");
        return LocalRedirect(ProgrammeLinks.Datasets);
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        Form = AskedForm.Of(DatasetQuestions.All, Blank, 0, Request, await db.NameablePeopleAsync(cancellationToken));
    }
}
