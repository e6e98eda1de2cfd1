using Wardmote.Checks.Content;
using Wardmote.Platform.Common;

namespace Wardmote.Performance.Status;

/// <summary>How an indicator stands in a period, with the rule by which it was judged, so that anybody can check the judgement.</summary>
/// <param name="Rag">The judgement, or why there is none.</param>
/// <param name="Rule">The rule in words, with its numbers; or the reason and what to do.</param>
/// <param name="Period">The period that is judged.</param>
/// <param name="Target">The target that holds for it.</param>
public sealed record IndicatorStatus(Rag Rag, string Rule, Period Period, ResolvedTarget Target)
{
    /// <summary>The value that was judged; none where there is none.</summary>
    public SeriesPoint? Point { get; init; }

    /// <summary>The value less the target, or less the nearer end of a range and 0 within it; none where nothing is judged.</summary>
    public double? Distance { get; init; }

    /// <summary>The distance in words: "12 incidents above the target".</summary>
    public string? DistanceWords { get; init; }

    /// <summary>How the indicator stood in one period.</summary>
    public static IndicatorStatus Of(Series series, Period period)
    {
        IndicatorDefinition definition = series.Definition;
        SeriesPoint? point = YearValue.Of(series, period);
        ResolvedTarget target = TargetResolution.Of(series, period);
        if (point?.Number is not { } number)
        {
            string reason = point is null ? $"No value was entered for {period}" : $"“{ValueText.Of(definition, point)}” stands in the value's place for {period}";
            return new IndicatorStatus(Rag.NoValue, reason, period, target) { Point = point };
        }

        IndicatorStatus status = definition.Polarity == Polarity.Neither
            ? new IndicatorStatus(Rag.Tracker, "Followed without judgement: neither higher nor lower is better", period, target)
            : target.State switch
            {
                TargetState.None => new IndicatorStatus(Rag.NoTarget, target.Words, period, target),
                TargetState.Waiting => new IndicatorStatus(Rag.TargetNotResolved, target.Words, period, target),
                TargetState.EstablishBaseline => new IndicatorStatus(Rag.BaselineYear, target.Words, period, target),
                TargetState.ToBeSet => new IndicatorStatus(Rag.TargetToBeSet, target.Words, period, target),
                _ => Judge(definition, number, period, target),
            };
        return status with { Point = point, Rule = point.IsApproximate && status.Rag.IsJudged ? $"{status.Rule}. The value is approximate" : status.Rule };
    }

    /// <summary>How the indicator stands by its latest value, up to a period where one is given; without any, the last period says so.</summary>
    public static IndicatorStatus OfLatest(Series series, Period? upTo = null)
    {
        SeriesPoint? latest = series.Points.LastOrDefault(point => point.Number is not null && (upTo is not { } end || point.Period.Last <= end.Last));
        return (latest?.Period ?? upTo ?? (series.Points is [.., var last] ? last.Period : null)) is { } period
            ? Of(series, period)
            : new IndicatorStatus(Rag.NoValue, "No value was entered yet", default, new ResolvedTarget(TargetState.None, "No target is stated"));
    }

    private static IndicatorStatus Judge(IndicatorDefinition definition, double value, Period period, ResolvedTarget target)
    {
        Thresholds thresholds = definition.Thresholds ?? Thresholds.Default(definition.Type);
        (double? Low, double? High)? wanted = (definition.Polarity, target.IsRange) switch
        {
            (Polarity.HigherIsBetter, _) => (target.Low ?? target.High, null),
            (Polarity.LowerIsBetter, _) => (null, target.High ?? target.Low),
            (_, true) => (target.Low, target.High),
            _ => null,
        };
        if (wanted is not { } ends)
        {
            return definition.Polarity == Polarity.NotStated
                ? new IndicatorStatus(Rag.PolarityNotStated, "Whether a higher or a lower value is better is not stated, so nothing is judged. State it in the definition", period, target)
                : new IndicatorStatus(Rag.TargetNotResolved, $"The value should lie within a range, but the target is one number, {target.Words}. State both ends", period, target);
        }

        double? low = ends.Low is { } l ? ValueText.Rounded(definition, l) : null;
        double? high = ends.High is { } h ? ValueText.Rounded(definition, h) : null;
        double shown = ValueText.Rounded(definition, value);
        double? missed = shown < low ? shown - low : shown > high ? shown - high : null;
        double aim = (missed < 0 ? low : high ?? low)!.Value;
        double near = thresholds.Distance(aim);

        // What is stored in binary fractions must not tip a value over a threshold that it just meets.
        Rag rag = missed is null ? Rag.OnTarget : Math.Abs(missed.Value) <= near + 1e-9 ? Rag.CloseToTarget : Rag.OffTarget;
        double distance = missed ?? (low is not null && high is not null ? 0 : shown - aim);
        return new IndicatorStatus(rag, RuleWords(definition, low, high, thresholds), period, target) { Distance = distance, DistanceWords = DistanceText(definition, distance, target.IsRange && missed is null) };
    }

    private static string RuleWords(IndicatorDefinition definition, double? low, double? high, Thresholds thresholds)
    {
        string On(double number) => ValueText.Of(definition, number);
        string aim = (low, high) switch
        {
            ({ } from, { } to) => $"from {On(from)} to {On(to)}",
            ({ } from, null) => definition.Type switch { DataType.YesNo => $"at “{On(from)}”", DataType.Date => $"on {On(from)} or later", _ => $"at {On(from)} or more" },
            (null, { } to) => definition.Type switch { DataType.YesNo => $"at “{On(to)}”", DataType.Date => $"on {On(to)} or earlier", _ => $"at {On(to)} or less" },
            _ => "",
        };
        if (thresholds.Near <= 0)
        {
            return $"On target {aim}; anything else is off target";
        }

        List<string> bounds = [];
        if (low is { } least)
        {
            bounds.Add($"down to {ValueText.Exact(definition, least - thresholds.Distance(least))}");
        }

        if (high is { } most)
        {
            bounds.Add($"up to {ValueText.Exact(definition, most + thresholds.Distance(most))}");
        }

        int places = thresholds.Near % 1 == 0 ? 0 : Math.Max(1, definition.Decimals);
        string distance = thresholds.IsPercentOfTarget ? $"{ValueText.Plain(thresholds.Near, places)}% of the target" : ValueText.Distance(definition with { Decimals = places }, thresholds.Near);
        return $"On target {aim}; close to it {string.Join(" and ", bounds)} ({distance}); off target beyond that";
    }

    private static string DistanceText(IndicatorDefinition definition, double distance, bool isWithin) => (definition.Type, distance) switch
    {
        (DataType.YesNo, _) => distance == 0 ? "As aimed at" : "Not as aimed at",
        (_, 0) => isWithin ? "Within the range" : "Just on the target",
        (DataType.Date, _) => $"{ValueText.Distance(definition, distance)} {(distance > 0 ? "later" : "earlier")} than the target",
        _ => $"{ValueText.Distance(definition, distance)} {(distance > 0 ? "above" : "below")} the target",
    };
}
