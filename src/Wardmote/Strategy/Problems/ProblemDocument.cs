using Wardmote.Platform.Common;
using Wardmote.Platform.Documents;
using Wardmote.Strategy.Assessments.Chapters;
using Wardmote.Strategy.Findings;

namespace Wardmote.Strategy.Problems;

/// <summary>A problem profile as a document: its parts in order with the findings they rest on, the study of its response, and what is missing.</summary>
public static class ProblemDocument
{
    public static Document Of(ProblemProfile profile, IReadOnlyDictionary<Guid, Finding> findings, string partnership)
    {
        IReadOnlyDictionary<string, Figure> figures = ProblemFigures.Of(profile, findings.Values);
        List<DocumentBlock> blocks = [];
        foreach (IGrouping<ProblemStep, ProblemPart> step in ProblemPart.All.GroupBy(part => part.Step))
        {
            blocks.Add(new HeadingBlock(1, step.Key.ToString()));
            foreach (ProblemPart part in step)
            {
                WrittenPart written = profile.Part(part.Key);
                blocks.Add(new HeadingBlock(2, part.Title));
                blocks.AddRange(written.Words.Length > 0 ? WrittenWords.Blocks(written.Words, figures) : [new NoteBlock("Nothing is written yet.")]);
                blocks.AddRange(written.FindingIds.Select(findings.GetValueOrDefault).OfType<Finding>().Select(finding => new ParagraphBlock(finding.Statement, IsListItem: true)));
            }
        }

        if (profile.Study is { } study)
        {
            blocks.Add(new HeadingBlock(2, "Study of the response"));
            blocks.AddRange(study.Says.Select(says => new ParagraphBlock(says)));
            if (study.Course is { } course)
            {
                blocks.Add(course.Chart(study.Figures is [var first, ..] ? first.Source ?? "" : ""));
            }

            if (study.Figures.Count > 0)
            {
                blocks.Add(new TableBlock("Study of the response", [new("What"), new("Value", IsNumber: true), new("Interval")], [.. study.Figures.Select(figure => (IReadOnlyList<DocumentText>)[figure.What, figure, figure.Interval ?? ""])]));
            }

            blocks.AddRange(study.Caveats.Select(caveat => new ParagraphBlock(caveat, IsListItem: true)));
        }

        if (profile.Missing.Count > 0)
        {
            blocks.Add(new HeadingBlock(1, "What is missing"));
            blocks.AddRange(profile.Missing.Select(missing => new ParagraphBlock($"{missing}.", IsListItem: true)));
        }

        return new($"Problem profile: {profile.Title}", partnership, blocks);
    }
}
