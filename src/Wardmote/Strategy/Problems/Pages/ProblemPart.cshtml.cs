using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Platform.Web.Components;
using Wardmote.Strategy.Assessments;
using Wardmote.Strategy.Findings;

namespace Wardmote.Strategy.Problems.Pages;

/// <summary>Asks for the words of a part of a profile, with what the evidence says for it.</summary>
[Requires(Permission.WriteAssessments)]
public sealed class ProblemPartPage(AppDb db, CurrentUser user, WriteProblemPart writePart) : PageModel, IFormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid ProblemProfileId { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Part { get; set; } = "";

    [BindProperty]
    public string? Written { get; set; }

    [BindProperty]
    public Guid[] FindingIds { get; set; } = [];

    [BindProperty]
    public long? Seen { get; set; }

    public ProblemProfile Profile { get; private set; } = null!;

    public ProblemPart Asked { get; private set; } = null!;

    /// <summary>What the evidence says; empty where it has nothing to say about this part.</summary>
    public string Proposed { get; private set; } = "";

    public IReadOnlyList<Choice> Findings { get; private set; } = [];

    /// <summary>The figures that the words can cite, by their marks.</summary>
    public IReadOnlyDictionary<string, Figure> Figures { get; private set; } = new Dictionary<string, Figure>();

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await FillAsync(cancellationToken);
        WrittenPart written = Profile.Part(Part);
        (Written, FindingIds, Seen) = (written.Words.Length > 0 ? written.Words : Proposed, [.. written.FindingIds], Profile.Version);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await writePart.RunAsync(new(ProblemProfileId, Part, Written ?? "", FindingIds, Seen), cancellationToken);
        TempData.SayNext($"{ProblemPart.Find(Part)?.Title} is kept");
        return LocalRedirect(ProblemLinks.Profile(ProblemProfileId));
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        Profile = await db.ProblemAsync(ProblemProfileId, cancellationToken);
        Asked = ProblemPart.Find(Part) ?? throw new NotFoundException($"The part “{Part}”");
        Assessment assessment = await db.AssessmentAsync(Profile.AssessmentId, cancellationToken);
        Proposed = await db.ProposedWordsAsync(Profile, assessment.Recipe, Part, user.PartnershipName, cancellationToken);
        IReadOnlyList<Finding> all = await db.FindingsOfAsync(Profile.AssessmentId, cancellationToken);
        Figures = ProblemFigures.Of(Profile, all.Where(finding => Profile.FindingIds.Contains(finding.FindingId) || FindingIds.Contains(finding.FindingId)));
        Findings =
        [
            .. all.Where(finding => finding.State is not (FindingState.Rejected or FindingState.Merged))
                .OrderByDescending(finding => finding.TypeSlug is not null && finding.TypeSlug == Profile.TypeSlug).ThenBy(finding => finding.Rank).Select(finding => new Choice(finding.FindingId.ToString(), finding.Statement, $"{finding.State.Title} · {finding.Strength.Title}")),
        ];
    }
}
