using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Web;
using Wardmote.Strategy.Pages;

namespace Wardmote.Strategy.Assessments.Pages;

/// <summary>A section with what belongs in it, what was written and, beside it, what is computed.</summary>
[Requires(Permission.ViewStrategy)]
public sealed class SectionPage(AppDb db, CurrentUser user, WriteSection writeSection) : PageModel, IFormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid AssessmentId { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Section { get; set; } = "";

    [BindProperty]
    public long Seen { get; set; }

    [BindProperty]
    public List<TypedPart> Parts { get; set; } = [];

    public Assessment Assessment { get; private set; } = null!;

    public AssessmentSection Of { get; private set; } = null!;

    public IReadOnlyDictionary<string, Figure> Figures { get; private set; } = new Dictionary<string, Figure>(StringComparer.Ordinal);

    /// <summary>What the latest run computed; none where there is none.</summary>
    public IHtmlContent? Computed { get; private set; }

    /// <summary>Where what was typed differs from what somebody else saved meanwhile.</summary>
    public IReadOnlyList<(string Part, string Now, string Typed)> Now { get; private set; } = [];

    public bool MayWrite => user.May(Permission.WriteAssessments) && Assessment.State == AssessmentState.Draft;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await FillAsync(cancellationToken);
        Parts = [.. Of.Parts.Select(part => new TypedPart { Key = part.Key, Text = Assessment.Words.GetValueOrDefault(part.Key) })];
        Seen = Assessment.Version;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        AssessmentSection section = AssessmentSections.Section(Section);
        Dictionary<string, string> words = section.Parts.ToDictionary(part => part.Key, part => Parts.FirstOrDefault(typed => typed.Key == part.Key)?.Text ?? "", StringComparer.Ordinal);
        try
        {
            await writeSection.RunAsync(new(AssessmentId, Seen, words), cancellationToken);
        }
        catch (RuleBrokenException refusal) when (refusal.Field is { } key && words.ContainsKey(key))
        {
            throw new RuleBrokenException(refusal.Message, $"Parts[{section.Parts.Index().First(part => part.Item.Key == key).Index}].Text");
        }
        catch (ChangedMeanwhileException refusal)
        {
            await FillAsync(cancellationToken);
            Seen = Assessment.Version;
            Now = [.. section.Parts.Select(part => (part.Title, Assessment.Words.GetValueOrDefault(part.Key, ""), words[part.Key])).Where(row => row.Item2 != row.Item3)];
            return this.ComeBack(refusal, "What it says now stands below, beside what you typed. Save again to keep what the form says");
        }

        TempData.SayNext($"“{section.Title}” is saved");
        return LocalRedirect(AssessmentLinks.Assessment(AssessmentId));
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        Of = AssessmentSections.Section(Section);
        Assessment = await db.AssessmentAsync(AssessmentId, cancellationToken);
        if (await db.LatestRunAsync(AssessmentId, cancellationToken) is { } run)
        {
            Figures = await db.FiguresOfAsync(run.AssessmentRunId, cancellationToken);
            Computed = (await db.ComputedByAsync(run.AssessmentRunId, cancellationToken)).GetValueOrDefault(Section) is { Length: > 0 } html ? new HtmlString(html) : null;
        }
    }

    /// <summary>What was typed for a part.</summary>
    public sealed class TypedPart
    {
        public string Key { get; set; } = "";

        public string? Text { get; set; }
    }
}
