using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;

namespace Wardmote.Publishing.Pages;

/// <summary>The template as the page shows it.</summary>
public sealed record TemplateRow(string FileName, DateTime At, string Who);

/// <summary>Takes the council's own Word template for reports.</summary>
[Requires(Permission.ManagePartnership)]
[UploadLimit(ReportTemplate.MostBytes)]
public sealed class TemplatePage(AppDb db, ChooseTemplate chooseTemplate, RemoveTemplate removeTemplate) : PageModel, IFormPage
{
    [BindProperty]
    public IFormFile? TemplateFile { get; set; }

    public TemplateRow? Current { get; private set; }

    public Task OnGetAsync(CancellationToken cancellationToken) => FillAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        IFormFile file = TemplateFile ?? throw new RuleBrokenException("Choose a Word file", nameof(TemplateFile));
        await using Stream content = file.OpenReadStream();
        try
        {
            await chooseTemplate.RunAsync(new(file.FileName, content), cancellationToken);
        }
        catch (UnreadableFileException unreadable)
        {
            throw new RuleBrokenException(unreadable.Message, nameof(TemplateFile));
        }

        TempData.SayNext("Reports now take the look of your template");
        return LocalRedirect(PublishingLinks.Template);
    }

    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken cancellationToken)
    {
        await removeTemplate.RunAsync(cancellationToken);
        TempData.SayNext("Reports have Wardmote’s own look again");
        return LocalRedirect(PublishingLinks.Template);
    }

    public async Task FillAsync(CancellationToken cancellationToken) =>
        Current = await db.ReportTemplates.Select(template => new TemplateRow(template.FileName, template.At, template.Who)).FirstOrDefaultAsync(cancellationToken);
}
