using Wardmote.Evidence.Exploring;
using Wardmote.Platform.Documents;
using Wardmote.Strategy.Assessments.Counted;

namespace Wardmote.Strategy.Assessments.Chapters;

/// <summary>The chapters about people: victims, people who offend, disproportionality.</summary>
internal static class PeopleChapters
{
    public static Chapter Victims() => new("victims", [new ParagraphBlock("Open police data tell nothing of victims: neither age nor sex, nor whether it was the same person again. What is told here rests on tables of partners and on the analyst’s words.")]);

    public static Chapter Offenders() => new("offenders", [new ParagraphBlock("Open police data tell nothing of those who offend. What is told here rests on tables of partners and on the analyst’s words.")]);

    public static Chapter Disproportionality(AssessedEvidence evidence)
    {
        if (evidence.Searches is not { } found)
        {
            return new("disproportionality", [new ParagraphBlock($"Stop and search cannot be told: {evidence.WhyNoSearches}.")]) { NotDone = [$"Disproportionality: {evidence.WhyNoSearches}."] };
        }

        return new("disproportionality",
        [
            new ParagraphBlock($"Searches from {found.From.Name} to {found.To.Name}, for the number who live there. {SearchAnswer.DifferenceNotCause}. Residents are not those who are in public places when searches are made."),
            .. found.ByOfficer.Figures.Select(figure => new ParagraphBlock(CitedText.With($"{figure.What}: {figure.Text}{(figure.Interval is { } interval ? $" ({interval})" : "")}.", [figure]), IsListItem: true)),
            .. found.ByOfficer.Figures.Count == 0 ? [new ParagraphBlock("No ratio is told: there are too few searches in a group, or no census table of ethnic groups was brought in.")] : Array.Empty<DocumentBlock>(),
            .. found.ByOfficer.Pictures.Select(picture => picture.From(Origins.Searches(evidence, found, isSelf: false))),
            found.ByOfficer.Table with { Name = "Searches by the ethnicity that the officer saw", Origin = Origins.Searches(evidence, found, isSelf: false) },
            found.BySelf.Table with { Name = "Searches by the ethnicity that people gave themselves", Origin = Origins.Searches(evidence, found, isSelf: true) },
            new NoteBlock($"{found.ByOfficer.Source}. {string.Join(" ", found.ByOfficer.Workings)} {found.ByOfficer.CannotSay}") { Origin = Origins.Searches(evidence, found, isSelf: false) },
        ])
        {
            Tables =
            [
                new PackTable("searches-officer-defined", "Searches by the ethnicity that the officer saw", found.ByOfficer.Table) { Source = Of(found.ByOfficer, evidence) },
                new PackTable("searches-self-defined", "Searches by the ethnicity that people gave themselves", found.BySelf.Table) { Source = Of(found.BySelf, evidence) },
            ],
        };
    }

    private static PackSource Of(Answer answer, AssessedEvidence evidence) => new(answer.Source, "", string.Join(" ", answer.Workings), evidence.DataVersion) { Caveats = [.. answer.Caveats.Select(caveat => caveat.Sentence)] };
}
