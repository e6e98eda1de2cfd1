using Wardmote.Evidence;
using Wardmote.Evidence.Exploring;
using Wardmote.Evidence.Fitness;
using Wardmote.Platform.Common;
using Wardmote.Platform.Documents;
using Wardmote.Strategy.Assessments.Counted;

namespace Wardmote.Strategy.Assessments.Chapters;

/// <summary>Where crime is recorded: all areas, a funnel, how it piles up, hot spots and how they come and go.</summary>
internal static class PlacesChapter
{
    public static Chapter Of(AssessedEvidence evidence)
    {
        if (evidence.AllCrime is not { } crime)
        {
            return new("places", [new ParagraphBlock("No crime is recorded, so that there are no places to tell of.")]);
        }

        List<string> notDone = [];
        List<DocumentBlock> blocks = [.. ProblemChapter.Places(crime, evidence)];
        if (crime.Areas.Funnel is not null && !crime.Year.Area.IsOneArea)
        {
            blocks.InsertRange(Math.Min(4, blocks.Count), CompareAnswer.Of(crime.Year, crime.Areas, crime.People, crime.Year.Choices.Address(EvidenceLinks.Compare)).Pictures.OfType<XyChart>().Select(funnel => funnel with { TableStands = $"table {AreaTables.IdOf(crime)} of the data pack", Origin = Origins.Areas(crime) }));
        }

        blocks.Add(new HeadingBlock(2, "How crime piles up"));
        if (evidence.Places is { Concentration: { } curve, Half: { } half })
        {
            Figure share = evidence.Year.Figure(NumberWords.Share(half.Share), "Share of map points at which half of all crime was recorded", evidence.Year.PeriodText, $"{EvidenceLinks.HotSpots}?from={evidence.Year.From.Code}&to={evidence.Year.To.Code}&set={evidence.Year.Set.AreaSetId}") with
            {
                Number = 100 * half.Share,
                Method = "Map points with anything recorded in the area, the busiest first (Bernasco and Steenbeek 2017)",
            };
            blocks.Add(new ParagraphBlock($"Half of all crime was recorded at {share} of the map points; by chance alone it would have been {share with { Text = NumberWords.Share(half.ByChance), Number = 100 * half.ByChance, What = "The same by chance alone" }}."));
            blocks.Add(curve with { TableStands = "table concentration of the data pack", Origin = share with { What = "How crime piles up at map points" } });
        }
        else
        {
            notDone.Add($"Concentration: {evidence.Places.WhyNoConcentration}");
            blocks.Add(new ParagraphBlock($"How crime piles up cannot be told: {evidence.Places.WhyNoConcentration}") { Origin = Origins.MapOf(crime, isOfSpots: true) });
        }

        foreach (string why in new[] { crime.WhyNoChoropleth, crime.WhyNoHotSpots, crime.WhyNoEmerging }.Where(why => why.Length > 0))
        {
            notDone.Add($"All crime: {why}");
            blocks.Add(new NoteBlock(why) { Origin = Origins.MapOf(crime, isOfSpots: true) });
        }

        return new("places", blocks)
        {
            Tables = [AreaTables.Packed(crime, evidence), .. ProblemChapter.MapTables(crime), .. evidence.Places.Concentration is { } table ? [new PackTable("concentration", "At how few map points how much was recorded", table.Table) { Source = new(evidence.Year.Source, evidence.Year.PeriodText, "Lorenz curve beside chance alone", evidence.DataVersion) { Caveats = table.Notes } }] : Array.Empty<PackTable>()],
            Layers = [.. ProblemChapter.Layers(crime)],
            NotDone = notDone,
        };
    }
}
