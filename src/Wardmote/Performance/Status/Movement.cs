using System.Globalization;
using Wardmote.Analysis.Trends;
using Wardmote.Platform.Common;

namespace Wardmote.Performance.Status;

/// <summary>A value with the limits between which chance alone keeps it, in the indicator's own unit.</summary>
/// <param name="IsSignal">Whether chance does not explain it.</param>
public sealed record MovementPoint(Period Period, double? Value, double? Lower, double? Upper, bool IsSignal);

/// <summary>What the values themselves say, beside any target: whether they do more than vary by chance, and which way.</summary>
/// <param name="Sentence">The whole of it in words, with the numbers it rests on.</param>
public sealed record Movement(Direction Direction, string Sentence)
{
    /// <summary>From fewer values than this limits are too rough for any word.</summary>
    public const int FewestValues = 8;

    /// <summary>What is older than this many periods says too little about today's spread.</summary>
    public const int MostValues = 24;

    /// <summary>From this many cases on, chance in counting alone would call nearly every share unusual, so the spread between periods is allowed for.</summary>
    private const double ManyCases = 1000;

    /// <summary>The values that were charted, with their limits; empty where none were.</summary>
    public IReadOnlyList<MovementPoint> Points { get; init; } = [];

    public double? Centre { get; init; }

    /// <summary>Which chart it is: "XmR chart of 14 values".</summary>
    public string Method { get; init; } = "";

    /// <summary>The latest value beside that of the same period a year before; none where there is no value.</summary>
    public PeriodComparison? YearAgo { get; init; }

    /// <summary>What the comparable values say, up to a period where one is given.</summary>
    /// <param name="upTo">The period after which nothing is looked at; none for the latest.</param>
    public static Movement Of(Series series, Period? upTo = null)
    {
        IReadOnlyList<SeriesPoint> points = [.. InPeriod.Of(series, upTo).TakeLast(MostValues)];
        Movement movement = WhyNotCharted(series.Definition) is { } why ? new Movement(Direction.NotJudged, why)
            : WhyTooFew(series, points) is { } few ? new Movement(Direction.TooFewToSay, few)
            : OfPoints(series.Definition, points);
        return points.Count == 0 ? movement : movement with { YearAgo = PeriodComparison.Of(series, points[^1].Period.YearBefore, points[^1].Period) };
    }

    private static string? WhyNotCharted(IndicatorDefinition definition) => definition switch
    {
        { Type: DataType.YesNo } => "Yes or no shows no direction",
        { Type: DataType.Date } => "Dates show no direction",
        { Frequency: PeriodKind.RollingYear } => "Each twelve months overlap with those before, so no direction is named: compare with the same months a year ago",
        _ => null,
    };

    private static string? WhyTooFew(Series series, IReadOnlyList<SeriesPoint> points)
    {
        int known = points.Count(point => point.Number is not null);
        SeriesBreak? change = known == 0 ? null : series.Definition.Breaks.Where(one => one.From <= points[^1].Period.Last).MaxBy(one => one.From);
        string since = change is null ? "" : $" since the break of {change.From.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}";
        return known < FewestValues ? string.Create(CultureInfo.InvariantCulture, $"Too few to say: {known} comparable {(known == 1 ? "value" : "values")}{since}, and at least {FewestValues} are needed")
            : !points.Zip(points.Skip(1)).Any(pair => pair is ({ Number: not null }, { Number: not null })) ? "Too few to say: no two values follow one another without a gap"
            : null;
    }

    private static Movement OfPoints(IndicatorDefinition definition, IReadOnlyList<SeriesPoint> points)
    {
        (ControlChart chart, double scale, string name) = Chart(definition, points);
        IReadOnlyList<SpecialCause> causes = SpecialCause.In(chart);
        HashSet<int> signals = [.. causes.Select(cause => cause.Point)];
        int last = points.Count - 1;
        List<SpecialCause> now = [.. causes.Where(cause => cause.Point == last)];
        bool rises = now.Exists(Rises);
        Direction direction = now.Count == 0 || now.Exists(cause => Rises(cause) != rises) ? Direction.NoClearChange : definition.Polarity.Meaning(rises);
        return new Movement(direction, Tell(definition, chart, scale, direction, now))
        {
            Centre = chart.Centre * scale,
            Method = string.Create(CultureInfo.InvariantCulture, $"{name} of {points.Count(point => point.Number is not null)} values"),
            Points = [.. points.Select((point, i) => new MovementPoint(point.Period, point.Number, Known(chart.Lower[i] * scale), Known(chart.Upper[i] * scale), signals.Contains(i)))],
        };
    }

    private static (ControlChart Chart, double Scale, string Name) Chart(IndicatorDefinition definition, IReadOnlyList<SeriesPoint> points)
    {
        List<SeriesPoint> known = [.. points.Where(point => point.Number is not null)];
        double[] tops = [.. points.Select(point => point.Number is null ? double.NaN : point.Numerator ?? double.NaN)];
        double[] bottoms = [.. points.Select(point => point.Number is null ? double.NaN : point.Denominator ?? double.NaN)];
        bool hasMany = known.TrueForAll(point => point.Denominator is not null) && known.Average(point => point.Denominator!.Value) >= ManyCases;
        if (definition.Type == DataType.Percentage && known.TrueForAll(point => IndicatorFigures.Cases(point) is not null))
        {
            return hasMany ? (ControlChart.OfSpreadShares(tops, bottoms), 100, "p′ chart") : (ControlChart.OfShares(tops, bottoms), 100, "p chart");
        }

        if (definition.Type == DataType.Ratio && known.TrueForAll(point => point is { Numerator: >= 0, Denominator: > 0 }))
        {
            return hasMany ? (ControlChart.OfSpreadRates(tops, bottoms), 1, "u′ chart") : (ControlChart.OfRates(tops, bottoms), 1, "u chart");
        }

        var chart = ControlChart.OfValues([.. points.Select(point => point.Number ?? double.NaN)]);
        bool staysAbove = definition.Type is not DataType.Money && !definition.IsComputed && !definition.MayLeaveHundred && known.TrueForAll(point => point.Number >= 0);
        double highest = definition.Type == DataType.Percentage && staysAbove && known.TrueForAll(point => point.Number <= 100) ? 100 : double.PositiveInfinity;
        return (staysAbove ? chart with { Lower = [.. chart.Lower.Select(low => Math.Max(0, low))], Upper = [.. chart.Upper.Select(high => Math.Min(highest, high))] } : chart, 1, "XmR chart");
    }

    private static bool Rises(SpecialCause cause) => cause.Direction is SpecialCauseDirection.Above or SpecialCauseDirection.Rising;

    private static string Tell(IndicatorDefinition definition, ControlChart chart, double scale, Direction direction, List<SpecialCause> now)
    {
        string Shown(double value) => ValueText.Of(definition, value * scale);
        string last = $"the last value, {Shown(chart.Values[^1])},";
        if (now.Count == 0)
        {
            return $"Within normal variation: {last} lies between {Shown(chart.Lower[^1])} and {Shown(chart.Upper[^1])}, where chance alone keeps it";
        }

        IEnumerable<string> signs = now.Select(cause => (cause.Rule, Rises(cause)) switch
        {
            (SpecialCauseRule.OutsideLimits, true) => $"{last} lies above {Shown(chart.Upper[^1])}, the highest that chance alone explains",
            (SpecialCauseRule.OutsideLimits, false) => $"{last} lies below {Shown(chart.Lower[^1])}, the lowest that chance alone explains",
            (SpecialCauseRule.Shift, var above) => $"the last eight values or more all lie {(above ? "above" : "below")} the average, {Shown(chart.Centre)}",
            (SpecialCauseRule.Trend, var rises) => $"the last six values or more each lie {(rises ? "above" : "below")} the one before",
            (_, var above) => $"two of the last three values lie near {(above ? Shown(chart.Upper[^1]) : Shown(chart.Lower[^1]))}, the {(above ? "highest" : "lowest")} that chance alone explains",
        });
        string title = direction == Direction.NoClearChange ? "No clear change, for two signs contradict one another" : direction.Title.UpperFirst;
        return $"{title}: {string.Join("; ", signs)}";
    }

    private static double? Known(double limit) => double.IsFinite(limit) ? limit : null;
}
