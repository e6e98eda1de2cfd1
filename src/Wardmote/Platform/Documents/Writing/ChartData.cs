using System.Globalization;

namespace Wardmote.Platform.Documents.Writing;

/// <summary>
/// A chart's numbers as the rows and columns of a sheet. A break in the series is a row without values, so that no program
/// joins what must not be compared.
/// </summary>
internal sealed class ChartData
{
    public const string Sheet = "Data";
    private const string Break = "break";

    private ChartData(Chart drawn)
    {
        // Word and Excel have no ranges over a line: their two edges are lines.
        Chart chart = drawn with
        {
            Bands = [],
            Series =
            [
                .. drawn.Series,
                .. drawn.Bands.SelectMany(band => new ChartSeries[]
                {
                    new($"{band.Name}: from", [.. band.Ranges.Select(range => range?.Low)], ChartRole.LowerLimit),
                    new($"{band.Name}: to", [.. band.Ranges.Select(range => range?.High)], ChartRole.UpperLimit),
                }),
            ],
        };
        int?[] rows = [.. Enumerable.Range(0, chart.Labels.Count).SelectMany(at => chart.Breaks.Any(found => found.Before == at) ? new int?[] { null, at } : [at])];
        Chart = chart;
        Rows = rows;
        Labels = [.. rows.Select(row => row is { } at ? chart.Labels[at] : Break)];
        Series = [.. chart.Series.Select(series => Column(series.Name, at => series.Values.ElementAtOrDefault(at)))];
        foreach ((ChartSeries series, int at) in chart.Series.Select((series, at) => (series, at)).Where(pair => pair.series.Intervals.Any(interval => interval is not null)))
        {
            // Error bars are told as how far they reach above and below the value.
            _intervals[at] = (
                Column($"{series.Name}: interval above", row => Reach(series, row, interval => interval.High)),
                Column($"{series.Name}: interval below", row => -Reach(series, row, interval => interval.Low)));
        }
    }

    private readonly SortedDictionary<int, (ChartColumn Above, ChartColumn Below)> _intervals = [];
    private int _columns;

    public Chart Chart { get; }

    /// <summary>For each row the label's index in the chart; none for a break.</summary>
    public IReadOnlyList<int?> Rows { get; }

    public IReadOnlyList<string> Labels { get; }

    /// <summary>A column for each series, in the same order.</summary>
    public IReadOnlyList<ChartColumn> Series { get; }

    public static ChartData Of(Chart chart) => new(chart);

    public (ChartColumn Above, ChartColumn Below)? IntervalOf(int series) => _intervals.TryGetValue(series, out (ChartColumn, ChartColumn) found) ? found : null;

    /// <summary>The whole as a table: labels first, then the series, then the intervals.</summary>
    public TableBlock Table(string name)
    {
        ChartColumn[] columns = [.. Series, .. _intervals.Values.SelectMany(pair => new[] { pair.Above, pair.Below })];
        return TableBlock.OfWords(
            name,
            [new("Label"), .. columns.Select(column => new DocumentColumn(column.Heading, IsNumber: true))],
            Labels.Select((label, row) => columns.Select(column => Written(column.Values[row])).Prepend(label)));
    }

    /// <summary>A number as programs write it; rounded to what a double can hold for sure, so that 0.1 + 0.2 reads 0.3.</summary>
    public static string Written(double? value) => value is not { } number || !double.IsFinite(number) ? ""
        : double.Parse(number.ToString("G12", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture).ToString("0.############", CultureInfo.InvariantCulture);

    private ChartColumn Column(string heading, Func<int, double?> value) =>
        new(heading, ++_columns, [.. Rows.Select(row => row is { } at && value(at) is { } number && double.IsFinite(number) ? number : (double?)null)]);

    private static double? Reach(ChartSeries series, int at, Func<(double Low, double High), double> end) =>
        series.Values.ElementAtOrDefault(at) is { } value && series.Intervals.ElementAtOrDefault(at) is { } interval ? Math.Round(end(interval) - value, 9) : null;
}

/// <summary>A column of a chart's sheet.</summary>
/// <param name="At">Counted from 1, after the column of labels.</param>
internal sealed record ChartColumn(string Heading, int At, IReadOnlyList<double?> Values);
