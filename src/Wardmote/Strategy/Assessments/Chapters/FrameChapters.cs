using Wardmote.Evidence.Fitness;
using Wardmote.Platform.Documents;
using Wardmote.Strategy.Assessments.Counted;
using Wardmote.Strategy.Findings;
using Wardmote.Strategy.Programmes;
using Wardmote.Strategy.Ranking;

namespace Wardmote.Strategy.Assessments.Chapters;

/// <summary>The chapters round the analysis: summary, purpose, method, contributors, glossary.</summary>
internal static class FrameChapters
{
    private const int MostFindings = 12;

    /// <summary>The agreed findings in order of weight, the adopted priorities, and what changed since the last assessment.</summary>
    public static Chapter Summary(AssessmentContent content)
    {
        AssessedEvidence evidence = content.Evidence;
        Finding[] agreed = [.. content.Findings.Where(finding => finding.State == FindingState.Agreed)];
        Finding[] shown = agreed.Length > 0 ? agreed : content.IsAgreed ? [] : [.. content.Findings.Where(finding => finding.State is FindingState.Draft or FindingState.Proposed)];
        Priority[] adopted = [.. content.Priorities.Where(priority => priority.IsAdopted).OrderBy(priority => priority.Position)];
        return new("summary",
        [
            .. evidence.AllCrime is { } crime ? [ProblemChapter.KeyFigures(crime)] : Array.Empty<DocumentBlock>(),
            .. shown.Length == 0 ? [] : new DocumentBlock[] { new HeadingBlock(2, agreed.Length > 0 ? "Key findings" : "Findings that are proposed and not agreed yet") },
            .. shown.Take(MostFindings).Select(finding => new ParagraphBlock(CitedText.With(finding.Statement, finding.Figures), IsListItem: true)),
            .. adopted.Length == 0 ? [] : new DocumentBlock[] { new HeadingBlock(2, "Priorities") },
            .. adopted.Select(priority => new ParagraphBlock(priority.Why.Length > 0 ? $"{priority.Title}. {priority.Why}" : priority.Title, IsListItem: true)),
            .. Changes(content),
        ]);
    }

    public static Chapter Purpose(AssessmentContent content) => new("purpose",
    [
        new ParagraphBlock($"This is the strategic assessment of crime and disorder for {content.Evidence.AreaName}, from {content.Evidence.Whole.From.Name} to {content.Evidence.Whole.To.Name}. “The last year” in it is {content.Evidence.Year.From.Name} to {content.Evidence.Year.To.Name}."),
        new ParagraphBlock("The responsible authorities of an area (police, local authority, fire and rescue, health, probation) must together assess crime and disorder, substance misuse, reoffending and serious violence, and form strategies from it: Crime and Disorder Act 1998, sections 5 and 6; Crime and Disorder (Formulation and Implementation of Strategy) Regulations 2007, regulations 5 to 7; Police, Crime, Sentencing and Courts Act 2022, Part 2, Chapter 1."),
    ]);

    public static Chapter Contributors(AssessmentContent content)
    {
        if (content.Programme is not { } programme)
        {
            return new("contributors", []);
        }

        return new("contributors",
        [
            .. programme.Members.Count == 0 ? [] : new DocumentBlock[]
            {
                TableBlock.OfWords("Programme board", [new("Body"), new("Who"), new("Stands for")], programme.Members.Select(member => new[] { member.Body, member.Name ?? "not named", member.StandsFor is StandsFor.None or StandsFor.NotSaid ? "" : member.StandsFor.Title })),
            },
            .. programme.Workstreams.Select(stream => new ParagraphBlock(stream.Lead is { } lead ? $"{stream.Title}: {lead.Name}" : stream.Title, IsListItem: true)),
        ]);
    }

    public static Chapter Glossary() => new("glossary",
    [
        .. Words.Select(word => new ParagraphBlock($"{word.Term}: {word.Means}", IsListItem: true)),
    ]);

    private static readonly (string Term, string Means)[] Words =
    [
        ("Anti-social behaviour", "calls to the police about nuisance and disorder; no crime, and in no total of crime."),
        ("95 % interval", "the range in which the true value lies in 95 of 100 such cases, as far as chance in counting goes."),
        ("Fifth by rate", "the fifth of the areas in which a rate lies. A rank is not given, because neighbours change places by chance."),
        ("Control limits", "the range of ordinary months; a month outside it is more than chance."),
        ("Crime Harm Index", "a weight for each kind of crime by the sentence for a first offender, in days."),
        ("Hot spot", "a place with more recorded crime than chance would place there, given the total of the area."),
        ("Missing month", "a month of which the police published no file. It is unknown, which is not zero."),
        ("More than chance", "a difference that chance alone makes in fewer than 5 of 100 cases, allowing for how many differences are looked at."),
        ("Rate", "recorded incidents per 1,000 residents and year. Where many pass through who do not live there it is no measure of risk."),
        ("Ward, LSOA", "electoral area; small area of about 1,500 people used for the census."),
    ];

    private static IEnumerable<DocumentBlock> Changes(AssessmentContent content)
    {
        if (content.EarlierTitle is not { } earlier)
        {
            yield break;
        }

        yield return new HeadingBlock(2, "What changed since the last assessment");
        foreach (DocumentBlock block in ChangedFindings.Blocks(content.EarlierFindings, content.Findings, earlier))
        {
            yield return block;
        }
    }
}
