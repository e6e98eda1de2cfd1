using Wardmote.Platform.Documents;

namespace Wardmote.Platform.Web.Charts;

/// <summary>Where the boxes of a flow lie: columns of one width, boxes as high as their words need, and lanes below for arrows that skip a column or go back.</summary>
internal sealed class FlowLayout
{
    public const double Width = 760;
    public const double TextSize = 13;
    public const double LineHeight = 16;
    public const double Padding = 7;

    private const double Gap = 34;
    private const double Between = 12;
    private const double Lane = 9;
    private const int MostLines = 60;

    private readonly Dictionary<string, PlacedBox> _placed = new(StringComparer.Ordinal);
    private readonly Dictionary<FlowArrow, int> _lanes = [];
    private readonly double _bottom;

    public FlowLayout(FlowPicture picture)
    {
        double width = (Width - (Gap * (picture.Columns.Count - 1))) / Math.Max(1, picture.Columns.Count);
        IReadOnlyList<string>[] headings = [.. picture.Columns.Select(column => ChartWords.Wrap(column.Heading, width / 1.08, 4))];
        double top = (headings.Select(lines => lines.Count).DefaultIfEmpty(0).Max() * LineHeight) + 8;
        Headings = [.. headings.Select((lines, i) => new PlacedHeading(lines, i * (width + Gap), width, top))];
        _bottom = top;
        for (int column = 0; column < picture.Columns.Count; column++)
        {
            double y = top + Between;
            foreach (FlowBox box in picture.Columns[column].Boxes)
            {
                IReadOnlyList<string> lines = ChartWords.Wrap(box.Text, (width - (2 * Padding)) * ChartWords.TextSize / TextSize / 1.06, MostLines);
                PlacedBox placed = new(column, lines, column * (width + Gap), y, width, (lines.Count * LineHeight) + (2 * Padding));
                if (!_placed.TryAdd(box.Key, placed))
                {
                    throw new ArgumentException($"Two boxes have the key “{box.Key}”: give each a key of its own", nameof(picture));
                }

                y += placed.Height + Between;
            }

            _bottom = Math.Max(_bottom, y);
        }

        foreach (FlowArrow arrow in picture.Arrows.Where(IsRound))
        {
            _lanes.TryAdd(arrow, _lanes.Count);
        }
    }

    public IReadOnlyList<PlacedHeading> Headings { get; }

    public IEnumerable<PlacedBox> Boxes => _placed.Values;

    public double Height => _bottom + (_lanes.Count * Lane) + 4;

    /// <summary>The corners of an arrow; none where one of its boxes is not in the picture.</summary>
    public FlowRoute? RouteOf(FlowArrow arrow)
    {
        if (Ends(arrow) is not var (from, to))
        {
            return null;
        }

        (double x, double y) start = (from.X + from.Width, from.Middle);
        (double x, double y) end = (to.X, to.Middle);
        if (!_lanes.TryGetValue(arrow, out int lane))
        {
            return new([start, end]);
        }

        double aside = 6 + (lane % 3 * 4);
        double level = _bottom + (lane * Lane);
        double last = to.Column == 0 ? to.X + to.Width + aside : to.X - Gap + 4 + aside;
        (double, double) landing = to.Column == 0 ? (to.X + to.Width, to.Middle + 6) : end;
        return new([start, (start.x + aside, start.y), (start.x + aside, level), (last, level), (last, landing.Item2), landing]);
    }

    private bool IsRound(FlowArrow arrow) => Ends(arrow) is var (from, to) && to.Column != from.Column + 1;

    private (PlacedBox From, PlacedBox To)? Ends(FlowArrow arrow) =>
        _placed.TryGetValue(arrow.From, out PlacedBox? from) && _placed.TryGetValue(arrow.To, out PlacedBox? to) ? (from, to) : null;
}

/// <summary>A column's heading and the line below it.</summary>
internal sealed record PlacedHeading(IReadOnlyList<string> Lines, double X, double Width, double Bottom);

/// <summary>A box where it lies.</summary>
internal sealed record PlacedBox(int Column, IReadOnlyList<string> Lines, double X, double Y, double Width, double Height)
{
    public double Middle => Y + (Height / 2);
}

/// <summary>The corners of an arrow, the first at its beginning.</summary>
internal sealed record FlowRoute(IReadOnlyList<(double X, double Y)> Corners);
