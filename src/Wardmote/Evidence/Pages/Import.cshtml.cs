using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Evidence.Fitness;
using Wardmote.Evidence.Importing;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Platform.Web.Components;

namespace Wardmote.Evidence.Pages;

/// <summary>Takes files, which are then brought in while their sender does something else, and lists the imports so far.</summary>
[Requires(Permission.ImportEvidence)]
[StreamedUpload(HandOverFiles.MostBytes)]
public sealed class ImportPage(AppDb db, HandOverFiles handOverFiles) : PageModel, IFormPage
{
    private const int Listed = 10;

    [BindProperty]
    public string? Force { get; set; }

    public IReadOnlyList<ImportLine> Imports { get; private set; } = [];

    public static IReadOnlyList<Choice> Forces => [.. ForceNames.All.Select(force => new Choice(force, ForceNames.Title(force)))];

    /// <summary>The force of what was brought in before, so that the next archive is not read for all 45.</summary>
    public string HomeForce { get; private set; } = "";

    public Task OnGetAsync(CancellationToken cancellationToken) => FillAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<ReceivedFile> files = HttpContext.Features.Get<ReceivedFiles>()?.Of("Files") ?? [];
        Guid importId = await handOverFiles.RunAsync(new([.. files.Select(file => new HandOverFiles.HandedFile(file.Name, file.Path, file.Bytes))], string.IsNullOrEmpty(Force) ? [] : [Force]), cancellationToken);
        return LocalRedirect(EvidenceLinks.ImportOf(importId));
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        HomeForce = (await db.FitnessAsync(cancellationToken)).HomeForce;
        Force ??= HomeForce.Length > 0 ? HomeForce : null;
        var files = await db.WaitingFiles.AsNoTracking().OrderByDescending(file => file.At).Take(Listed * 5)
            .Select(file => new { file.ImportId, file.FileName, file.Who, file.At, file.State, file.Number }).ToListAsync(cancellationToken);
        Imports =
        [
            .. files.GroupBy(file => file.ImportId).Take(Listed).Select(import => new ImportLine(
                import.Key, string.Join(", ", import.OrderBy(file => file.Number).Select(file => file.FileName)), import.First().Who, import.First().At, import.Count(file => file.State == WaitingState.Waiting), import.Count(file => file.State == WaitingState.Failed))),
        ];
    }

    /// <summary>What was handed over together.</summary>
    public sealed record ImportLine(Guid ImportId, string Files, string Who, DateTime At, int Waiting, int Failed)
    {
        public string State => Waiting > 0 ? "Being brought in" : Failed > 0 ? "Not all could be read" : "Brought in";

        public string Colour => Waiting > 0 ? "blue" : Failed > 0 ? "red" : "green";
    }
}
