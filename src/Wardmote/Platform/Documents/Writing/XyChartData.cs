namespace Wardmote.Platform.Documents.Writing;

/// <summary>The numbers of points and curves as the rows and columns of a sheet: first the points, then a pair of columns for each curve.</summary>
internal sealed class XyChartData
{
    private readonly List<DocumentColumn> _columns = [];
    private readonly List<IReadOnlyList<string>> _values = [];

    public XyChartData(XyChart chart)
    {
        Chart = chart;
        Add(chart.PointsAre, isNumber: false, [.. chart.Points.Select(point => point.Name)]);
        if (chart.Points.Count > 0)
        {
            int across = Add(chart.Across.Words, isNumber: true, [.. chart.Points.Select(point => ChartData.Written(point.X))]);
            bool isSplit = chart.Points.Any(point => point.IsOutside);
            Series.Add(Points(isSplit ? "Within the limits" : chart.PointsAre, across, isOutside: false));
            if (isSplit)
            {
                Series.Add(Points("Outside the limits", across, isOutside: true));
            }
        }

        foreach (XyCurve curve in chart.Curves)
        {
            int across = Add($"{curve.Name}: {chart.Across.Words}", isNumber: true, [.. curve.Places.Select(place => ChartData.Written(place.X))]);
            int up = Add(curve.Name, isNumber: true, [.. curve.Places.Select(place => ChartData.Written(place.Y))]);
            Series.Add(new(curve.Name, across, up, [.. curve.Places.Select(place => (place.X, (double?)place.Y))], curve));
        }
    }

    public XyChart Chart { get; }

    public List<XySeries> Series { get; } = [];

    public TableBlock Table(string name) => TableBlock.OfWords(name, _columns, Enumerable.Range(0, _values.Max(column => column.Count)).Select(row => _values.Select(column => column.ElementAtOrDefault(row) ?? "")));

    private XySeries Points(string name, int across, bool isOutside)
    {
        double?[] up = [.. Chart.Points.Select(point => point.IsOutside == isOutside ? point.Y : (double?)null)];
        return new(name, across, Add(name, isNumber: true, [.. up.Select(ChartData.Written)]), [.. Chart.Points.Select((point, i) => (point.X, up[i]))], null) { IsOutside = isOutside };
    }

    private int Add(string heading, bool isNumber, IReadOnlyList<string> values)
    {
        _columns.Add(new(heading, isNumber));
        _values.Add(values);
        return _columns.Count;
    }
}

/// <summary>Points of one look, or a curve.</summary>
/// <param name="Across">The column of what lies along the bottom, counted from 1.</param>
/// <param name="Up">The column of what lies along the left.</param>
/// <param name="Values">A point that belongs to another series has no second number.</param>
/// <param name="Curve">The curve; none for points.</param>
internal sealed record XySeries(string Name, int Across, int Up, IReadOnlyList<(double X, double? Y)> Values, XyCurve? Curve)
{
    public bool IsOutside { get; init; }
}
