namespace Wardmote.Analysis;

/// <summary>A symmetric positive definite matrix taken apart into a triangle, so that equations with it can be solved.</summary>
internal sealed class Cholesky
{
    private readonly double[,] _lower;

    private readonly int _size;

    private Cholesky(double[,] lower)
    {
        _lower = lower;
        _size = lower.GetLength(0);
    }

    /// <summary>None where a column is made up of the others, to eleven digits.</summary>
    /// <param name="matrix">Square; only its lower triangle is read.</param>
    public static Cholesky? Of(double[,] matrix)
    {
        int size = matrix.GetLength(0);
        double[,] lower = new double[size, size];
        for (int row = 0; row < size; row++)
        {
            for (int column = 0; column <= row; column++)
            {
                double sum = matrix[row, column];
                for (int k = 0; k < column; k++)
                {
                    sum -= lower[row, k] * lower[column, k];
                }

                if (row != column)
                {
                    lower[row, column] = sum / lower[column, column];
                }
                else if (sum > 1e-11 * matrix[row, row])
                {
                    lower[row, row] = Math.Sqrt(sum);
                }
                else
                {
                    return null;
                }
            }
        }

        return new Cholesky(lower);
    }

    public double[] Solve(double[] right)
    {
        double[] x = [.. right];
        for (int row = 0; row < _size; row++)
        {
            for (int k = 0; k < row; k++)
            {
                x[row] -= _lower[row, k] * x[k];
            }

            x[row] /= _lower[row, row];
        }

        for (int row = _size - 1; row >= 0; row--)
        {
            for (int k = row + 1; k < _size; k++)
            {
                x[row] -= _lower[k, row] * x[k];
            }

            x[row] /= _lower[row, row];
        }

        return x;
    }

    public double[,] Inverse()
    {
        double[,] inverse = new double[_size, _size];
        double[] unit = new double[_size];
        for (int column = 0; column < _size; column++)
        {
            Array.Clear(unit);
            unit[column] = 1;
            double[] solved = Solve(unit);
            for (int row = 0; row < _size; row++)
            {
                inverse[row, column] = solved[row];
            }
        }

        return inverse;
    }
}
