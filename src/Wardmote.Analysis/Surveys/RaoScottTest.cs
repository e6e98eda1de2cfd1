namespace Wardmote.Analysis.Surveys;

/// <summary>
/// Whether two questions of a weighted survey go together: Pearson's chi-square, brought down to what the weights leave of the answers (Rao and Scott 1984, second order).
/// </summary>
/// <param name="F">The statistic.</param>
/// <param name="Degrees">Its first degrees of freedom, which need not be whole.</param>
/// <param name="OtherDegrees">Its second degrees of freedom.</param>
/// <param name="Chance">The chance of a statistic at least so large if the two had nothing to do with each other.</param>
public sealed record RaoScottTest(double F, double Degrees, double OtherDegrees, double Chance)
{
    /// <summary>Tests two questions. Example: <c>RaoScottTest.Of(weights, feelsSafe, ageGroup)</c>.</summary>
    /// <param name="weights">The weights of the survey.</param>
    /// <param name="rows">For each person the answer to one question, from 0.</param>
    /// <param name="columns">For each person the answer to the other, from 0.</param>
    /// <exception cref="ArgumentException">Not one answer to each for every person, or a negative one.</exception>
    /// <exception cref="NoAnswerException">A question has one answer only, some answer of one never meets some answer of the other, or the margins of the weights leave nothing uncertain.</exception>
    public static RaoScottTest Of(SurveyWeights weights, IReadOnlyList<int> rows, IReadOnlyList<int> columns)
    {
        int people = weights.Weights.Count;
        if (rows.Count != people || columns.Count != people || rows.Concat(columns).Any(answer => answer < 0))
        {
            throw new ArgumentException("Each person needs an answer from 0 to both questions", nameof(rows));
        }

        (int height, int width) = (rows.Max() + 1, columns.Max() + 1);
        (double Share, double[] Parts)[] cells =
        [
            .. Enumerable.Range(0, height * width).Select(cell =>
                weights.Linearised([.. Enumerable.Range(0, people).Select(i => rows[i] == cell / width && columns[i] == cell % width ? 1.0 : 0)])),
        ];
        if (height < 2 || width < 2 || Array.Exists(cells, cell => cell.Share == 0))
        {
            throw new NoAnswerException("The test needs two answers or more to each question, and somebody for each pair of them: join answers");
        }

        double[][] contrasts = [.. from row in Enumerable.Range(1, height - 1) from column in Enumerable.Range(1, width - 1) select Contrast(row, column, height, width)];
        double[][] plain = [.. contrasts.Select(_ => new double[contrasts.Length])];
        double[][] real = [.. contrasts.Select(_ => new double[contrasts.Length])];
        double[][] sums = [.. contrasts.Select(contrast => Enumerable.Range(0, people).Select(i => cells.Select((cell, k) => contrast[k] / cell.Share * cell.Parts[i]).Sum()).ToArray())];
        for (int a = 0; a < contrasts.Length; a++)
        {
            for (int b = 0; b < contrasts.Length; b++)
            {
                plain[a][b] = cells.Select((cell, k) => contrasts[a][k] * contrasts[b][k] / cell.Share).Sum() / people;
                real[a][b] = sums[a].Zip(sums[b], (x, y) => x * y).Sum() * people / (people - 1);
            }
        }

        double[][] effects = Solved(plain, real);
        double trace = effects.Select((row, a) => row[a]).Sum();
        double square = effects.Select((row, a) => row.Select((value, b) => value * effects[b][a]).Sum()).Sum();
        if (!(trace > 1e-12))
        {
            throw new NoAnswerException("The weights were fitted to these very answers, so that nothing about them is uncertain");
        }

        double degrees = trace * trace / square;
        double f = Pearson(cells, height, width) * people / trace;
        double others = degrees * (people - 1);
        return new RaoScottTest(f, degrees, others, 1 - Beta.Share(degrees * f / (degrees * f + others), degrees / 2, others / 2));
    }

    /// <summary>1 and -1 at the corners of a rectangle: how far a cell lies above what its row and column explain.</summary>
    private static double[] Contrast(int row, int column, int height, int width)
    {
        double[] contrast = new double[height * width];
        (contrast[0], contrast[column], contrast[row * width], contrast[row * width + column]) = (1, -1, -1, 1);
        return contrast;
    }

    private static double Pearson((double Share, double[] Parts)[] cells, int height, int width)
    {
        double[] byRow = [.. Enumerable.Range(0, height).Select(row => Enumerable.Range(0, width).Sum(column => cells[row * width + column].Share))];
        double[] byColumn = [.. Enumerable.Range(0, width).Select(column => Enumerable.Range(0, height).Sum(row => cells[row * width + column].Share))];
        return cells.Select((cell, k) => (cell.Share - byRow[k / width] * byColumn[k % width]) is double off ? off * off / (byRow[k / width] * byColumn[k % width]) : 0).Sum();
    }

    /// <summary>The matrix that the first must be multiplied by to give the second, by Gauss's elimination with the largest pivot.</summary>
    private static double[][] Solved(double[][] left, double[][] right)
    {
        int n = left.Length;
        double[][] rows = [.. left.Zip(right, (a, b) => a.Concat(b).ToArray())];
        for (int column = 0; column < n; column++)
        {
            int pivot = Enumerable.Range(column, n - column).MaxBy(row => Math.Abs(rows[row][column]));
            (rows[column], rows[pivot]) = (rows[pivot], rows[column]);
            for (int row = 0; row < n; row++)
            {
                double by = row == column ? 0 : rows[row][column] / rows[column][column];
                for (int k = column; by != 0 && k < 2 * n; k++)
                {
                    rows[row][k] -= by * rows[column][k];
                }
            }
        }

        return [.. rows.Select((row, i) => row[n..].Select(value => value / row[i]).ToArray())];
    }
}
