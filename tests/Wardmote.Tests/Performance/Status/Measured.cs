using Wardmote.Checks.Content;
using Wardmote.Performance;
using Wardmote.Platform.Common;

namespace Wardmote.Tests.Performance.Status;

/// <summary>Series as the tests need them, in a few words.</summary>
internal static class Measured
{
    public static readonly IndicatorDefinition Reports = new() { Code = "NM_01", Title = "Reports", Accumulation = Accumulation.Adds, Polarity = Polarity.LowerIsBetter };

    public static readonly IndicatorDefinition Share = new() { Code = "NM_02", Title = "Closed in time", Type = DataType.Percentage, Decimals = 1, Polarity = Polarity.HigherIsBetter };

    public static Period At(string code) => PeriodReader.Read(code)!.Value;

    public static Series Series(this IndicatorDefinition definition, string from, params IReadOnlyList<double?> values)
    {
        List<SeriesPoint> points = [];
        Period period = At(from);
        foreach (double? value in values)
        {
            if (value is not null)
            {
                points.Add(new SeriesPoint(period, value));
            }

            period = period.Next;
        }

        return new Series(definition, points);
    }

    public static Series Shares(this IndicatorDefinition definition, string from, params IReadOnlyList<(double Top, double Bottom)> values)
    {
        List<SeriesPoint> points = [];
        Period period = At(from);
        foreach ((double top, double bottom) in values)
        {
            EnteredNumber entered = EnteredNumber.Of(top, bottom, isPercentage: true);
            points.Add(new SeriesPoint(period, entered.Number, top, bottom));
            period = period.Next;
        }

        return new Series(definition, points);
    }

    public static IndicatorDefinition Aiming(this IndicatorDefinition definition, string period, double number) =>
        definition with { Targets = [.. definition.Targets, new Target { For = period, Number = number }] };
}
