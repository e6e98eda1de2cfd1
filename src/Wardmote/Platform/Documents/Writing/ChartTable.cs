using System.Globalization;

namespace Wardmote.Platform.Documents.Writing;

/// <summary>A chart's numbers as a table for those who would rather read, or cannot see the picture.</summary>
internal static class ChartTable
{
    private const string Missing = "No value";

    public static TableBlock Of(Chart chart) => TableBlock.OfWords(
        chart.Title,
        [new("Period or group"), .. chart.Series.Select(series => new DocumentColumn(series.Name, IsNumber: true))],
        chart.Labels.Select((label, at) => chart.Series.Select(series => Value(chart, series, at)).Prepend(Label(chart, label, at))));

    private static string Label(Chart chart, string label, int at) => chart.Breaks.Any(found => found.Before == at) ? $"{label} (after a break in the series)" : label;

    private static string Value(Chart chart, ChartSeries series, int at)
    {
        if (series.Values.ElementAtOrDefault(at) is not { } value)
        {
            return Missing;
        }

        return series.Intervals.ElementAtOrDefault(at) is { } interval
            ? $"{Number(chart, value)} ({Number(chart, interval.Low)} to {Number(chart, interval.High)})"
            : Number(chart, value);
    }

    private static string Number(Chart chart, double value)
    {
        string digits = Math.Abs(value).ToString($"N{Math.Max(chart.Decimals, 0)}", CultureInfo.InvariantCulture);
        string sign = value < 0 && digits.Any(digit => digit is >= '1' and <= '9') ? "-" : "";
        return chart.Unit switch
        {
            "" => $"{sign}{digits}",
            "£" => $"{sign}£{digits}",
            _ => $"{sign}{digits} {chart.Unit}",
        };
    }
}
