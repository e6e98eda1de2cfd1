using System.Globalization;
using Wardmote.Performance;
using Wardmote.Performance.Status;
using Wardmote.Platform.Common;
using Wardmote.Platform.Documents;

namespace Wardmote.Publishing.Strategies;

/// <summary>Tells an indicator's baseline, latest value and target for the years of a strategy, as figures.</summary>
internal static class StrategyIndicators
{
    public static StrategyIndicator Of(Indicator indicator, Series series, DateOnly firstDay)
    {
        SeriesPoint? baseline = series.Points.LastOrDefault(point => point.Number is not null && point.Period.Last < firstDay);
        SeriesPoint? latest = series.Latest;
        Target[] aims = [.. indicator.Definition.Targets.Where(target => IsAhead(target, firstDay))];
        return new StrategyIndicator(
            indicator,
            baseline is null ? "Not known" : Value(indicator, series, baseline),
            latest is null || latest == baseline ? DocumentText.Empty : Value(indicator, series, latest),
            aims.Length == 0 ? "None set for these years" : DocumentText.Join("\n", aims.Select(target => Aim(indicator, series, target))),
            aims.Any(target => target.Kind is TargetKind.Value or TargetKind.Range or TargetKind.Change))
        {
            Threshold = Threshold(indicator),
        };
    }

    /// <summary>Whether a target is for a period of the strategy or later, or for a time that only words name.</summary>
    private static bool IsAhead(Target target, DateOnly firstDay) => target.Period is not { } period || period.Last >= firstDay;

    private static DocumentText Value(Indicator indicator, Series series, SeriesPoint point) => $"{IndicatorFigures.Of(indicator, series, point.Period, point)} ({point.Period.ShortName})";

    private static DocumentText Aim(Indicator indicator, Series series, Target target)
    {
        if (target.Period is not { } period)
        {
            return $"{target.For}: {target.AsWritten ?? target.Kind.ToString()}";
        }

        ResolvedTarget resolved = TargetResolution.Of(series, period);
        string? text = resolved switch
        {
            { IsRange: true, Low: { } low, High: { } high } => $"{ValueText.Of(indicator.Definition, low)} to {ValueText.WithUnit(indicator.Definition, high)}",
            { IsRange: true, Low: { } low } => $"at least {ValueText.WithUnit(indicator.Definition, low)}",
            { IsRange: true, High: { } high } => $"at most {ValueText.WithUnit(indicator.Definition, high)}",
            { Low: { } number } => ValueText.WithUnit(indicator.Definition, number),
            _ => null,
        };
        if (text is null)
        {
            return $"{period.ShortName}: {resolved.Words}";
        }

        Figure figure = new(text, $"Target of {indicator.Title} ({indicator.Code})", period.Name) { Number = resolved.Number, Source = target.Source, Method = resolved.Words, Href = PerformanceLinks.Indicator(indicator.IndicatorId) };
        return $"{figure} ({period.ShortName})";
    }

    private static DocumentText Threshold(Indicator indicator)
    {
        Thresholds near = indicator.Definition.Thresholds ?? Thresholds.Default(indicator.Definition.Type);
        if (near.Near == 0)
        {
            return "Met or missed";
        }

        string text = near.IsPercentOfTarget ? $"{near.Near.ToString("0.##", CultureInfo.InvariantCulture)}%" : ValueText.WithUnit(indicator.Definition, near.Near);
        Figure figure = new(text, "How far off its target an indicator may be and still be close to it", "")
        {
            Number = near.Near,
            Method = near.IsPercentOfTarget ? "per cent of the target" : "in the indicator’s own unit",
            Href = indicator.Definition.Thresholds is null ? null : PerformanceLinks.Indicator(indicator.IndicatorId),
        };
        return $"Within {figure}";
    }
}
