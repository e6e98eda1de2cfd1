using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Performance.Defining;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;

namespace Wardmote.Performance.Pages;

/// <summary>Asks for the definition of an indicator that is not followed yet.</summary>
[Requires(Permission.DefineIndicators)]
public sealed class AddIndicatorPage(AppDb db, AddIndicator addIndicator) : PageModel, IFormPage
{
    [BindProperty]
    public DefinitionForm Form { get; set; } = new();

    public AskedDefinition Asked { get; private set; } = null!;

    public Task OnGetAsync(CancellationToken cancellationToken) => FillAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        Indicator indicator = await addIndicator.RunAsync(new(Form.Read(await db.NameablePeopleAsync(cancellationToken))), cancellationToken);
        TempData.SayNext($"{indicator.Code} was added");
        return LocalRedirect(PerformanceLinks.Indicator(indicator.IndicatorId));
    }

    /// <summary>Shows the same form with room for more targets, benchmarks and breaks.</summary>
    public async Task<IActionResult> OnPostMoreAsync(CancellationToken cancellationToken)
    {
        await FillAsync(cancellationToken);
        return Page();
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        Form.AddSpareRows();
        Asked = new AskedDefinition(Form, await db.NameablePeopleAsync(cancellationToken), "/indicators/add?handler=More");
    }
}
