using System.Globalization;
using Wardmote.Platform.Documents;
using Wardmote.Strategy.Assessments.Chapters;

namespace Wardmote.Strategy.Assessments;

/// <summary>Puts the document together: for each section what was written, what was computed, and the tables of partners.</summary>
internal static class AssessmentDocument
{
    /// <summary>A chapter with more blocks than these begins a page of its own.</summary>
    private const int FewestForPage = 3;

    /// <summary>The whole document; while it is a draft, parts that nobody wrote show what belongs there.</summary>
    public static Document Of(AssessmentContent content, IReadOnlyList<Chapter> chapters) => new(
        content.Title,
        $"{content.PartnershipName}: {content.Evidence.AreaName}, {content.Evidence.Whole.From} to {content.Evidence.Whole.To}{(content.IsAgreed ? "" : " (draft)")}",
        [
            new ContentsBlock(1),
            .. chapters.Select((chapter, at) => Blocks(chapter, at + 1, content)).SelectMany(blocks => blocks),
        ])
    {
        Period = $"{content.Evidence.Whole.From} to {content.Evidence.Whole.To}",
        IsNumbered = true,
    };

    /// <summary>One chapter with its heading.</summary>
    private static IEnumerable<DocumentBlock> Blocks(Chapter chapter, int number, AssessmentContent content)
    {
        AssessmentSection section = AssessmentSections.Section(chapter.Section);
        DocumentBlock[] blocks = [.. Body(section, chapter, content)];
        return blocks.Length == 0 ? [] : [new HeadingBlock(1, string.Create(CultureInfo.InvariantCulture, $"{number}. {section.Title}")) { StartsPage = chapter.Blocks.Count > FewestForPage }, .. blocks];
    }

    /// <summary>A chapter without its heading: the first part stands above what is computed, the others below.</summary>
    public static IEnumerable<DocumentBlock> Body(AssessmentSection section, Chapter chapter, AssessmentContent content) =>
    [
        .. Part(section.Parts[0], isAlone: section.Parts.Count == 1, content),
        .. chapter.Blocks,
        .. content.Tables.Where(table => table.Section == section.Key).SelectMany(PartnerTableBlocks.Of),
        .. section.Parts.Skip(1).SelectMany(part => Part(part, isAlone: false, content)),
        .. Unwritten(section, content),
    ];

    private static IEnumerable<DocumentBlock> Part(SectionPart part, bool isAlone, AssessmentContent content)
    {
        if (!content.Words.TryGetValue(part.Key, out string? words))
        {
            yield break;
        }

        if (!isAlone)
        {
            yield return new HeadingBlock(2, part.Title);
        }

        if (!content.IsAgreed && content.Carried.Contains(part.Key))
        {
            yield return new NoteBlock(DocumentText.State("From last year, to be checked", Tone.Warning));
        }

        foreach (DocumentBlock block in WrittenWords.Blocks(words, content.Figures))
        {
            yield return block;
        }
    }

    /// <summary>What belongs in the parts that nobody wrote yet; nothing once the document is agreed.</summary>
    private static IEnumerable<DocumentBlock> Unwritten(AssessmentSection section, AssessmentContent content)
    {
        SectionPart[] missing = content.IsAgreed ? [] : [.. section.Parts.Where(part => part.Prompt.Length > 0 && !content.Words.ContainsKey(part.Key))];
        if (missing.Length == 0)
        {
            yield break;
        }

        yield return new NoteBlock(DocumentText.State("To be written", Tone.Warning));
        foreach (SectionPart part in missing)
        {
            yield return new ParagraphBlock(section.Parts.Count == 1 ? part.Prompt : $"{part.Title}: {part.Prompt}", IsListItem: true);
        }
    }
}
