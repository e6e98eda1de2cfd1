using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Wardmote.Access;
using Wardmote.Evidence.Fitness;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Strategy.Findings;

namespace Wardmote.Strategy.Assessments.Pages;

/// <summary>An assessment: its sections and how far they are, its runs and files, and what to do next.</summary>
[Requires(Permission.ViewStrategy)]
public sealed class AssessmentPage(AppDb db, AskForRun askForRun, AgreeAssessment agreeAssessment, ReopenAssessment reopenAssessment) : PageModel, IFormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid AssessmentId { get; set; }

    public Assessment Assessment { get; private set; } = null!;

    public Assessment? Earlier { get; private set; }

    public IReadOnlyList<AssessmentRun> Runs { get; private set; } = [];

    /// <summary>The newest run that came to its end; none where none did.</summary>
    public AssessmentRun? Latest => Runs.FirstOrDefault(run => run.State == RunState.Done);

    public IReadOnlyList<Row> Sections { get; private set; } = [];

    public int Findings { get; private set; }

    public int Agreed { get; private set; }

    public int Tables { get; private set; }

    public bool IsAgreed => Assessment.State == AssessmentState.Agreed;

    public string Caption => $"Strategic assessment, {Assessment.Recipe.FirstMonth} to {Assessment.Recipe.LastMonth}";

    public string RecipeWords => $"{Assessment.Recipe.Area ?? "All areas together"}, {Assessment.Recipe.FirstMonth} to {Assessment.Recipe.LastMonth}, by {Assessment.Recipe.Set ?? "the wards in force at the end"}";

    /// <summary>What to do next, in a sentence.</summary>
    public string NextStep => IsAgreed ? "The partnership agreed it: its words stand. Score the candidates on its findings next."
        : Runs.Any(run => !run.IsOver) ? "A run is under way: look how far it is below."
        : Latest is null ? "Run it: every chapter is worked out from the data that are here, which takes about a minute."
        : Assessment.Carried.Count > 0 ? $"{NumberWords.Count(Assessment.Carried.Count, "part has", "parts have")} last year’s words: check each."
        : Agreed == 0 && Findings > 0 ? "Look at the findings that are proposed: accept, reword, merge or reject each."
        : Assessment.Words.Count == 0 ? "Write what the numbers cannot say, section by section."
        : "Write what is still missing, run it again, and take it to the partnership.";

    public async Task OnGetAsync(CancellationToken cancellationToken) => await FillAsync(cancellationToken);

    public async Task<IActionResult> OnPostRunAsync(CancellationToken cancellationToken)
    {
        AssessmentRun run = await askForRun.RunAsync(new(AssessmentId), cancellationToken);
        return LocalRedirect(AssessmentLinks.Run(AssessmentId, run.AssessmentRunId));
    }

    public async Task<IActionResult> OnPostAgreeAsync(CancellationToken cancellationToken)
    {
        await agreeAssessment.RunAsync(new(AssessmentId), cancellationToken);
        TempData.SayNext("The assessment is agreed. Run it once more for a document without prompts");
        return LocalRedirect(AssessmentLinks.Assessment(AssessmentId));
    }

    public async Task<IActionResult> OnPostReopenAsync(CancellationToken cancellationToken)
    {
        await reopenAssessment.RunAsync(new(AssessmentId), cancellationToken);
        TempData.SayNext("The assessment is a draft again");
        return LocalRedirect(AssessmentLinks.Assessment(AssessmentId));
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        Assessment = await db.AssessmentAsync(AssessmentId, cancellationToken);
        Earlier = Assessment.PredecessorId is { } earlier ? await db.Assessments.AsNoTracking().SingleOrDefaultAsync(one => one.AssessmentId == earlier, cancellationToken) : null;
        Runs = await db.RunsOfAsync(AssessmentId, cancellationToken);
        IReadOnlyDictionary<string, string> computed = Latest is { } run ? await db.ComputedByAsync(run.AssessmentRunId, cancellationToken) : new Dictionary<string, string>(StringComparer.Ordinal);
        Sections = [.. AssessmentSections.All.Where(section => !section.OnlyWithData || computed.ContainsKey(section.Key)).Select(section => new Row(section, Assessment, section.Computed.Length > 0 && computed.GetValueOrDefault(section.Key, "").Length > 0))];
        Findings = await db.Findings.CountAsync(finding => finding.AssessmentId == AssessmentId && finding.State != FindingState.Rejected && finding.State != FindingState.Merged, cancellationToken);
        Agreed = await db.Findings.CountAsync(finding => finding.AssessmentId == AssessmentId && finding.State == FindingState.Agreed, cancellationToken);
        Tables = await db.PartnerTables.CountAsync(table => table.AssessmentId == AssessmentId, cancellationToken);
    }

    /// <summary>A section with how far its words are.</summary>
    public sealed record Row(AssessmentSection Section, Assessment Assessment, bool IsComputed)
    {
        private int Written => Section.Parts.Count(part => Assessment.Words.ContainsKey(part.Key));

        private bool HasCarried => Section.Parts.Any(part => Assessment.Carried.Contains(part.Key));

        public string State => HasCarried ? "From last year, check" : Written == 0 ? "Not written" : Written == Section.Parts.Count ? "Written" : $"{Written} of {Section.Parts.Count} parts";

        public string Colour => HasCarried ? "yellow" : Written == 0 ? "grey" : Written == Section.Parts.Count ? "green" : "blue";
    }
}
