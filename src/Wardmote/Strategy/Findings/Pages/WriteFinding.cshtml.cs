using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Evidence.Views;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Platform.Web.Components;
using Wardmote.Strategy.Assessments;

namespace Wardmote.Strategy.Findings.Pages;

/// <summary>Asks for a finding that no rule proposed: its words, and the figures that it rests on.</summary>
[Requires(Permission.WriteAssessments)]
public sealed class WriteFindingPage(AppDb db, WriteFinding writeFinding) : PageModel, IFormPage
{
    private const int Rows = 3;

    [BindProperty(SupportsGet = true)]
    public Guid Assessment { get; set; }

    [BindProperty]
    public WrittenFinding Input { get; set; } = new();

    public Assessment Chosen { get; private set; } = null!;

    /// <summary>Figures under other findings of the assessment, which can be cited again.</summary>
    public IReadOnlyList<Choice> Known { get; private set; } = [];

    /// <summary>Saved views: pages on which a typed figure can be made again.</summary>
    public IReadOnlyList<Choice> Views { get; private set; } = [];

    public static IReadOnlyList<Choice> Strengths { get; } = [.. Enum.GetValues<FindingStrength>().Select(strength => new Choice(strength.ToString(), strength.Title))];

    public Task OnGetAsync(CancellationToken cancellationToken) => FillAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<Finding> all = await db.FindingsOfAsync(Assessment, cancellationToken);
        Figure[] cited = [.. all.SelectMany(KeysOf).Where(one => Input.Cited.Contains(one.Key)).Select(one => one.Figure)];
        Finding finding = await writeFinding.RunAsync(new(Assessment, Input.Theme, Input.Statement ?? "", [.. cited, .. Input.Typed()])
        {
            Strength = Input.Strength,
            AreaName = Input.AreaName ?? "",
            AffectedGroups = [.. (Input.Groups ?? "").Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)],
            Override = Input.Override ?? "",
        }, cancellationToken);
        TempData.SayNext("The finding is written");
        return LocalRedirect(FindingLinks.Finding(finding.FindingId));
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        Chosen = await db.AssessmentAsync(Assessment, cancellationToken);
        while (Input.Figures.Count < Rows)
        {
            Input.Figures.Add(new());
        }

        Known = [.. (await db.FindingsOfAsync(Assessment, cancellationToken)).SelectMany(KeysOf).Select(one => new Choice(one.Key, $"{one.Figure.What}: {one.Figure.Text}", $"{one.Figure.Area}, {one.Figure.Period}"))];
        Views = [.. (await db.SavedViews.AsNoTracking().OrderBy(view => view.Name).ToListAsync(cancellationToken)).Select(view => new Choice(view.Address, view.Name))];
    }

    private static IEnumerable<(string Key, Figure Figure)> KeysOf(Finding finding) => finding.Figures.Select((figure, at) => ($"{finding.FindingId:n}-{at}", figure));
}
