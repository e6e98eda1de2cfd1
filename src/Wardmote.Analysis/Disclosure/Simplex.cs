namespace Wardmote.Analysis.Disclosure;

/// <summary>
/// The least value of a linear function where so many linear equations hold and every unknown lies between 0 and its bound: Dantzig's simplex with bounded unknowns
/// on a dense table (Chvátal 1983, chapter 8). One point that fits is found once; each function asked for afterwards starts where the last one ended.
/// </summary>
internal sealed class Simplex
{
    private const double Nothing = 1e-9;
    private readonly int _unknowns;
    private readonly double[][] _table;
    private readonly double[] _values;
    private readonly double[] _bounds;
    private readonly int[] _basis;
    private readonly bool[] _isBasic;
    private readonly bool[] _isAtBound;

    /// <summary>Sets up the equations and finds a point that fits.</summary>
    public Simplex(IReadOnlyList<double[]> equations, IReadOnlyList<double> right, IReadOnlyList<double> bounds)
    {
        int rows = equations.Count;
        _unknowns = bounds.Count;
        int all = _unknowns + rows;
        (_table, _values, _basis, _isBasic, _isAtBound) = (new double[rows][], new double[rows], new int[rows], new bool[all], new bool[all]);
        _bounds = [.. bounds, .. Enumerable.Repeat(double.PositiveInfinity, rows)];
        for (int i = 0; i < rows; i++)
        {
            double sign = right[i] < 0 ? -1 : 1;
            _table[i] = new double[all];
            for (int j = 0; j < _unknowns; j++)
            {
                _table[i][j] = sign * equations[i][j];
            }

            (_table[i][_unknowns + i], _values[i], _basis[i], _isBasic[_unknowns + i]) = (1, sign * right[i], _unknowns + i, true);
        }

        Fits = Descend([.. Enumerable.Repeat(0.0, _unknowns), .. Enumerable.Repeat(1.0, rows)]) < 1e-7;
        _bounds.AsSpan(_unknowns).Clear();
    }

    /// <summary>Whether any point fits.</summary>
    public bool Fits { get; }

    /// <summary>The least value, and where: minus infinity where there is none.</summary>
    public (double Least, double[] At) Minimise(IReadOnlyList<double> cost)
    {
        double least = Descend([.. cost, .. Enumerable.Repeat(0.0, _table.Length)]);
        double[] at = new double[_unknowns];
        for (int j = 0; j < _unknowns; j++)
        {
            at[j] = _isAtBound[j] ? _bounds[j] : 0;
        }

        for (int i = 0; i < _basis.Length; i++)
        {
            if (_basis[i] < _unknowns)
            {
                at[_basis[i]] = _values[i];
            }
        }

        return (least, at);
    }

    private double Descend(double[] cost)
    {
        double[] reduced = [.. cost];
        for (int i = 0; i < _table.Length; i++)
        {
            double weight = cost[_basis[i]];
            for (int j = 0; weight != 0 && j < reduced.Length; j++)
            {
                reduced[j] -= weight * _table[i][j];
            }
        }

        // After many steps the first unknown that helps is taken instead of the best one: that cannot go round in circles.
        for (int step = 0; ; step++)
        {
            int entering = Entering(reduced, careful: step > 20 * (_table.Length + 10));
            if (entering < 0)
            {
                break;
            }

            if (!Move(entering, reduced))
            {
                return double.NegativeInfinity;
            }
        }

        double sum = 0;
        for (int j = 0; j < cost.Length; j++)
        {
            sum += !_isBasic[j] && _isAtBound[j] ? cost[j] * _bounds[j] : 0;
        }

        return sum + _basis.Select((unknown, i) => cost[unknown] * _values[i]).Sum();
    }

    private int Entering(double[] reduced, bool careful)
    {
        int best = -1;
        double most = Nothing;
        for (int j = 0; j < reduced.Length; j++)
        {
            double gain = _isBasic[j] || _bounds[j] == 0 ? 0 : _isAtBound[j] ? reduced[j] : -reduced[j];
            if (gain > most)
            {
                (best, most) = (j, gain);
                if (careful)
                {
                    break;
                }
            }
        }

        return best;
    }

    /// <summary>Moves one unknown as far as it may go; false where nothing stops it.</summary>
    private bool Move(int entering, double[] reduced)
    {
        double direction = _isAtBound[entering] ? -1 : 1;
        double far = _bounds[entering];
        int leaving = -1;
        bool leavesAtBound = false;
        for (int i = 0; i < _table.Length; i++)
        {
            double slope = direction * _table[i][entering];
            double room = slope > Nothing ? Math.Max(0, _values[i]) / slope : slope < -Nothing ? Math.Max(0, _bounds[_basis[i]] - _values[i]) / -slope : double.PositiveInfinity;
            if (room < far - 1e-12 || (leaving >= 0 && room <= far + 1e-12 && _basis[i] < _basis[leaving]))
            {
                (far, leaving, leavesAtBound) = (room, i, slope < 0);
            }
        }

        if (double.IsInfinity(far))
        {
            return false;
        }

        for (int i = 0; i < _table.Length; i++)
        {
            _values[i] -= direction * far * _table[i][entering];
        }

        if (leaving < 0)
        {
            _isAtBound[entering] = !_isAtBound[entering];
            return true;
        }

        int left = _basis[leaving];
        (_isBasic[left], _isAtBound[left]) = (false, leavesAtBound);
        (_basis[leaving], _isBasic[entering], _values[leaving]) = (entering, true, (_isAtBound[entering] ? _bounds[entering] : 0) + direction * far);
        _isAtBound[entering] = false;
        Pivot(leaving, entering, reduced);
        return true;
    }

    private void Pivot(int row, int column, double[] reduced)
    {
        double[] pivot = _table[row];
        double by = pivot[column];
        for (int j = 0; j < pivot.Length; j++)
        {
            pivot[j] /= by;
        }

        for (int i = 0; i <= _table.Length; i++)
        {
            double[] line = i == _table.Length ? reduced : _table[i];
            double weight = line[column];
            if (i != row && weight != 0)
            {
                for (int j = 0; j < line.Length; j++)
                {
                    line[j] -= weight * pivot[j];
                }
            }
        }
    }
}
