using Wardmote.Analysis;
using Wardmote.Analysis.Forecasts;
using Wardmote.Evidence.Exploring;
using Wardmote.Evidence.Fitness;

namespace Wardmote.Cli;

/// <summary>What is to be expected of a series as the command line tells it.</summary>
internal static class AnalysedForecast
{
    /// <summary>The forecast of the chosen series.</summary>
    /// <exception cref="NoAnswerException">No forecast is made; the message says why.</exception>
    public static Analysed Of(ExploredEvidence explored)
    {
        var forecast = CourseForecast.Of(explored.Course, explored.Area.IsOneArea);
        ForecastRecord record = forecast.Record ?? throw new NoAnswerException($"No forecast is made. {forecast.WhyNone}");
        IReadOnlyList<Caveat> caveats = Caveats.For(explored.Fitness, explored.Shown(EvidenceUse.Forecast));
        object told = new
        {
            method = record.Method,
            settings = AnalyseOptions.Settings(explored),
            triedOn = record.Settings,
            months = record.Months.Select((point, at) => new { month = forecast.Months[at].Code, value = point.Value, range80 = Range(point.Range80), range95 = Range(point.Range95) }),
            total = new { from = forecast.Months[0].Code, to = forecast.Months[^1].Code, value = record.Total.Value, range80 = Range(record.Total.Range80), range95 = Range(record.Total.Range95) },
            accuracy = record.Accuracy,
            coverage = record.Coverage,
            caveats = record.Caveats.Select(text => (object)new { id = "forecast", text, why = "" }).Concat(AnalyseOptions.Told(caveats)),
        };
        return new(told,
        [
            $"{explored.Type.Name} in {explored.Area.Name}: by “{record.Method}” {NumberWords.Count(record.Total.Value)} are expected from {forecast.Months[0]} to {forecast.Months[^1]} (80 % range {NumberWords.Count(record.Total.Range80.Low)} to {NumberWords.Count(record.Total.Range80.High)}, 95 % range {NumberWords.Count(record.Total.Range95.Low)} to {NumberWords.Count(record.Total.Range95.High)}).",
            .. record.Months.Select((point, at) => $"  {forecast.Months[at].Code}  {NumberWords.Count(point.Value)}  ({NumberWords.Count(point.Range80.Low)} to {NumberWords.Count(point.Range80.High)})"),
            .. new[] { forecast.AccuracyText, forecast.CoverageText }.Where(text => text.Length > 0),
            .. record.Accuracy.Select(tried => $"  {tried.Method}: off by {NumberWords.Share(tried.Wape)} month by month, {NumberWords.Share(tried.TotalWape)} over the year{(tried.Failures is { } failed ? $"; refused {failed.Times} times" : "")}"),
            .. record.Caveats.Select(text => $"Note: {text}"),
            .. caveats.Select(caveat => $"Note: {caveat.Sentence}"),
            $"Source: {explored.Source}.",
        ]);
    }

    private static object Range(Interval range) => new { low = range.Low, high = range.High };
}
