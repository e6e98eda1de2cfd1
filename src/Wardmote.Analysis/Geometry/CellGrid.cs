using System.Runtime.CompilerServices;

namespace Wardmote.Analysis.Geometry;

/// <summary>
/// A grid over all polygons. A cell's list names the polygons that cover it wholly (twice the polygon's number, plus one) and those
/// with an edge in it (twice the number), in the order of the numbers.
/// </summary>
internal sealed class CellGrid
{
    /// <summary>Several shapes have part in the cell, or one has an edge in it.</summary>
    public const int Mixed = -2;

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
    private readonly int[] _answers;

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

        List<(int Cell, int Entry)>[] marks = new List<(int, int)>[polygons.Length];
        Parallel.For(0, polygons.Length, i => marks[i] = Marks(polygons[i], edges[i], i));
        _starts = new int[_columns * _rows + 1];
        _entries = new int[marks.Sum(of => of.Count)];
        Fill(marks);
        _answers = new int[_columns * _rows];
        for (int cell = 0; cell < _answers.Length; cell++)
        {
            int count = _starts[cell + 1] - _starts[cell];
            _answers[cell] = count == 0 ? ShapeIndex.None
                : count == 1 && (_entries[_starts[cell]] & 1) != 0 ? polygons[_entries[_starts[cell]] >> 1].Shape : Mixed;
        }
    }

    /// <summary>The one shape that covers the place's whole cell, <see cref="ShapeIndex.None"/> where none has any part of it, and <see cref="Mixed"/> where it has to be looked at.</summary>
    public int AnswerAt(double x, double y) => _bounds.Contains(new Position(x, y)) ? _answers[Row(y) * _columns + Column(x)] : ShapeIndex.None;

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

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Fill(List<(int Cell, int Entry)>[] marks)
    {
        foreach (List<(int Cell, int Entry)> of in marks)
        {
            foreach ((int cell, _) in of)
            {
                _starts[cell + 1]++;
            }
        }

        for (int cell = 0; cell < _columns * _rows; cell++)
        {
            _starts[cell + 1] += _starts[cell];
        }

        int[] next = _starts[..^1];
        foreach (List<(int Cell, int Entry)> of in marks)
        {
            foreach ((int cell, int entry) in of)
            {
                _entries[next[cell]++] = entry;
            }
        }
    }

    private int Column(double x) => Math.Min((int)((x - _bounds.MinX) * _columnsToUnit), _columns - 1);

    private int Row(double y) => Math.Min((int)((y - _bounds.MinY) * _rowsToUnit), _rows - 1);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private List<(int Cell, int Entry)> Marks(StripedPolygon polygon, Edge[] edges, int number)
    {
        List<(int Cell, int Entry)> marks = [];
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

        return marks;
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
