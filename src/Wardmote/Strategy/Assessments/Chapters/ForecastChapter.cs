using System.Globalization;
using Wardmote.Evidence.Exploring;
using Wardmote.Evidence.Fitness;
using Wardmote.Platform.Common;
using Wardmote.Platform.Documents;
using Wardmote.Strategy.Assessments.Counted;

namespace Wardmote.Strategy.Assessments.Chapters;

/// <summary>What the next twelve months are expected to bring, and scenarios, which are no forecasts, for the years after.</summary>
internal static class ForecastChapter
{
    private const int Years = 4;

    public static Chapter Of(AssessedEvidence evidence) => new("forecasts",
    [
        new ParagraphBlock("Forecasts say what is to be expected if things carry on as they are. In four of five cases the true number lies within the 80 % interval, as far as the past of the series tells."),
        Rows(evidence, isRead: true),
        .. Refused(evidence).Select(sentence => new ParagraphBlock(sentence, IsListItem: true) { Origin = sentence.Any(char.IsDigit) ? Origins.Types(evidence) : null }),
        new HeadingBlock(2, "Scenarios for the years after"),
        .. Scenarios(evidence),
    ])
    {
        Tables = [new PackTable("forecasts", "The next twelve months by type", Rows(evidence, isRead: false)) { Source = new(evidence.Whole.Source, evidence.Whole.PeriodText, "The method that did best in each series’ own past", evidence.DataVersion) }],
        NotDone = [.. Refused(evidence)],
    };

    private static TableBlock Rows(AssessedEvidence evidence, bool isRead)
    {
        return new(
        "The next twelve months",
        [new("Type"), new("Months"), new("Expected", true), new("80 % from", true), new("80 % to", true), new("95 % from", true), new("95 % to", true), new("Method")],
        [
            .. evidence.Types.Where(type => type.Forecast.Record is not null).Select(type => (IReadOnlyList<DocumentText>)
            [
                type.Name,
                $"{type.Forecast.Months[0].Name} to {type.Forecast.Months[^1].Name}",
                isRead ? type.Expected! with { Text = NumberWords.Count(type.Forecast.Record!.Total.Value) } : TrendAnswer.Number(type.Forecast.Record!.Total.Value, 1),
                End(type.Forecast.Record.Total.Range80.Low, type), End(type.Forecast.Record.Total.Range80.High, type),
                End(type.Forecast.Record.Total.Range95.Low, type), End(type.Forecast.Record.Total.Range95.High, type),
                type.Forecast.Record.Method,
            ]),
        ]);

        DocumentText End(double end, AssessedType type) => isRead ? DocumentText.Cited(NumberWords.Count(end), type.Expected!) : TrendAnswer.Number(end);
    }

    private static IEnumerable<string> Refused(AssessedEvidence evidence) => evidence.Types.Where(type => type.Forecast.Record is null).Select(type => $"{type.Name}: no forecast. {type.Forecast.WhyNone.TrimEnd('.')}.");

    /// <summary>The level of the coming year held, and moved on by both ends of the trend's interval: a frame to think in.</summary>
    private static IEnumerable<DocumentBlock> Scenarios(AssessedEvidence evidence)
    {
        if (evidence.AllCrime is not { Forecast.Record: { } record } crime)
        {
            yield return new ParagraphBlock("No scenarios are drawn, because nothing is forecast for the first year.");
            yield break;
        }

        yield return new ParagraphBlock("Nobody can forecast crime four years ahead. The lines are three “what if”: the level of the coming year stays; or it moves on each year by the lower or the upper end of the interval of the present trend. They have no probability.");
        double start = record.Total.Value;
        double? low = crime.Trend.Verdict.WhyNone.Length > 0 ? null : crime.Trend.Verdict.Range.Low / 100, high = low is null ? null : crime.Trend.Verdict.Range.High / 100;
        string[] labels = [.. Enumerable.Range(1, Years).Select(year => $"Year {year.ToString(CultureInfo.InvariantCulture)}")];
        ChartSeries Line(string name, double change, ChartRole role) => new(name, [.. Enumerable.Range(0, Years).Select(year => (double?)Math.Round(start * Math.Pow(1 + change, year)))], role);
        yield return new Chart($"All crime in {evidence.AreaName}: three scenarios", low is null ? "Only one scenario is drawn, because no trend is told." : "Year 1 is the forecast of the coming twelve months; the lines after it are scenarios.", labels,
            [Line("The level stays", 0, ChartRole.Actual), .. low is null ? [] : new[] { Line("As the lower end of the trend", low.Value, ChartRole.Comparison), Line("As the upper end of the trend", high!.Value, ChartRole.Comparison) }])
        {
            Source = evidence.Whole.Source,
            Origin = crime.Expected! with { What = "All crime, three scenarios", Caveat = "Scenarios and no forecasts after the first year" },
        };
        Figure level = crime.Expected! with { Text = NumberWords.Count(start) };
        yield return new NoteBlock($"Year 1: {level}. Years 2 to 4 are scenarios and no forecasts.");
    }
}
