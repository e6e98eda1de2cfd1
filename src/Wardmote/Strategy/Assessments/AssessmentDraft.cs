using Wardmote.Platform.Common;
using Wardmote.Platform.Documents;
using Wardmote.Strategy.Assessments.Chapters;

namespace Wardmote.Strategy.Assessments;

/// <summary>Everything that a run makes, before it is written to files.</summary>
/// <param name="Content">What it was made from.</param>
/// <param name="Chapters">What was computed, a chapter for each section that is shown.</param>
public sealed record AssessmentDraft(AssessmentContent Content, IReadOnlyList<Chapter> Chapters)
{
    private Document? _document;

    private DataPack? _pack;

    /// <summary>The document with words, computed chapters and tables of partners.</summary>
    public Document Document => _document ??= AssessmentDocument.Of(Content, Chapters);

    public DataPack Pack => _pack ??= AssessmentPack.Of(Content, Chapters);

    /// <summary>What could not be worked out and why.</summary>
    public IReadOnlyList<string> NotDone => [.. Chapters.SelectMany(chapter => chapter.NotDone).Distinct(StringComparer.Ordinal)];

    /// <summary>The different figures that the document cites.</summary>
    public IReadOnlyList<Figure> Figures => Document.Figures;

    public static AssessmentDraft Of(AssessmentContent content) => new(content, AssessmentChapters.Of(content));
}
