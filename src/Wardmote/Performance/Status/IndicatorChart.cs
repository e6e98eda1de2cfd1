using Wardmote.Platform.Common;
using Wardmote.Platform.Documents;

namespace Wardmote.Performance.Status;

/// <summary>The picture of an indicator's values over its periods, with its target, the limits of chance and its breaks.</summary>
public static class IndicatorChart
{
    private const int MostPeriods = 40;

    /// <summary>The chart up to a period, or up to the latest value; none where fewer than two values could be drawn.</summary>
    public static Chart? Of(Series series, Period? upTo = null)
    {
        IndicatorDefinition definition = series.Definition;
        List<SeriesPoint> known = [.. series.Points.Where(point => point.Number is not null && point.Period.Kind == definition.Frequency && (upTo is not { } end || point.Period.Last <= end.Last))];
        if (known.Count < 2)
        {
            return null;
        }

        List<Period> periods = [];
        for (Period period = known[0].Period; period <= known[^1].Period; period = period.Next)
        {
            periods.Add(period);
        }

        periods = [.. periods.TakeLast(MostPeriods)];
        Movement movement = Movement.Of(series, upTo);
        Dictionary<Period, MovementPoint> charted = definition.Accumulation == Accumulation.YearToDate ? [] : movement.Points.ToDictionary(point => point.Period);
        return new Chart($"{definition.Code} {definition.Title}", Says(series, movement, periods), [.. periods.Select(period => period.ShortName)],
        [
            new ChartSeries(definition.Unit is { Length: > 0 } unit ? unit : "Value", [.. periods.Select(period => series.At(period)?.Number)])
            {
                Intervals = [.. periods.Select(period => IndicatorFigures.Interval(definition, series.At(period)) is { } interval ? (interval.Low, interval.High) : ((double Low, double High)?)null)],
            },
            .. Line("Target", ChartRole.Target, periods.Select(period => Target(series, period))),
            .. Line("Average", ChartRole.Centre, periods.Select(period => charted.ContainsKey(period) ? movement.Centre : null)),
            .. Line("Lower limit", ChartRole.LowerLimit, periods.Select(period => charted.GetValueOrDefault(period)?.Lower)),
            .. Line("Upper limit", ChartRole.UpperLimit, periods.Select(period => charted.GetValueOrDefault(period)?.Upper)),
            .. Line("Projected", ChartRole.Projection, periods.Select(period => series.Projections.FirstOrDefault(point => point.Period == period)?.Number)),
        ])
        {
            Unit = definition.Type switch { DataType.Percentage => "%", DataType.Money => "£", _ => definition.Unit ?? "" },
            Decimals = definition.Decimals,
            Breaks = [.. definition.Breaks.Select(change => new ChartBreak(periods.FindIndex(period => period.Last >= change.From), change.Reason)).Where(change => change.Before > 0)],
            Signals = [.. periods.Select((period, at) => (period, at)).Where(place => charted.GetValueOrDefault(place.period)?.IsSignal == true).Select(place => place.at)],
            Source = string.Join(". ", new[] { definition.Source, movement.Method.Length > 0 ? $"Limits: {movement.Method}" : null, definition.SourceArea is { } area && area != definition.Area ? $"The source covers {area}" : null }
                .Where(text => !string.IsNullOrEmpty(text))),
        };
    }

    private static IEnumerable<ChartSeries> Line(string name, ChartRole role, IEnumerable<double?> values)
    {
        double?[] all = [.. values];
        return all.Any(value => value is not null) ? [new ChartSeries(name, all, role)] : [];
    }

    /// <summary>A target that is one number; of a range the end that must not be passed.</summary>
    private static double? Target(Series series, Period period) => TargetResolution.Of(series, period) is { State: TargetState.Resolved } target
        ? series.Definition.Polarity == Checks.Content.Polarity.HigherIsBetter ? target.Low ?? target.High : target.High ?? target.Low
        : null;

    private static string Says(Series series, Movement movement, IReadOnlyList<Period> periods)
    {
        SeriesPoint latest = series.Points.Last(point => point.Number is not null && point.Period == periods[^1]);
        return $"{ValueText.WithUnit(series.Definition, latest.Number!.Value)} in {latest.Period}. {movement.Sentence}.";
    }
}
