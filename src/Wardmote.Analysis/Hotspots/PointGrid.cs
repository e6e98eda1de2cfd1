namespace Wardmote.Analysis.Hotspots;

/// <summary>Points sorted into square cells, so that those near a place are found without looking at all.</summary>
internal sealed class PointGrid
{
    private const int MostCellsToAPoint = 4;

    private readonly double[] _xs;
    private readonly double[] _ys;
    private readonly double _minX;
    private readonly double _minY;
    private readonly double _size;
    private readonly int _columns;
    private readonly int _rows;
    private readonly int[] _starts;
    private readonly int[] _points;

    public PointGrid(double[] xs, double[] ys, double size)
    {
        (_xs, _ys) = (xs, ys);
        _minX = xs.DefaultIfEmpty(0).Min();
        _minY = ys.DefaultIfEmpty(0).Min();
        (double width, double height) = (xs.DefaultIfEmpty(0).Max() - _minX, ys.DefaultIfEmpty(0).Max() - _minY);
        double cells = Math.Max(64, MostCellsToAPoint * (double)xs.Length);
        _size = Math.Max(size, Math.Max(Math.Sqrt(width * height / cells), Math.Max(width, height) / cells));
        _size = _size > 0 ? _size : 1;
        _columns = (int)(width / _size) + 1;
        _rows = (int)(height / _size) + 1;
        _starts = new int[_columns * _rows + 1];
        foreach (int cell in Enumerable.Range(0, xs.Length).Select(CellOf))
        {
            _starts[cell + 1]++;
        }

        for (int cell = 0; cell < _columns * _rows; cell++)
        {
            _starts[cell + 1] += _starts[cell];
        }

        _points = new int[xs.Length];
        int[] next = _starts[..^1];
        for (int i = 0; i < xs.Length; i++)
        {
            _points[next[CellOf(i)]++] = i;
        }
    }

    /// <summary>The points at most so far away in a straight line, in no special order.</summary>
    public IEnumerable<int> Within(double x, double y, double distance)
    {
        for (int row = Clamped((y - distance - _minY) / _size, _rows); row <= Clamped((y + distance - _minY) / _size, _rows); row++)
        {
            int from = _starts[row * _columns + Clamped((x - distance - _minX) / _size, _columns)];
            int to = _starts[row * _columns + Clamped((x + distance - _minX) / _size, _columns) + 1];
            for (int i = from; i < to; i++)
            {
                int point = _points[i];
                if ((_xs[point] - x) * (_xs[point] - x) + (_ys[point] - y) * (_ys[point] - y) <= distance * distance)
                {
                    yield return point;
                }
            }
        }
    }

    /// <summary>The distance from a point to the nearest other one.</summary>
    public double ToNearest(int point)
    {
        double nearest = double.PositiveInfinity;
        for (double reach = _size; ; reach *= 2)
        {
            foreach (int other in Within(_xs[point], _ys[point], reach))
            {
                nearest = other == point ? nearest : Math.Min(nearest, double.Hypot(_xs[other] - _xs[point], _ys[other] - _ys[point]));
            }

            if (nearest <= reach || reach > _size * (_columns + _rows + 2))
            {
                return nearest;
            }
        }
    }

    private static int Clamped(double at, int count) => (int)Math.Clamp(at, 0, count - 1);

    private int CellOf(int point) => Clamped((_ys[point] - _minY) / _size, _rows) * _columns + Clamped((_xs[point] - _minX) / _size, _columns);
}
