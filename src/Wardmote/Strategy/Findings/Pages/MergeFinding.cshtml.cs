using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Evidence.Fitness;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Platform.Web.Components;

namespace Wardmote.Strategy.Findings.Pages;

/// <summary>Asks which findings become part of this one, and what it says then.</summary>
[Requires(Permission.WriteAssessments)]
public sealed class MergeFindingPage(AppDb db, MergeFindings mergeFindings) : PageModel, IFormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid FindingId { get; set; }

    [BindProperty]
    public Guid[] FindingIds { get; set; } = [];

    [BindProperty]
    public string? Statement { get; set; }

    [BindProperty]
    public string? Override { get; set; }

    [BindProperty]
    public long? Seen { get; set; }

    public Finding Finding { get; private set; } = null!;

    public IReadOnlyList<Choice> Others { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await FillAsync(cancellationToken);
        (Statement, Seen) = (Finding.Statement, Finding.Version);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await mergeFindings.RunAsync(new(FindingId, FindingIds, Statement ?? "", Override ?? "", Seen), cancellationToken);
        TempData.SayNext($"{NumberWords.Count(FindingIds.Length, "finding is", "findings are")} merged into this one");
        return LocalRedirect(FindingLinks.Finding(FindingId));
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        Finding = await db.FindingAsync(FindingId, cancellationToken);
        IReadOnlyList<Finding> all = await db.FindingsOfAsync(Finding.AssessmentId, cancellationToken);
        Others =
        [
            .. all.Where(other => other.FindingId != FindingId && FindingMoves.May(other.State, FindingMove.Merge))
                .OrderByDescending(other => other.TypeSlug is not null && other.TypeSlug == Finding.TypeSlug).ThenByDescending(other => other.AreaName == Finding.AreaName).ThenBy(other => other.Rank)
                .Select(other => new Choice(other.FindingId.ToString(), other.Statement, $"{other.State.Title} · {other.Strength.Title} · {other.Kind.Title}")),
        ];
    }
}
