using Wardmote.Evidence.Exploring;
using Wardmote.Platform.Documents;
using Wardmote.Strategy.Assessments.Counted;

namespace Wardmote.Strategy.Assessments.Chapters;

/// <summary>The area: its people and households, how deprived it is, and its wards.</summary>
internal static class AreaChapter
{
    public static Chapter Of(AssessedEvidence evidence)
    {
        List<DocumentBlock> blocks = [];
        List<string> notDone = [];
        if (FigureBook.Residents(evidence) is { } residents)
        {
            blocks.Add(new ParagraphBlock($"{residents} people live in {evidence.AreaName} ({residents.Period})."));
            if (FigureBook.HouseholdsOf(evidence) is { } households)
            {
                blocks.Add(new ParagraphBlock($"There are {households} households ({households.Period})."));
            }
        }
        else
        {
            blocks.Add(new ParagraphBlock($"How many people live in {evidence.AreaName} is not known here: bring in a population file."));
            notDone.Add("Population: none is known for all of the area.");
        }

        if (evidence.Deprivation is { } index && FigureBook.Deprived(evidence) is { } deprived)
        {
            blocks.Add(new ParagraphBlock($"{deprived} of its small areas are among the most deprived fifth of England ({index.Title})."));
            blocks.Add(new Chart("Small areas by how deprived they are", $"{index.Fifths[0]} of {index.Fifths.Sum()} small areas lie in the most deprived fifth of England and {index.Fifths[^1]} in the least deprived; if they were as all of England, each fifth would hold as many.",
                ["Most deprived", "Second", "Middle", "Fourth", "Least deprived"], [new ChartSeries("Small areas (LSOAs)", [.. index.Fifths.Select(count => (double?)count)])]) { Kind = ChartKind.Bar, Source = index.Title, Origin = deprived });
        }
        else
        {
            notDone.Add("Deprivation: no index is known for small areas in the area. Bring in their boundaries and the Index of Multiple Deprivation.");
            blocks.Add(new NoteBlock(notDone[^1]));
        }

        if (!evidence.Whole.Area.IsOneArea)
        {
            blocks.Add(People(evidence).From(Origins.People(evidence)));
        }

        return new("area", blocks) { Tables = [new PackTable("areas", "The areas with their people and how deprived they are", People(evidence)) { Source = new(evidence.People?.Says ?? "", "", "Small areas belong to the area that holds their middle", evidence.DataVersion) }], NotDone = notDone };
    }

    private static TableBlock People(AssessedEvidence evidence) => TableBlock.OfWords(
        $"{evidence.Whole.Set.Title} of {evidence.AreaName}",
        [new("Code"), new(evidence.AreaHeading), new("Residents", true), new("Households", true), new("Small areas among the most deprived fifth")],
        evidence.Whole.Area.Indexes.Select(at => evidence.Whole.Counts.Areas[at]).OrderBy(area => area.Name, StringComparer.Ordinal).Select(area => new[]
        {
            area.Code, area.Name, TrendAnswer.Number(evidence.People?.Of(area.Code)), TrendAnswer.Number(evidence.Households?.Of(area.Code)),
            evidence.Deprivation?.ByArea.TryGetValue(area.Code, out (int Most, int All) found) == true ? $"{found.Most} of {found.All}" : "not known",
        }));
}
