using Wardmote.Evidence.Fitness;
using Wardmote.Platform.Documents;
using Wardmote.Strategy.Assessments.Chapters;

namespace Wardmote.Strategy.Assessments;

/// <summary>The numbers behind the document, to be reckoned with further.</summary>
internal static class AssessmentPack
{
    public static DataPack Of(AssessmentContent content, IReadOnlyList<Chapter> chapters) => new(
        $"{content.Title}: data pack",
        [
            $"The numbers behind “{content.Title}” of {content.PartnershipName}, for {content.Evidence.AreaName}, {content.Evidence.Whole.PeriodText}. “Last year” is {content.Evidence.Year.From} to {content.Evidence.Year.To}.",
            "An empty cell is a number that is missing, which is not zero. A missing month has no number; sums and rates are of the months that exist.",
            "Anti-social behaviour is no crime and in no total of crime.",
            .. chapters.SelectMany(chapter => chapter.NotDone).Distinct(StringComparer.Ordinal),
            "Contains public sector information licensed under the Open Government Licence v3.0.",
        ],
        [
            .. chapters.SelectMany(chapter => chapter.Tables),
            .. content.Tables.OrderBy(table => table.PartnerTableId).Select((table, at) => PartnerTableBlocks.Packed(table, at + 1)),
            Figures(content),
        ])
    {
        Layers = [.. chapters.SelectMany(chapter => chapter.Layers)],
        Recipe =
        [
            new("Area", content.Evidence.AreaName), new("Areas counted by", content.Evidence.Whole.Set.Title), new("From", content.Recipe.From), new("To", content.Recipe.To),
            new("Last year from", content.Evidence.Year.From.Code), new("Months missing", content.Evidence.Whole.Course.Missing is { Count: > 0 } missing ? MonthWords.Of(missing) : "none"),
            new("Seed", FormattableString.Invariant($"{content.Recipe.Seed}")), new("Data version", content.Evidence.DataVersion),
        ],
    };

    /// <summary>Every figure that words may cite, with its key.</summary>
    private static PackTable Figures(AssessmentContent content) => new("figures", "The figures by the keys under which they are cited", new TableBlock(
        "figures",
        [new("key"), new("what"), new("number", true), new("text"), new("interval"), new("period"), new("area"), new("source"), new("method"), new("caveat")],
        [
            .. content.Figures.Select(pair => (IReadOnlyList<DocumentText>)
            [
                pair.Key, pair.Value.What, pair.Value.Number?.ToString("R", System.Globalization.CultureInfo.InvariantCulture) ?? "", pair.Value.Text, pair.Value.Interval ?? "", pair.Value.Period, pair.Value.Area ?? "", pair.Value.Source ?? "", pair.Value.Method ?? "", pair.Value.Caveat ?? "",
            ]),
        ]))
    {
        Source = new("This assessment", content.Evidence.Whole.PeriodText, "", content.Evidence.DataVersion),
    };
}
