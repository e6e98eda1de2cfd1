namespace Wardmote.Analysis.Disclosure;

/// <summary>
/// A table of counts whose cells add up: which cell is the sum of which. Cells are numbered row by row, the totals after what they sum.
/// Example: <c>AdditiveTable.TwoWay(counts)</c> has a row and a column of totals; <c>At(1, 3)</c> is the number of a cell.
/// </summary>
public sealed class AdditiveTable
{
    private readonly int _columns;

    private AdditiveTable(long[] values, IReadOnlyList<CellSum> sums, int rows, int columns, int innerRows)
    {
        (Values, Sums, Rows, _columns) = (values, sums, rows, columns);
        IsTotal = [.. Enumerable.Range(0, values.Length).Select(cell => cell / columns >= innerRows || cell % columns == columns - 1)];
    }

    /// <summary>The count of each cell, the totals among them.</summary>
    public IReadOnlyList<long> Values { get; }

    /// <summary>Which cell is the sum of which others.</summary>
    public IReadOnlyList<CellSum> Sums { get; }

    /// <summary>How many rows there are with those of the groups and of the total.</summary>
    public int Rows { get; }

    /// <summary>How many columns there are with that of the total.</summary>
    public int Columns => _columns;

    /// <summary>Which cells are sums of others.</summary>
    public IReadOnlyList<bool> IsTotal { get; }

    /// <summary>The number of a cell; the totals stand in the last row and column, the rows of groups before the last.</summary>
    public int At(int row, int column) => row * _columns + column;

    /// <summary>A table of rows and columns with its totals, and on request with the totals of groups of rows, such as wards within areas.</summary>
    /// <param name="counts">The counts, 0 or more, without totals.</param>
    /// <param name="groupOfRow">For each row the number of its group from 0; none for no groups.</param>
    /// <exception cref="ArgumentException">A count is negative, the table is empty, or the groups are not one for each row.</exception>
    public static AdditiveTable TwoWay(long[,] counts, IReadOnlyList<int>? groupOfRow = null)
    {
        (int rows, int columns) = (counts.GetLength(0), counts.GetLength(1));
        if (rows == 0 || columns == 0 || counts.Cast<long>().Any(count => count < 0) || (groupOfRow is not null && groupOfRow.Count != rows))
        {
            throw new ArgumentException("A table has at least one row and column of counts of 0 or more, and one group for each row where there are groups", nameof(counts));
        }

        int groups = groupOfRow is null ? 0 : groupOfRow.Max() + 1;
        int width = columns + 1;
        int height = rows + groups + 1;
        long[] values = new long[height * width];
        List<CellSum> sums = [];
        for (int row = 0; row < rows; row++)
        {
            for (int column = 0; column < columns; column++)
            {
                long count = counts[row, column];
                int[] places = groups == 0 ? [row, height - 1] : [row, rows + groupOfRow![row], height - 1];
                foreach (int place in places)
                {
                    values[place * width + column] += count;
                    values[place * width + columns] += count;
                }
            }
        }

        for (int row = 0; row < height; row++)
        {
            sums.Add(new CellSum(row * width + columns, [.. Enumerable.Range(row * width, columns)]));
        }

        for (int column = 0; column < width; column++)
        {
            int[] Within(int group) => [.. Enumerable.Range(0, rows).Where(row => groupOfRow![row] == group).Select(row => row * width + column)];
            sums.AddRange(Enumerable.Range(0, groups).Select(group => new CellSum((rows + group) * width + column, Within(group))));
            int[] parts = [.. (groups == 0 ? Enumerable.Range(0, rows) : Enumerable.Range(rows, groups)).Select(row => row * width + column)];
            sums.Add(new CellSum((height - 1) * width + column, parts));
        }

        return new AdditiveTable(values, sums, height, width, rows);
    }
}

/// <summary>One cell that is the sum of others.</summary>
public sealed record CellSum(int Total, IReadOnlyList<int> Parts);
