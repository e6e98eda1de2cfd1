using System.Globalization;
using Wardmote.Analysis;
using Wardmote.Analysis.Rates;
using Wardmote.Platform.Common;

namespace Wardmote.Performance.Status;

/// <summary>An indicator's values of two periods side by side, with what chance leaves open between them.</summary>
/// <param name="Words">What the comparison says, or why there is none.</param>
public sealed record PeriodComparison(Period Earlier, Period Later, SeriesPoint? Before, SeriesPoint? After, string Words)
{
    /// <summary>The later value less the earlier; none where they are not compared.</summary>
    public double? Change { get; init; }

    /// <summary>The change in per cent of the earlier value; none for shares and where the earlier count is too small.</summary>
    public double? Percent { get; init; }

    /// <summary>Where the true change plausibly lies (95%): in percentage points for shares, in per cent for counts. None where it cannot be computed.</summary>
    public Interval? Range { get; init; }

    /// <summary>A direction only where the range holds no zero.</summary>
    public Direction Direction { get; init; } = Direction.NotJudged;

    /// <summary>The break that forbids the comparison.</summary>
    public SeriesBreak? Break { get; init; }

    /// <summary>The change with its sign: "+12", "-3.2 points", "+£400"; empty where there is none.</summary>
    public string ChangeText(IndicatorDefinition definition) => (Change, definition.Type) switch
    {
        (null, _) or (_, DataType.YesNo) => "",
        (0, _) => "0",
        ({ } change, DataType.Date) => $"{(change > 0 ? "+" : "-")}{ValueText.Distance(definition, change)}",
        ({ } change, DataType.Percentage) => $"{(change > 0 ? "+" : "-")}{ValueText.Plain(Math.Abs(change), definition.Decimals)} points",
        ({ } change, _) => $"{(change > 0 ? "+" : "-")}{ValueText.Of(definition, Math.Abs(change))}",
    };

    public static PeriodComparison Of(Series series, Period earlier, Period later)
    {
        IndicatorDefinition definition = series.Definition;
        SeriesPoint? before = YearValue.Of(series, earlier);
        SeriesPoint? after = YearValue.Of(series, later);
        if (series.BreakBetween(earlier, later) is { } change)
        {
            return new(earlier, later, before, after, $"Not compared: from {change.From.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)} on it is counted in another way ({change.Reason})") { Break = change };
        }

        if (before?.Number is not { } from || after?.Number is not { } to)
        {
            return new(earlier, later, before, after, before?.Number is null ? $"Nothing to compare with: no value for {earlier}" : $"No value for {later}");
        }

        var compared = new PeriodComparison(earlier, later, before, after, "") { Change = to - from };
        return definition.Type switch
        {
            DataType.YesNo => compared with { Words = from == to ? $"Still {ValueText.Of(definition, to)}" : $"{ValueText.Of(definition, to)}, and {ValueText.Of(definition, from)} before" },
            DataType.Date => compared with { Words = to == from ? "The same day" : $"{ValueText.Distance(definition, to - from)} {(to > from ? "later" : "earlier")}" },
            _ when WhyDifferent(definition, earlier, later) is { } why => compared with { Change = null, Words = why },
            DataType.Percentage when IndicatorFigures.Cases(before) is { } old && IndicatorFigures.Cases(after) is { } now => OfShares(compared, definition, old, now),
            DataType.Number when Count(definition, before) is { } old && Count(definition, after) is { } now => OfCounts(compared, definition, old, now),
            _ => OfValues(compared, definition, from, to),
        };
    }

    private static string? WhyDifferent(IndicatorDefinition definition, Period earlier, Period later) => definition.Accumulation switch
    {
        Accumulation.Level => null,
        _ when earlier.InAYear != later.InAYear => "Not compared: the two periods are not of the same length",
        Accumulation.YearToDate when earlier.NumberInYear != later.NumberInYear => "Not compared: the totals are of different parts of the year",
        _ => null,
    };

    private static PeriodComparison OfShares(PeriodComparison compared, IndicatorDefinition definition, (long Top, long Bottom) before, (long Top, long Bottom) after)
    {
        Interval shares = Proportion.Difference(after.Top, after.Bottom, before.Top, before.Bottom);
        var range = new Interval(shares.Low * 100, shares.High * 100);
        string between = $"{Signed(range.Low)} to {Signed(range.High)} percentage points";
        return Judged(compared, definition, range, $"{Moved(compared, definition)}; with so many cases the true change may lie anywhere from {between}");
    }

    private static PeriodComparison OfCounts(PeriodComparison compared, IndicatorDefinition definition, long before, long after)
    {
        var change = CountChange.Of(before, after);
        if (change.IsTooFewForPercent)
        {
            return Judged(compared, definition, change.Range, $"{Moved(compared, definition)}, too few for a percentage");
        }

        string high = double.IsFinite(change.Range.High) ? ValueText.Percent(Math.Round(change.Range.High)) : "no upper end";
        return Judged(
            compared with { Percent = change.Percent },
            definition,
            change.Range,
            $"{Moved(compared, definition)} ({ValueText.Percent(change.Percent!.Value)}); chance alone leaves open anything from {ValueText.Percent(Math.Round(change.Range.Low))} to {high}");
    }

    private static PeriodComparison OfValues(PeriodComparison compared, IndicatorDefinition definition, double from, double to)
    {
        double? percent = definition.Type != DataType.Percentage && from > 0 && to != from ? 100 * (to - from) / from : null;
        return compared with
        {
            Percent = percent,
            Words = $"{Moved(compared, definition)}{(percent is { } moved ? $" ({ValueText.Percent(moved)})" : "")}; what chance leaves open is not known, so no direction is named",
        };
    }

    private static PeriodComparison Judged(PeriodComparison compared, IndicatorDefinition definition, Interval range, string words)
    {
        bool isEvidence = !range.Contains(0);
        bool rises = compared.Change > 0;
        return compared with
        {
            Range = range,
            Direction = isEvidence ? definition.Polarity.Meaning(rises) : Direction.NoClearChange,
            Words = isEvidence ? $"{words}: evidence of a {(rises ? "rise" : "fall")}" : $"{words}, so this is no evidence of a change",
        };
    }

    private static string Moved(PeriodComparison compared, IndicatorDefinition definition)
    {
        string before = ValueText.Of(definition, compared.Before!.Number!.Value);
        string after = ValueText.Of(definition, compared.After!.Number!.Value);
        return before == after ? $"{after} both times" : $"{(compared.Change > 0 ? "Up" : "Down")} from {before} to {after}";
    }

    /// <summary>A count of events; none for a level, a rough value or a part of one.</summary>
    private static long? Count(IndicatorDefinition definition, SeriesPoint point) =>
        definition is { IsComputed: false, Accumulation: not Accumulation.Level } && point is { IsApproximate: false, Number: >= 0 and < 1e15 and { } number } && double.IsInteger(number) ? (long)number : null;

    private static string Signed(double points) => points.ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture);
}
