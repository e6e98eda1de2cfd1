using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Performance.Importing;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;

namespace Wardmote.Performance.Pages;

/// <summary>Asks for a file of values, and lists those that were begun.</summary>
[Requires(Permission.RunRounds)]
[UploadLimit(StartImport.LargestFile)]
public sealed class StartImportPage(AppDb db, StartImport startImport) : PageModel, IFormPage
{
    [BindProperty]
    public IFormFile? ValueFile { get; set; }

    [BindProperty]
    public string? MapName { get; set; }

    [BindProperty]
    public string? Otherwise { get; set; }

    public IReadOnlyList<string> Maps { get; private set; } = [];

    public IReadOnlyList<DraftRow> Drafts { get; private set; } = [];

    public Task OnGetAsync(CancellationToken cancellationToken) => FillAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (ValueFile is null)
        {
            throw new RuleBrokenException("Choose the file", nameof(ValueFile));
        }

        Period? otherwise = string.IsNullOrWhiteSpace(Otherwise) ? null
            : PeriodReader.Read(Otherwise) ?? throw new RuleBrokenException($"“{Otherwise}” is no period. Write 2025-Q2, 2025-06 or 2025/26", nameof(Otherwise));
        await using Stream content = ValueFile.OpenReadStream();
        ImportDraft draft = await startImport.RunAsync(new(ValueFile.FileName, content, string.IsNullOrEmpty(MapName) ? null : MapName, otherwise), cancellationToken);
        return LocalRedirect(PerformanceLinks.Import(draft.ImportDraftId));
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        Maps = await db.ValueMaps.OrderBy(map => map.Name).Select(map => map.Name).ToListAsync(cancellationToken);
        Drafts = await db.ImportDrafts.OrderByDescending(draft => draft.StartedAt).Select(draft => new DraftRow(draft.ImportDraftId, draft.FileName, draft.StartedBy, draft.StartedAt)).ToListAsync(cancellationToken);
    }

    /// <summary>A file that was begun, without what is in it.</summary>
    public sealed record DraftRow(Guid ImportDraftId, string FileName, string StartedBy, DateTime StartedAt);
}
