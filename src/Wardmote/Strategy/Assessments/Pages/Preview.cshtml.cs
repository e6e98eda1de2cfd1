using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wardmote.Access;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Documents;
using Wardmote.Platform.Documents.Writing;
using Wardmote.Strategy.Assessments.Chapters;

namespace Wardmote.Strategy.Assessments.Pages;

/// <summary>A chapter as readers will see it: words as they are now, and what the latest run computed.</summary>
[Requires(Permission.ViewStrategy)]
public sealed class PreviewPage(AppDb db) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid AssessmentId { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Section { get; set; } = "";

    public Assessment Assessment { get; private set; } = null!;

    public AssessmentSection Of { get; private set; } = null!;

    public AssessmentRun? Run { get; private set; }

    public IHtmlContent Body { get; private set; } = HtmlString.Empty;

    public AssessmentSection? Before { get; private set; }

    public AssessmentSection? After { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Of = AssessmentSections.Section(Section);
        Assessment = await db.AssessmentAsync(AssessmentId, cancellationToken);
        Run = await db.LatestRunAsync(AssessmentId, cancellationToken);
        IReadOnlyDictionary<string, string> computed = Run is null ? new Dictionary<string, string>(StringComparer.Ordinal) : await db.ComputedByAsync(Run.AssessmentRunId, cancellationToken);
        IReadOnlyDictionary<string, Figure> figures = Run is null ? new Dictionary<string, Figure>(StringComparer.Ordinal) : await db.FiguresOfAsync(Run.AssessmentRunId, cancellationToken);
        AssessmentSection[] shown = [.. AssessmentSections.All.Where(section => !section.OnlyWithData || computed.ContainsKey(section.Key))];
        int at = Array.FindIndex(shown, section => section.Key == Section);
        (Before, After) = (at > 0 ? shown[at - 1] : null, at >= 0 && at + 1 < shown.Length ? shown[at + 1] : null);
        var body = new HtmlContentBuilder();
        body.AppendHtml(Written(Of.Parts.Take(1), figures));
        body.AppendHtml(computed.GetValueOrDefault(Section, ""));
        body.AppendHtml(Written(Of.Parts.Skip(1), figures));
        Body = body;
    }

    private IHtmlContent Written(IEnumerable<SectionPart> parts, IReadOnlyDictionary<string, Figure> figures)
    {
        DocumentBlock[] blocks =
        [
            .. parts.SelectMany(part => Assessment.Words.TryGetValue(part.Key, out string? words)
                ? [.. Of.Parts.Count == 1 ? [] : new DocumentBlock[] { new HeadingBlock(2, part.Title) }, .. WrittenWords.Blocks(words, figures)]
                : Assessment.State == AssessmentState.Agreed || part.Prompt.Length == 0 ? Array.Empty<DocumentBlock>()
                : [new NoteBlock(DocumentText.State("To be written", Tone.Warning) + $" {(Of.Parts.Count == 1 ? "" : $"{part.Title}: ")}{part.Prompt}")]),
        ];
        return blocks.Length == 0 ? HtmlString.Empty : HtmlWriter.Fragment(new Document(Of.Title, "", blocks));
    }
}
