using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Strategy.Pages;

namespace Wardmote.Strategy.Ranking.Pages;

/// <summary>Asks for the criteria of a template of the partnership's own.</summary>
[Requires(Permission.DecidePriorities)]
public sealed class ScoringTemplatePage(AppDb db, KeepScoringTemplate keepScoringTemplate, RemoveScoringTemplate removeScoringTemplate) : PageModel, IFormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid ScoringTemplateId { get; set; }

    [BindProperty]
    public long Seen { get; set; }

    [BindProperty]
    public string? Title { get; set; }

    [BindProperty]
    public Combination Combination { get; set; }

    [BindProperty]
    public List<CriterionRow> Rows { get; set; } = [];

    public ScoringTemplate Template { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await FillAsync(cancellationToken);
        (Seen, Title, Combination, Rows) = (Template.Version, Template.Title, Template.Combination, [.. Template.Criteria.Select(CriterionRow.Of), new CriterionRow()]);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        try
        {
            await keepScoringTemplate.RunAsync(new(Title ?? "", Combination, CriterionRow.Read(Rows), ScoringTemplateId, Seen), cancellationToken);
        }
        catch (ChangedMeanwhileException refusal)
        {
            await FillAsync(cancellationToken);
            Seen = Template.Version;
            return this.ComeBack(refusal, "Save again to keep what the form says");
        }

        TempData.SayNext("The template is saved");
        return LocalRedirect(PriorityLinks.Templates);
    }

    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken cancellationToken)
    {
        await removeScoringTemplate.RunAsync(new(ScoringTemplateId), cancellationToken);
        TempData.SayNext("The template is removed. Rounds that began with it keep their criteria");
        return LocalRedirect(PriorityLinks.Templates);
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        Template = await db.ScoringTemplateAsync(ScoringTemplateId, cancellationToken);
    }
}
