using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Platform.Web.Components;
using Wardmote.Strategy.Assessments;

namespace Wardmote.Strategy.Findings.Pages;

/// <summary>The findings of an assessment by theme, to be accepted or rejected one by one.</summary>
[Requires(Permission.ViewStrategy)]
public sealed class FindingsPage(AppDb db, ProposeFindings proposeFindings, AcceptFinding acceptFinding, RejectFinding rejectFinding) : PageModel, IFormPage
{
    /// <summary>The assessment; the latest where none is named.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Assessment { get; set; }

    [BindProperty(SupportsGet = true)]
    public FindingState? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public FindingTheme? Theme { get; set; }

    [BindProperty(SupportsGet = true)]
    public FindingStrength? Strength { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public IReadOnlyList<Assessment> Assessments { get; private set; } = [];

    /// <summary>None where there is no assessment yet.</summary>
    public Assessment? Chosen { get; private set; }

    public IReadOnlyList<Finding> All { get; private set; } = [];

    public IReadOnlyList<Finding> Shown { get; private set; } = [];

    /// <summary>None where the rules have not looked yet.</summary>
    public FindingRun? Run { get; private set; }

    public static IReadOnlyList<Choice> States { get; } = [.. Enum.GetValues<FindingState>().Select(state => new Choice(state.ToString(), state.Title))];

    public static IReadOnlyList<Choice> Themes { get; } = [.. Enum.GetValues<FindingTheme>().Select(theme => new Choice(theme.ToString(), theme.Title))];

    public static IReadOnlyList<Choice> Strengths { get; } = [.. Enum.GetValues<FindingStrength>().Reverse().Select(strength => new Choice(strength.ToString(), strength.Title))];

    public IReadOnlyList<Crumb> ChosenFilters =>
    [
        .. State is { } state ? [new Crumb(state.Title, Address(null, Theme, Strength))] : (ReadOnlySpan<Crumb>)[],
        .. Theme is { } theme ? [new Crumb(theme.Title, Address(State, null, Strength))] : (ReadOnlySpan<Crumb>)[],
        .. Strength is { } strength ? [new Crumb(strength.Title, Address(State, Theme, null))] : (ReadOnlySpan<Crumb>)[],
    ];

    public Task OnGetAsync(CancellationToken cancellationToken) => FillAsync(cancellationToken);

    public async Task<IActionResult> OnPostProposeAsync(CancellationToken cancellationToken)
    {
        FindingRun run = await proposeFindings.RunAsync(new(Assessment ?? Guid.Empty), cancellationToken);
        TempData.SayNext($"The rules looked at the evidence: {run.Proposals} findings are proposed");
        return LocalRedirect(FindingLinks.List(run.AssessmentId));
    }

    public async Task<IActionResult> OnPostAcceptAsync(Guid findingId, long seen, CancellationToken cancellationToken)
    {
        await acceptFinding.RunAsync(new(findingId, seen), cancellationToken);
        TempData.SayNext("The finding is accepted");
        return LocalRedirect(Address(State, Theme, Strength));
    }

    public async Task<IActionResult> OnPostRejectAsync(Guid findingId, long seen, CancellationToken cancellationToken)
    {
        await rejectFinding.RunAsync(new(findingId, Reason ?? "", seen), cancellationToken);
        TempData.SayNext("The finding is rejected; it stays on the list with the reason");
        return LocalRedirect(Address(State, Theme, Strength));
    }

    public string Address(FindingState? state, FindingTheme? theme, FindingStrength? strength) => string.Concat(
        Chosen is { } chosen ? FindingLinks.List(chosen.AssessmentId) : Assessment is { } named ? FindingLinks.List(named) : $"{StrategyLinks.Findings}?all=1",
        state is null ? "" : $"&state={state}", theme is null ? "" : $"&theme={theme}", strength is null ? "" : $"&strength={strength}");

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        Assessments = await db.Assessments.AsNoTracking().OrderByDescending(assessment => assessment.AssessmentId).ToListAsync(cancellationToken);
        Chosen = Assessment is { } asked ? await db.AssessmentAsync(asked, cancellationToken) : Assessments.Count > 0 ? Assessments[0] : null;
        if (Chosen is null)
        {
            return;
        }

        All = await db.FindingsOfAsync(Chosen.AssessmentId, cancellationToken);
        Run = await db.FindingRuns.AsNoTracking().SingleOrDefaultAsync(run => run.AssessmentId == Chosen.AssessmentId, cancellationToken);
        Shown = [.. All.Where(finding => State is { } state ? finding.State == state : finding.State is not (FindingState.Rejected or FindingState.Merged)).Where(finding => (Theme is null || finding.Theme == Theme) && (Strength is null || finding.Strength == Strength))];
    }
}
