namespace Wardmote.Analysis.Disclosure;

/// <summary>
/// What somebody can work out who sees a table with cells left out: for each such cell the least and most it can be, given that counts are 0 or more and that the table adds up.
/// Found by linear programming (Fischetti and Salazar 2001), so nothing that follows from the published cells is overlooked. Meant for tables of up to about a thousand cells.
/// </summary>
public static class DisclosureAudit
{
    /// <summary>The range of each cell that is left out, in the order of their numbers.</summary>
    /// <param name="table">The table with its true counts.</param>
    /// <param name="suppressed">The numbers of the cells that are left out, totals too where they are.</param>
    /// <example>One cell left out of its row is recovered from the row's total: its range is its count.</example>
    public static IReadOnlyList<AttackerRange> Of(AdditiveTable table, IEnumerable<int> suppressed)
    {
        int[] hidden = [.. suppressed.Distinct().Order()];
        return [.. Ranges(table, hidden, hidden)];
    }

    internal static IEnumerable<AttackerRange> Ranges(AdditiveTable table, int[] hidden, IEnumerable<int> asked)
    {
        Dictionary<int, int> places = hidden.Select((cell, place) => (cell, place)).ToDictionary(pair => pair.cell, pair => pair.place);
        List<double[]> equations = [];
        List<double> right = [];
        foreach (CellSum sum in table.Sums)
        {
            double[] equation = new double[hidden.Length];
            long known = 0;
            foreach ((int cell, int sign) in sum.Parts.Select(part => (part, 1)).Append((sum.Total, -1)))
            {
                if (places.TryGetValue(cell, out int place))
                {
                    equation[place] += sign;
                }
                else
                {
                    known += sign * table.Values[cell];
                }
            }

            if (Array.Exists(equation, weight => weight != 0))
            {
                equations.Add(equation);
                right.Add(-known);
            }
        }

        Simplex simplex = new(equations, right, [.. Enumerable.Repeat(double.PositiveInfinity, hidden.Length)]);
        foreach (int cell in asked)
        {
            double[] cost = new double[hidden.Length];
            cost[places[cell]] = 1;
            double least = simplex.Minimise(cost).Least;
            cost[places[cell]] = -1;
            yield return new AttackerRange(cell, table.Values[cell], Whole(least), Whole(-simplex.Minimise(cost).Least));
        }
    }

    /// <summary>The ends are whole numbers but for rounding; those of linked tables can be fractions, which stay.</summary>
    private static double Whole(double end) => Math.Abs(end - Math.Round(end)) < 1e-6 ? Math.Round(end) + 0.0 : end;
}

/// <summary>What a cell that is left out can be, seen from outside.</summary>
/// <param name="Cell">The cell's number.</param>
/// <param name="Count">What it is.</param>
/// <param name="Least">The least it can be.</param>
/// <param name="Most">The most it can be; infinite where nothing limits it.</param>
public sealed record AttackerRange(int Cell, long Count, double Least, double Most)
{
    /// <summary>Whether the count follows from what is published.</summary>
    public bool IsRecoverable => Most - Least < 1e-6;
}
