using Wardmote.Platform.Common;

namespace Wardmote.Performance;

/// <summary>One period of a series, with its current value. A period without one is not in the series: missing is never zero.</summary>
/// <param name="Number">The number; none where something special stands in its place.</param>
/// <param name="Numerator">The count above, where the value is computed from two.</param>
/// <param name="Denominator">The count below.</param>
public sealed record SeriesPoint(Period Period, double? Number, double? Numerator = null, double? Denominator = null, SpecialValue? Special = null)
{
    public bool IsApproximate { get; init; }

    public bool IsApproved { get; init; }

    /// <summary>Who approved it; none where nobody did.</summary>
    public string? ApprovedBy { get; init; }

    public bool IsFrozen { get; init; }

    /// <summary>Which version it is; above 1 where a closed figure was corrected.</summary>
    public int VersionNumber { get; init; } = 1;

    /// <summary>Where it came from, in words: "typed by Tobias Quill on 14 July 2025", "computed: [A] / [B] * 100".</summary>
    public string Origin { get; init; } = "";
}

/// <summary>An indicator's current values in the order of their periods, with what was projected.</summary>
public sealed class Series(IndicatorDefinition definition, IReadOnlyList<SeriesPoint> points, IReadOnlyList<SeriesPoint>? projections = null)
{
    public IndicatorDefinition Definition { get; } = definition;

    /// <summary>The outturns, oldest first, all of the indicator's own frequency or longer.</summary>
    public IReadOnlyList<SeriesPoint> Points { get; } = [.. points.OrderBy(point => point.Period)];

    public IReadOnlyList<SeriesPoint> Projections { get; } = [.. (projections ?? []).OrderBy(point => point.Period)];

    public SeriesPoint? At(Period period) => Points.FirstOrDefault(point => point.Period == period);

    /// <summary>The latest point that has a number; none where there is none.</summary>
    public SeriesPoint? Latest => Points.LastOrDefault(point => point.Number is not null);

    /// <summary>The break that lies between two periods, the later one last; none where they may be compared.</summary>
    public SeriesBreak? BreakBetween(Period earlier, Period later) =>
        Definition.Breaks.Where(change => change.From > earlier.First && change.From <= later.Last).OrderBy(change => change.From).LastOrDefault();

    /// <summary>The points that may be compared with the latest: those since the last break.</summary>
    public IReadOnlyList<SeriesPoint> SinceLastBreak =>
        Latest is { } latest ? [.. Points.Where(point => BreakBetween(point.Period, latest.Period) is null)] : [];
}
