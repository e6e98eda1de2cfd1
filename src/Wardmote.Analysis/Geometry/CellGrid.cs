using System.Runtime.CompilerServices;

namespace Wardmote.Analysis.Geometry;

/// <summary>
/// A grid over all polygons. A cell's list names the polygons that cover it wholly (twice the polygon's number, plus one) and those
/// with an edge in it (twice the number), in the order of the numbers.
/// </summary>
internal sealed class CellGrid
{
    private const int CellsToAnEdge = 4;
    private const int FewestCells = 1 << 10;
    private const int MostCells = 1 << 20;

    private readonly Bounds _bounds = Bounds.Empty;
    private readonly int _columns = 1;
    private readonly int _rows = 1;
    private readonly double _columnsToUnit;
    private readonly double _rowsToUnit;
    private readonly int[] _starts;
    private readonly int[] _entries;

    public CellGrid(StripedPolygon[] polygons, Edge[][] edges)
    {
        foreach (Edge edge in edges.SelectMany(polygon => polygon))
        {
            _bounds = _bounds.With(new Bounds(edge.AX, edge.AY, edge.AX, edge.AY));
        }

        if (!_bounds.IsEmpty)
        {
            double cells = Math.Clamp((double)CellsToAnEdge * edges.Sum(polygon => polygon.Length), FewestCells, MostCells);
            double share = Math.Clamp(_bounds.Width / _bounds.Height, 1 / 64.0, 64);
            _columns = Math.Max(1, (int)Math.Sqrt(cells * share));
            _rows = Math.Max(1, (int)(cells / _columns));
            _columnsToUnit = _bounds.Width > 0 ? _columns / _bounds.Width : 0;
            _rowsToUnit = _bounds.Height > 0 ? _rows / _bounds.Height : 0;
        }

        List<(int Cell, int Entry)> marks = [];
        for (int i = 0; i < polygons.Length; i++)
        {
            Mark(marks, polygons[i], edges[i], i);
        }

        _starts = new int[_columns * _rows + 1];
        foreach ((int cell, _) in marks)
        {
            _starts[cell + 1]++;
        }

        for (int cell = 0; cell < _columns * _rows; cell++)
        {
            _starts[cell + 1] += _starts[cell];
        }

        _entries = new int[marks.Count];
        int[] next = _starts[..^1];
        foreach ((int cell, int entry) in marks)
        {
            _entries[next[cell]++] = entry;
        }
    }

    /// <summary>What the place's cell holds; nothing outside the grid.</summary>
    public ReadOnlySpan<int> At(double x, double y)
    {
        if (!_bounds.Contains(new Position(x, y)))
        {
            return [];
        }

        int cell = Row(y) * _columns + Column(x);
        return _entries.AsSpan(_starts[cell], _starts[cell + 1] - _starts[cell]);
    }

    private int Column(double x) => Math.Min((int)((x - _bounds.MinX) * _columnsToUnit), _columns - 1);

    private int Row(double y) => Math.Min((int)((y - _bounds.MinY) * _rowsToUnit), _rows - 1);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Mark(List<(int Cell, int Entry)> marks, StripedPolygon polygon, Edge[] edges, int number)
    {
        int left = edges.Min(edge => Column(edge.MinX));
        int right = edges.Max(edge => Column(edge.MaxX));
        int bottom = edges.Min(edge => Row(edge.MinY));
        int top = edges.Max(edge => Row(edge.MaxY));
        int width = right - left + 1;
        bool[] hasEdge = new bool[width * (top - bottom + 1)];
        foreach (ref readonly Edge edge in edges.AsSpan())
        {
            for (int row = Row(edge.MinY); row <= Row(edge.MaxY); row++)
            {
                (int from, int to) = ColumnsIn(edge, row);
                hasEdge.AsSpan((row - bottom) * width + from - left, to - from + 1).Fill(true);
            }
        }

        for (int row = bottom; row <= top; row++)
        {
            // Between two cells with an edge all cells lie on one side: one place in the first of them tells for the rest.
            Side side = Side.Outside;
            for (int column = left; column <= right; column++)
            {
                int at = (row - bottom) * width + column - left;
                if (hasEdge[at])
                {
                    marks.Add((row * _columns + column, number << 1));
                    continue;
                }

                if (column == left || hasEdge[at - 1])
                {
                    side = polygon.Locate(_bounds.MinX + (column + 0.5) / _columnsToUnit, _bounds.MinY + (row + 0.5) / _rowsToUnit);
                }

                if (side != Side.Outside)
                {
                    marks.Add((row * _columns + column, number << 1 | 1));
                }
            }
        }
    }

    /// <summary>The columns that an edge may touch within a row: exact for a level or short edge, and a column wider on either side for a long slanting one.</summary>
    private (int From, int To) ColumnsIn(in Edge edge, int row)
    {
        int from = Column(edge.MinX);
        int to = Column(edge.MaxX);
        if (to - from < 2 || edge.AY == edge.BY)
        {
            return (from, to);
        }

        double slope = (edge.BX - edge.AX) / (edge.BY - edge.AY);
        double low = Math.Max(edge.MinY, _bounds.MinY + (row - 1) / _rowsToUnit);
        double high = Math.Min(edge.MaxY, _bounds.MinY + (row + 2) / _rowsToUnit);
        double atLow = edge.AX + (low - edge.AY) * slope;
        double atHigh = edge.AX + (high - edge.AY) * slope;
        return (
            Math.Clamp(Column(Math.Max(Math.Min(atLow, atHigh), edge.MinX)) - 1, from, to),
            Math.Clamp(Column(Math.Min(Math.Max(atLow, atHigh), edge.MaxX)) + 1, from, to));
    }
}
