using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Performance.Defining;
using Wardmote.Performance.Status;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;

namespace Wardmote.Performance.Pages;

/// <summary>Asks for all that an indicator's definition says.</summary>
[Requires(Permission.DefineIndicators)]
public sealed class CorrectIndicatorPage(AppDb db, CorrectIndicator correctIndicator) : PageModel, IFormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid IndicatorId { get; set; }

    [BindProperty]
    public DefinitionForm Form { get; set; } = new();

    public Indicator Indicator { get; private set; } = null!;

    public AskedDefinition Asked { get; private set; } = null!;

    /// <summary>Where what was typed differs from what somebody else saved meanwhile; empty where nobody did.</summary>
    public IReadOnlyList<(string Key, string Now, string Typed)> Differing { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Indicator = await db.IndicatorAsync(IndicatorId, cancellationToken);
        Form = DefinitionForm.Of(Indicator.Definition, Indicator.Version);
        await FillAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        Indicator = await db.IndicatorAsync(IndicatorId, cancellationToken);
        IndicatorDefinition typed = Form.Read([.. Named(Indicator.Definition), .. await db.NameablePeopleAsync(cancellationToken)]);
        try
        {
            await correctIndicator.RunAsync(new(IndicatorId, Form.Seen, typed), cancellationToken);
        }
        catch (ChangedMeanwhileException refusal)
        {
            return await AgainAsync(refusal, typed, cancellationToken);
        }

        TempData.SayNext("The definition is saved");
        return LocalRedirect(PerformanceLinks.Indicator(IndicatorId));
    }

    /// <summary>Shows the same form with room for more targets, benchmarks and breaks.</summary>
    public async Task<IActionResult> OnPostMoreAsync(CancellationToken cancellationToken)
    {
        await FillAsync(cancellationToken);
        return Page();
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        // What a refused change left in memory is not what is stored.
        db.ChangeTracker.Clear();
        Indicator = await db.IndicatorAsync(IndicatorId, cancellationToken);
        Form.AddSpareRows();
        Asked = new AskedDefinition(Form, await db.NameablePeopleAsync(cancellationToken), $"{PerformanceLinks.CorrectIndicator(IndicatorId)}?handler=More");
    }

    /// <summary>The form with what was typed, beside what somebody else saved: sent again, it takes the place of that.</summary>
    private async Task<IActionResult> AgainAsync(ChangedMeanwhileException refusal, IndicatorDefinition typed, CancellationToken cancellationToken)
    {
        await FillAsync(cancellationToken);
        Form.Seen = Indicator.Version;
        ModelState.Remove("Form.Seen");
        ModelState.AddModelError("", $"{refusal.Message}. What it says now stands below, beside what you typed. Save again to keep what the form says");
        Dictionary<string, string> now = DefinitionWords.Of(Indicator.Definition).ToDictionary();
        Dictionary<string, string> mine = DefinitionWords.Of(typed).ToDictionary();
        Differing = [.. now.Keys.Union(mine.Keys).Select(key => (key, now.GetValueOrDefault(key, ""), mine.GetValueOrDefault(key, ""))).Where(row => row.Item2 != row.Item3)];
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    /// <summary>Those named already stay who they are, even where two members have one name.</summary>
    private static IEnumerable<PersonName> Named(IndicatorDefinition definition) =>
        new[] { definition.Owner, definition.Deputy, definition.Collector, definition.Approver }.OfType<PersonName>().Where(person => person.UserId is not null);
}
