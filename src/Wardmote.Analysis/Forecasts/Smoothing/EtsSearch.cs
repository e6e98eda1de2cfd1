using System.Numerics;
using System.Runtime.InteropServices;

namespace Wardmote.Analysis.Forecasts.Smoothing;

/// <summary>
/// Finds the parameters with the greatest likelihood by Levenberg and Marquardt's steps on the residuals, within bounds: a parameter at its bound
/// that would leave it is held there. Likelihoods of this family are sums of squares (see <see cref="EtsRun"/>), which is why ten steps do what a search without slopes needs thousands for.
/// </summary>
internal sealed class EtsSearch
{
    private const int MostSteps = 60;
    private const double Enough = 1e-8;
    private readonly EtsLayout _layout;
    private readonly EtsRun _run;
    private readonly double[] _parameters, _shares, _trial, _slope, _step, _square, _factor;
    private readonly bool[] _isHeld;

    public EtsSearch(EtsLayout layout, EtsRun run)
    {
        (_layout, _run) = (layout, run);
        int count = layout.Count;
        (_parameters, _shares, _trial, _slope, _step) = (new double[count], new double[count], new double[count], new double[count], new double[count]);
        (_square, _factor, _isHeld) = (new double[count * layout.Stride], new double[count * layout.Stride], new bool[count]);
    }

    /// <summary>The best of the starting points' ends; null where every start breaks down.</summary>
    public (double[] Parameters, double Squares)? Best(EtsStart start)
    {
        (double[] Parameters, double Squares)? best = null;
        for (int guess = 0; guess < start.Count; guess++)
        {
            double squares = double.PositiveInfinity;
            for (double strength = 1; strength > 0.05 && !double.IsFinite(squares); strength /= 2)
            {
                // Seasons as large as the level can break a form that multiplies; it then begins with weaker ones.
                start.Fill(guess, strength, _shares);
                squares = From();
            }

            if (double.IsFinite(squares) && (best is null || squares < best.Value.Squares))
            {
                EtsBounds.ToParameters(_layout, _shares, _parameters);
                best = ([.. _parameters], squares);
            }
        }

        return best;
    }

    /// <summary>Walks downhill from the shares and leaves them where it ends.</summary>
    private double From()
    {
        double squares = At(_shares, withSlopes: true);
        double damping = 1e-3;
        int idle = 0;
        for (int step = 0; step < MostSteps && double.IsFinite(squares) && idle < 2; step++)
        {
            Gather();
            double next = Lower(squares, ref damping);
            if (!(next < squares))
            {
                break;
            }

            idle = squares - next <= Enough * squares ? idle + 1 : 0;
            _trial.CopyTo(_shares, 0);
            squares = At(_shares, withSlopes: true);
        }

        return squares;
    }

    /// <summary>A step that lowers the sum of squares, damped more and more until it does; leaves the place in the trial.</summary>
    private double Lower(double squares, ref double damping)
    {
        for (; damping < 1e12; damping *= 6)
        {
            if (!Solve(damping))
            {
                continue;
            }

            for (int i = 0; i < _trial.Length; i++)
            {
                (double low, double high) = EtsBounds.Of(_layout, i);
                _trial[i] = Math.Clamp(_shares[i] + _step[i], low, high);
            }

            double next = At(_trial, withSlopes: false);
            if (next < squares)
            {
                damping = Math.Max(damping / 8, 1e-10);
                return next;
            }
        }

        return squares;
    }

    private double At(double[] shares, bool withSlopes)
    {
        EtsBounds.ToParameters(_layout, shares, _parameters);
        return EtsBounds.AreForecastable(_layout, _parameters) ? _run.Over(_parameters, withSlopes) : double.PositiveInfinity;
    }

    /// <summary>The slope of the sum of squares and its curvature without second derivatives; which parameters are held at their bounds.</summary>
    private void Gather()
    {
        EtsBounds.ToShareSlopes(_layout, _shares, _run.Slopes);
        Array.Clear(_square);
        Array.Clear(_slope);
        int count = _layout.Count;
        int stride = _layout.Stride;
        Span<Vector<double>> squares = MemoryMarshal.Cast<double, Vector<double>>(_square.AsSpan());
        for (int t = 0; t < _run.Errors.Length; t++)
        {
            ReadOnlySpan<double> row = _run.Slopes.AsSpan(t * stride, stride);
            ReadOnlySpan<Vector<double>> vectors = MemoryMarshal.Cast<double, Vector<double>>(row);
            double error = _run.Errors[t];
            for (int i = 0; i < count; i++)
            {
                double at = row[i];
                _slope[i] += at * error;
                Span<Vector<double>> line = squares.Slice(i * vectors.Length, i / Vector<double>.Count + 1);
                for (int v = 0; v < line.Length; v++)
                {
                    line[v] += at * vectors[v];
                }
            }
        }

        for (int i = 0; i < count; i++)
        {
            (double low, double high) = EtsBounds.Of(_layout, i);
            _isHeld[i] = (_shares[i] <= low && _slope[i] > 0) || (_shares[i] >= high && _slope[i] < 0);
        }
    }

    /// <summary>Cholesky's factor of the damped curvature, and the step; false where it is not positive.</summary>
    private bool Solve(double damping)
    {
        int count = _layout.Count;
        int stride = _layout.Stride;
        for (int i = 0; i < count; i++)
        {
            Span<double> row = _factor.AsSpan(i * stride, count);
            for (int j = 0; j <= i; j++)
            {
                ReadOnlySpan<double> above = _factor.AsSpan(j * stride, count);
                double sum = _isHeld[i] || _isHeld[j] ? (i == j ? 1 : 0) : _square[i * stride + j] * (i == j ? 1 + damping : 1);
                for (int k = 0; k < j; k++)
                {
                    sum -= row[k] * above[k];
                }

                if (i == j && !(sum > 0))
                {
                    return false;
                }

                row[j] = i == j ? Math.Sqrt(sum) : sum / above[j];
            }
        }

        for (int i = 0; i < count; i++)
        {
            double sum = _isHeld[i] ? 0 : -_slope[i];
            for (int k = 0; k < i; k++)
            {
                sum -= _factor[i * stride + k] * _step[k];
            }

            _step[i] = sum / _factor[i * stride + i];
        }

        for (int i = count - 1; i >= 0; i--)
        {
            double sum = _step[i];
            for (int k = i + 1; k < count; k++)
            {
                sum -= _factor[k * stride + i] * _step[k];
            }

            _step[i] = sum / _factor[i * stride + i];
        }

        return true;
    }
}
