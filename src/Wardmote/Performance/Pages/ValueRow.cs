using Wardmote.Performance.Status;
using Wardmote.Platform.Common;

namespace Wardmote.Performance.Pages;

/// <summary>A period of an indicator as its table shows it.</summary>
public sealed record ValueRow(SeriesPoint Point, Figure Figure, IndicatorStatus Status, SeriesPoint? Projected, SeriesBreak? Break, IReadOnlyList<IndicatorValue> Versions)
{
    /// <summary>How the outturn differs from what was projected; none where nothing was, or where there is no outturn.</summary>
    public double? Variance => Point.Number - Projected?.Number;

    public static ValueRow Of(Indicator indicator, Series series, SeriesPoint point, IEnumerable<IndicatorValue> versions) => new(
        point,
        IndicatorFigures.Of(indicator, series, point.Period, point),
        IndicatorStatus.Of(series, point.Period),
        series.Projections.FirstOrDefault(projected => projected.Period == point.Period),
        series.Definition.Breaks.FirstOrDefault(change => point.Period.Contains(change.From)),
        [.. versions]);
}
