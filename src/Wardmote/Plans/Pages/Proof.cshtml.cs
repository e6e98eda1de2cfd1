using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Performance;
using Wardmote.Plans.Progress;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Documents;
using Wardmote.Platform.Web;

namespace Wardmote.Plans.Pages;

/// <summary>Asks for a file that shows what was done for an action.</summary>
[Requires(Permission.UpdateProgress)]
[UploadLimit(EvidenceFile.MostBytes)]
public sealed class ProofPage(AppDb db, AttachProof attachProof) : PageModel, IFormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid PlanId { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid ActionId { get; set; }

    [BindProperty]
    public IFormFile? ProofFile { get; set; }

    public PlanHead Plan { get; private set; } = null!;

    public PlanAction Action { get; private set; } = null!;

    public Task OnGetAsync(CancellationToken cancellationToken) => FillAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (ProofFile is null)
        {
            throw new RuleBrokenException("Choose a file", nameof(ProofFile));
        }

        using var bytes = new MemoryStream();
        await ProofFile.CopyToAsync(bytes, cancellationToken);
        await attachProof.RunAsync(new(PlanId, ActionId, SourceReader.NameOf(ProofFile.FileName), bytes.ToArray()), cancellationToken);
        TempData.SayNext("The file is attached");
        return LocalRedirect(PlanLinks.Action(PlanId, ActionId));
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        Plan = await db.PlanHeadAsync(PlanId, cancellationToken);
        Plan.State.MustRun();
        Action = await db.PlanActionAsync(PlanId, ActionId, cancellationToken);
    }
}
