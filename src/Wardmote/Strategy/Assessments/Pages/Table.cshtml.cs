using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Documents;
using Wardmote.Platform.Documents.Writing;
using Wardmote.Platform.Web;
using Wardmote.Strategy.Pages;

namespace Wardmote.Strategy.Assessments.Pages;

/// <summary>A partner's table as it leaves: with small numbers held back, and what must be known of it.</summary>
[Requires(Permission.ViewStrategy)]
public sealed class TablePage(AppDb db, DescribeTable describeTable, RemoveTable removeTable) : PageModel, IFormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid AssessmentId { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid PartnerTableId { get; set; }

    [BindProperty]
    public long Seen { get; set; }

    [BindProperty]
    public FactsForm Facts { get; set; } = new();

    public Assessment Assessment { get; private set; } = null!;

    public PartnerTable Table { get; private set; } = null!;

    public IHtmlContent Shown { get; private set; } = HtmlString.Empty;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await FillAsync(cancellationToken);
        (Facts, Seen) = (FactsForm.Of(Table), Table.Version);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        try
        {
            await describeTable.RunAsync(new(PartnerTableId, Seen, Facts.Read()), cancellationToken);
        }
        catch (RuleBrokenException refusal) when (FactsForm.Has(refusal.Field))
        {
            throw new RuleBrokenException(refusal.Message, $"Facts.{refusal.Field}");
        }
        catch (ChangedMeanwhileException refusal)
        {
            await FillAsync(cancellationToken);
            Seen = Table.Version;
            return this.ComeBack(refusal, "What it says now stands above. Save again to keep what the form says");
        }

        TempData.SayNext("The table is saved");
        return LocalRedirect(AssessmentLinks.Tables(AssessmentId));
    }

    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken cancellationToken)
    {
        await removeTable.RunAsync(new(PartnerTableId), cancellationToken);
        TempData.SayNext("The table is removed");
        return LocalRedirect(AssessmentLinks.Tables(AssessmentId));
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        Assessment = await db.AssessmentAsync(AssessmentId, cancellationToken);
        Table = await db.PartnerTableAsync(PartnerTableId, cancellationToken);
        Shown = HtmlWriter.Fragment(new Document(Table.Title, "", [.. PartnerTableBlocks.Of(Table)]));
    }
}
