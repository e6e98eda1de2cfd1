using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Performance;
using Wardmote.Performance.Defining;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Strategy.Forms;
using Wardmote.Strategy.Pages;

namespace Wardmote.Strategy.Programmes.Pages;

/// <summary>Asks for one of a programme's lists, row by row.</summary>
[Requires(Permission.EditStrategy)]
public sealed class CorrectPartPage(AppDb db, CorrectProgrammePart correctPart) : PageModel, IFormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid ProgrammeId { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Part { get; set; } = "";

    [BindProperty]
    public long Seen { get; set; }

    public ProgrammePart Chosen => ProgrammePart.Named(Part);

    public AssessmentProgramme Programme { get; private set; } = null!;

    public AskedRows Rows { get; private set; } = null!;

    public Task OnGetAsync(CancellationToken cancellationToken) => FillAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) => await this.SaveAsync(
        async () =>
        {
            await correctPart.RunAsync(new(ProgrammeId, Seen, Chosen, AskedRows.Typed(Request.Form, Chosen.Blank)), cancellationToken);
            return $"{ProgrammeLinks.Of(ProgrammeId)}#{Part}";
        },
        $"{Chosen.Title}: saved",
        cancellationToken);

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        Programme = await db.ProgrammeAsync(ProgrammeId, cancellationToken);
        IReadOnlyList<AskedRow> now = [.. Chosen.Rows(Programme).Select(row => new AskedRow(row.Key, row.Questions))];
        Rows = AskedRows.Of(now, Chosen.Blank, Programme.Version, Request, await db.NameablePeopleAsync(cancellationToken), await OffersAsync(cancellationToken));
    }

    /// <summary>What may be chosen that has to be looked up: the programme's workstreams, the partnership's indicators.</summary>
    private async Task<Dictionary<string, IReadOnlyList<Answer>>> OffersAsync(CancellationToken cancellationToken)
    {
        List<Answer> indicators = Part != "measures" ? [] : await db.Indicators.AsNoTracking().OrderBy(indicator => indicator.Code)
            .Select(indicator => new Answer(indicator.IndicatorId.ToString(), indicator.Code + " " + indicator.Title)).ToListAsync(cancellationToken);
        return new(StringComparer.Ordinal)
        {
            [nameof(WorkstreamStep.Workstream)] = [new("", "Choose a workstream"), .. Programme.Workstreams.Select(stream => new Answer(stream.Title, stream.Title))],
            [nameof(SuccessMeasure.IndicatorId)] = [new("", "Nothing measures it yet"), .. indicators],
        };
    }
}
