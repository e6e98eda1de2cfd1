using Wardmote.Analysis.Rates;
using Wardmote.Evidence.Exploring;
using Wardmote.Evidence.Fitness;
using Wardmote.Platform.Common;
using Wardmote.Platform.Documents;
using Wardmote.Strategy.Assessments.Counted;

namespace Wardmote.Strategy.Assessments.Chapters;

/// <summary>A problem as open data show it: its level, course, places and outcomes.</summary>
internal static class ProblemChapter
{
    private const int MostNamed = 4;

    public static Chapter Of(AssessmentSection section, AssessedEvidence evidence)
    {
        NoteBlock[] note = section.Note.Length > 0 ? [new NoteBlock(section.Note)] : [];
        if (section.Type is null)
        {
            return new(section.Key, note);
        }

        if (evidence.Of(section.Type) is not { } type)
        {
            return new(section.Key, [.. note, new ParagraphBlock($"Nothing of this category is recorded in {evidence.AreaName} in the months of {evidence.Whole.PeriodText} that are here.")]);
        }

        string[] notDone = [.. NotDone(type)];
        return new(section.Key,
        [
            .. note,
            KeyFigures(type),
            new ParagraphBlock(TypeSentences.Level(type)),
            new ParagraphBlock(TypeSentences.Change(type)),
            new ParagraphBlock(TypeSentences.Trend(type)),
            .. TypeSentences.Beginning(type) is { Length: > 0 } beginning ? [new ParagraphBlock(beginning)] : Array.Empty<DocumentBlock>(),
            TrendCharts.Months(type.Whole, type.Trend, type.Forecast, $"{type.Name} in {evidence.AreaName}").From(Origins.Months(type)),
            .. TrendCharts.Seasons(type.Whole, type.Trend, $"{type.Name} in {evidence.AreaName}").Select(chart => chart.From(Origins.Months(type))),
            new ParagraphBlock(TypeSentences.Forecast(type)),
            .. Places(type, evidence),
            .. Outcomes(type, evidence),
            .. notDone.Length == 0 ? [] : new DocumentBlock[] { new NoteBlock($"What could not be worked out. {string.Join(" ", notDone)}") { Origin = Origins.MapOf(type, isOfSpots: true) } },
        ])
        {
            Tables = [AreaTables.Packed(type, evidence), Months(type, evidence), .. MapTables(type)],
            Layers = [.. Layers(type)],
            NotDone = [.. notDone.Select(sentence => $"{type.Name}: {sentence}")],
        };
    }

    /// <summary>The months of a type with limits, sums and forecast, as a table of the data pack.</summary>
    public static PackTable Months(AssessedType type, AssessedEvidence evidence) => new(
        $"{type.Type.Slug}-by-month", $"{type.Name} by month, with limits and forecast", TrendAnswer.Of(type.Whole, type.Trend, type.Forecast, type.TrendAddress(type.Whole)).Table)
    {
        Source = new(type.Whole.Source, type.Whole.PeriodText, type.Forecast.Record?.Method ?? "No forecast", evidence.DataVersion) { Caveats = [.. Caveats.For(type.Whole.Fitness, type.Whole.Shown(EvidenceUse.Time)).Select(caveat => caveat.Sentence)] },
    };

    public static KeyFiguresBlock KeyFigures(AssessedType type) => new(
        $"{type.Name} in numbers",
        [
            new(type.Recorded, "") { Label = "Recorded in the last year" },
            .. type.RateFigure is { } rate ? [new KeyFigure(rate, "") { Label = "Residents and year" }] : Array.Empty<KeyFigure>(),
            .. type.ChangeFigure is { } change ? [new KeyFigure(change with { Text = type.Change.PercentText }, type.Change.Verdict == ChangeVerdict.NoEvidence ? "may be chance" : CitedText.With($"95 % interval {type.Change.RangeText}", [change])) { Label = "On the year before" }] : Array.Empty<KeyFigure>(),
            .. type.Forecast.Record is { } record ? [new KeyFigure(type.Expected! with { Text = NumberWords.Count(record.Total.Value) }, CitedText.With($"80 % interval {NumberWords.Count(record.Total.Range80.Low)} to {NumberWords.Count(record.Total.Range80.High)}", [type.Expected!])) { Label = "Expected in the next year" }] : Array.Empty<KeyFigure>(),
        ]);

    /// <summary>The areas against one another, their table, and the maps.</summary>
    public static IEnumerable<DocumentBlock> Places(AssessedType type, AssessedEvidence evidence)
    {
        if (type.Year.Area.IsOneArea)
        {
            yield break;
        }

        yield return new HeadingBlock(2, $"{type.Name} by {evidence.AreaHeading.ToLowerInvariant()}");
        yield return new ParagraphBlock(Standing(type, evidence));
        yield return AreaTables.Read(type, evidence);
        yield return new NoteBlock($"{type.Year.Source}. {type.People?.Says ?? "No residents are known"}. Bands are fifths of the areas by rate, no ranks: neighbours change places by chance. Changes are called a rise or a fall where they are more than chance explains over all areas at once.");
        foreach ((Map? map, string table, bool isOfSpots) in new[] { (type.Choropleth, AreaTables.IdOf(type), false), (type.HotSpots, SpotsId(type), true), (type.Emerging, EmergingId(type), true) })
        {
            if (map is not null)
            {
                yield return map with { TableStands = $"table {table} of the data pack", Origin = Origins.MapOf(type, isOfSpots) };
            }
        }
    }

    private static DocumentText Standing(AssessedType type, AssessedEvidence evidence)
    {
        ComparedArea[] outside = [.. type.Areas.Areas.Where(area => area.IsOutside).OrderByDescending(area => Math.Abs(area.Point!.Adjusted))];
        if (type.Areas.Funnel is not { } funnel)
        {
            return $"The {evidence.AreasWord} cannot be compared: {type.Areas.WhyNone}.";
        }

        Answer answer = CompareAnswer.Of(type.Year, type.Areas, type.People, type.Year.Choices.Address(Wardmote.Evidence.EvidenceLinks.Compare));
        DocumentText Named(bool isHigh) => DocumentText.Join(", ", outside.Where(area => area.Point!.Count > area.Point.Expected == isHigh).Take(MostNamed).Select(area => (DocumentText)$"{area.Area.Name} ({FigureOf(answer, area, type)})"));
        bool hasHigh = outside.Any(area => area.Point!.Count > area.Point.Expected), hasLow = outside.Any(area => area.Point!.Count < area.Point.Expected);
        if (outside.Length == 0)
        {
            return $"No {evidence.AreaHeading.ToLowerInvariant()} differs from the others by more than chance and the usual spread between areas explain.";
        }

        DocumentText said = $"These {evidence.AreasWord} differ from the others by more than chance and the usual spread between areas explain.";
        said = hasHigh ? said + " Higher than the others: " + Named(true) + "." : said;
        said = hasLow ? said + " Lower: " + Named(false) + "." : said;
        return funnel.IsSpread ? said + " The limits allow for that spread." : said;
    }

    private static Figure FigureOf(Answer answer, ComparedArea area, AssessedType type) =>
        answer.Figures.First(figure => figure.Area == $"{area.Area.Name} ({type.Year.Set.Title})") with { Href = (type.Year.Choices with { Area = area.Area.Code }).Address(Wardmote.Evidence.EvidenceLinks.Trend) };

    private static IEnumerable<DocumentBlock> Outcomes(AssessedType type, AssessedEvidence evidence)
    {
        if (type.Type.Types is not [var only] || evidence.Outcomes?.ByType.FirstOrDefault(one => one.Type == only) is not { Total: > 0 } outcomes)
        {
            yield break;
        }

        Figure Share(OutcomeGroup group)
        {
            Analysis.Interval range = Proportion.Wilson(outcomes.Counts.GetValueOrDefault(group), outcomes.Total);
            return type.Year.Figure(NumberWords.Share((double)outcomes.Counts.GetValueOrDefault(group) / outcomes.Total), $"{group.Title}, share of {type.Type.InSentence}", type.Year.PeriodText, type.Year.Choices.Address(Wardmote.Evidence.EvidenceLinks.Outcomes)) with
            {
                Number = 100.0 * outcomes.Counts.GetValueOrDefault(group) / outcomes.Total,
                Interval = $"{NumberWords.Share(range.Low)} to {NumberWords.Share(range.High)} (95 % interval)",
                Low = 100 * range.Low,
                High = 100 * range.High,
                Method = $"{NumberWords.Count(outcomes.Counts.GetValueOrDefault(group))} of {NumberWords.Count(outcomes.Total)} crimes; {(evidence.HasOutcomeFiles ? "latest outcome by Crime ID" : "outcome as published with the month’s own file")}",
                Caveat = "No conviction rate; younger months are still open",
            };
        }

        yield return new HeadingBlock(2, $"What became of {type.Type.InSentence}");
        yield return new ParagraphBlock($"{Share(OutcomeGroup.NoSuspect)} were closed without a suspect, {Share(OutcomeGroup.Charged)} led to a charge or a court, {Share(OutcomeGroup.OutOfCourt)} to a caution, warning or resolution; {Share(OutcomeGroup.NotConcluded)} are not concluded. These are no conviction rates, and the younger a month, the more of it is still open.");
    }

    private static IEnumerable<string> NotDone(AssessedType type)
    {
        string[] refusals = [type.WhyNoChoropleth, type.WhyNoHotSpots, type.WhyNoEmerging];
        return refusals.Where(text => text.Length > 0).Select(text => text.EndsWith('.') ? text : text + ".");
    }

    /// <summary>The maps of a type as shapes of the data pack.</summary>
    public static IEnumerable<PackLayer> Layers(AssessedType type) => Maps(type, $"{type.Type.Slug}-areas")
        .Select(one => new PackLayer($"{one.Id}-map", one.Map, Wardmote.Evidence.Mapping.MapPlane.Grid.OnEarth) { Source = SourceOf(type, one.Map) });

    /// <summary>The hot spots of a type as tables of the data pack; the areas have a table of their own.</summary>
    public static IEnumerable<PackTable> MapTables(AssessedType type) => Maps(type, null).Select(one => new PackTable(one.Id, one.Map.Title, one.Map.Table) { Source = SourceOf(type, one.Map) });

    private static IEnumerable<(string Id, Map Map)> Maps(AssessedType type, string? areas) =>
        new[] { (Id: areas, Map: type.Choropleth), (Id: SpotsId(type), Map: type.HotSpots), (Id: EmergingId(type), Map: type.Emerging) }.Where(one => one.Id is not null && one.Map is not null).Select(one => (one.Id!, one.Map!));

    private static string SpotsId(AssessedType type) => $"{type.Type.Slug}-hot-spots";

    private static string EmergingId(AssessedType type) => $"{type.Type.Slug}-emerging";

    private static PackSource SourceOf(AssessedType type, Map map) => new(type.Year.Source, type.Year.PeriodText, map.Title, type.Year.DataVersion) { Caveats = map.Notes };
}
