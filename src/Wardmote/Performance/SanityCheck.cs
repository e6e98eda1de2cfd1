using System.Globalization;
using Wardmote.Analysis.Trends;
using Wardmote.Platform.Common;

namespace Wardmote.Performance;

/// <summary>
/// What looks wrong about a value that may still be right: a slipped decimal point, a number from another column, last
/// period's number again. They are questions to whoever enters it, never refusals.
/// </summary>
public static class SanityCheck
{
    /// <summary>From here on two counts that are equal to the last digit are rarely two counts.</summary>
    private const double LargeCount = 100;

    private const double Slip = 10;

    /// <summary>Limits from fewer points than this are themselves mostly chance.</summary>
    private const int FewestPoints = 8;

    private const int MostPoints = 24;

    /// <summary>The doubts about a value, given the indicator's series without it.</summary>
    public static IReadOnlyList<string> Of(Series series, Period period, EnteredNumber entered)
    {
        IndicatorDefinition definition = series.Definition;
        List<string> doubts = [];
        if (entered.Special is not null || entered.Number is not { } number)
        {
            return entered.Denominator == 0 ? ["Nothing was counted from which a share could be computed: the period will show no value"] : doubts;
        }

        if (entered.IsApproximate)
        {
            doubts.Add("It is rough: reports will show it with “c.”");
        }

        if (definition.HasParts && entered.Denominator is null)
        {
            doubts.Add($"Only the result was given, without the numbers behind it ({definition.NumeratorName} of {definition.DenominatorName}): its uncertainty cannot be shown");
        }

        if (definition.Type is DataType.YesNo or DataType.Date)
        {
            return doubts;
        }

        SeriesPoint? last = Comparable(series, period);
        doubts.AddRange(new[] { Slipped(definition, number, last), Again(definition, number, last), Copied(definition, period, number, last), Fraction(definition, number, last), Unusual(series, period, number) }.OfType<string>());
        return doubts;
    }

    private static string? Slipped(IndicatorDefinition definition, double number, SeriesPoint? last)
    {
        if (last?.Number is not { } before || before == 0 || number == 0 || Math.Sign(before) != Math.Sign(number))
        {
            return null;
        }

        double times = number / before;
        return times >= Slip ? $"It is {Times(times)} times {last.Period.Name}’s {Shown(definition, before)}: is the decimal point in its place?"
            : times <= 1 / Slip && Math.Abs(before) >= 1 ? $"{last.Period.Name}’s {Shown(definition, before)} was {Times(1 / times)} times as much: is a digit missing?"
            : null;
    }

    private static string? Again(IndicatorDefinition definition, double number, SeriesPoint? last) =>
        last?.Number == number && (number > LargeCount || number != Math.Round(number))
            ? $"It is the same as {last.Period.Name}’s to the last digit: was {Shown(definition, number)} copied from there?"
            : null;

    private static string? Copied(IndicatorDefinition definition, Period period, double number, SeriesPoint? last)
    {
        Target? same = definition.Targets.FirstOrDefault(target => target.Number == number && target.Period is { } of && (of == period || of == period.Year));
        return same is not null && last?.Number != number ? $"It equals the target for {same.For}: was the target’s column copied?" : null;
    }

    private static string? Fraction(IndicatorDefinition definition, double number, SeriesPoint? last) =>
        definition.Type == DataType.Percentage && number is > 0 and < 1 && last?.Number is > 2
            ? $"It is less than one per cent: was {Shown(definition, number * 100)} meant?"
            : definition is { Type: DataType.Number, Decimals: 0 } && number != Math.Round(number) ? "It is no whole number, as this indicator’s values are" : null;

    /// <summary>Whether it lies outside what the values since the last break would give by chance; with few of them nothing can be said.</summary>
    private static string? Unusual(Series series, Period period, double number)
    {
        SeriesPoint[] before = [.. series.Points.Where(point => point.Number is not null && point.Period.Kind == period.Kind && point.Period < period && series.BreakBetween(point.Period, period) is null).TakeLast(MostPoints)];
        if (before.Length < FewestPoints || series.Definition.Accumulation == Accumulation.YearToDate)
        {
            return null;
        }

        ControlChart chart = ControlChart.OfValues([.. before.Select(point => point.Number!.Value)]);
        bool isOutside = number < chart.Lower[0] || number > chart.Upper[0];
        return isOutside && chart.Upper[0] > chart.Lower[0]
            ? $"It is outside the {Shown(series.Definition, Math.Round(chart.Lower[0], 1))} to {Shown(series.Definition, Math.Round(chart.Upper[0], 1))} that the last {before.Length} periods lead one to expect: if it is right, say in the note what happened"
            : null;
    }

    /// <summary>The latest earlier point that a value may be compared with: of the same kind, and not across a break or, for running totals, a year.</summary>
    private static SeriesPoint? Comparable(Series series, Period period) => series.Points.LastOrDefault(point => point.Number is not null
        && point.Period.Kind == period.Kind && point.Period < period && series.BreakBetween(point.Period, period) is null
        && (series.Definition.Accumulation != Accumulation.YearToDate || point.Period.Year == period.Year));

    private static string Times(double times) => times.ToString(times < 20 ? "0.#" : "#,0", CultureInfo.InvariantCulture);

    private static string Shown(IndicatorDefinition definition, double number) => (definition.Type == DataType.Money ? "£" : "")
        + number.ToString("#,0.###", CultureInfo.InvariantCulture) + (definition.Type == DataType.Percentage ? "%" : "");
}
