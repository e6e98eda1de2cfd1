using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Platform.Web.Components;

namespace Wardmote.Strategy.Assessments.Pages;

/// <summary>The tables of partners of an assessment, and a form for another.</summary>
[Requires(Permission.ViewStrategy)]
[UploadLimit(BringInTable.LargestFile)]
public sealed class TablesPage(AppDb db, BringInTable bringInTable) : PageModel, IFormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid AssessmentId { get; set; }

    [BindProperty]
    public IFormFile? TableFile { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Section { get; set; }

    [BindProperty]
    public FactsForm Facts { get; set; } = new();

    public Assessment Assessment { get; private set; } = null!;

    public IReadOnlyList<PartnerTable> Tables { get; private set; } = [];

    public static IReadOnlyList<Choice> Sections { get; } = [.. AssessmentSections.All.Where(section => !section.OnlyWithData).Select(section => new Choice(section.Key, section.Title))];

    public Task OnGetAsync(CancellationToken cancellationToken) => FillAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (TableFile is null)
        {
            throw new RuleBrokenException("Choose the file", nameof(TableFile));
        }

        if (string.IsNullOrWhiteSpace(Section))
        {
            throw new RuleBrokenException("Choose the section in which the table is shown", nameof(Section));
        }

        await using Stream content = TableFile.OpenReadStream();
        try
        {
            PartnerTable table = await bringInTable.RunAsync(new(AssessmentId, Section, Facts.Read(), TableFile.FileName, content), cancellationToken);
            TempData.SayNext($"“{table.Title}” is brought in. It stands in the document from the next run on");
            return LocalRedirect(AssessmentLinks.Table(AssessmentId, table.PartnerTableId));
        }
        catch (RuleBrokenException refusal) when (FactsForm.Has(refusal.Field))
        {
            throw new RuleBrokenException(refusal.Message, $"Facts.{refusal.Field}");
        }
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        Assessment = await db.AssessmentAsync(AssessmentId, cancellationToken);
        Tables = await db.PartnerTablesOfAsync(AssessmentId, cancellationToken);
    }
}
