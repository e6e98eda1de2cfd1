namespace Wardmote.Analysis.Disclosure;

/// <summary>Which counts are too small to show, and how far from the truth an outsider must be kept.</summary>
/// <param name="Threshold">Counts from 1 up to but not including this are left out: 5 leaves out 1 to 4.</param>
/// <param name="ProtectZeros">Whether a 0 tells too much and is left out too.</param>
/// <param name="Protection">An outsider must hold counts from so much below to so much above the true one for possible; 0 asks only that no count can be worked out exactly.</param>
public sealed record SuppressionRule(long Threshold = 5, bool ProtectZeros = false, long Protection = 0);

/// <summary>
/// Which cells of a table are left out so that the small ones cannot be worked out from the totals: the small ones themselves, and as few others as the search finds.
/// For each small cell that is still open a linear programme finds the cheapest set of cells that could move with it (Fischetti and Salazar 2001, section 5); in the end every
/// cell that turned out not to be needed is shown again. The result is audited and is never returned open.
/// </summary>
/// <param name="Primary">The cells that are small themselves.</param>
/// <param name="Secondary">The cells left out to protect them.</param>
/// <param name="Ranges">What an outsider can work out of each cell that is left out.</param>
public sealed record Suppression(IReadOnlyList<int> Primary, IReadOnlyList<int> Secondary, IReadOnlyList<AttackerRange> Ranges)
{
    /// <summary>Totals are left out only where nothing else helps.</summary>
    private const double CostOfTotal = 1000;

    /// <summary>Chooses the cells. Example: <c>Suppression.Of(AdditiveTable.TwoWay(counts), new())</c>.</summary>
    /// <exception cref="NoAnswerException">No set of cells protects a small one, as in a table that is small as a whole.</exception>
    public static Suppression Of(AdditiveTable table, SuppressionRule rule)
    {
        int[] primary = [.. Enumerable.Range(0, table.Values.Count).Where(cell => table.Values[cell] < rule.Threshold && (table.Values[cell] > 0 || rule.ProtectZeros))];
        SortedSet<int> hidden = [.. primary];
        foreach (int cell in primary.OrderByDescending(cell => table.Values[cell]).ThenBy(cell => cell))
        {
            foreach (int sign in (int[])[1, -1])
            {
                if (!IsSafe(table, rule, hidden, [cell]))
                {
                    hidden.UnionWith(Partners(table, rule, hidden, cell, sign));
                }
            }

            if (!IsSafe(table, rule, hidden, [cell]))
            {
                throw new NoAnswerException($"No cells can be left out that would protect the count {table.Values[cell]}: the table is too small to be shown by these rows and columns");
            }
        }

        int[] secondary = [.. hidden.Except(primary)];
        foreach (int cell in secondary.OrderByDescending(cell => Cost(table, cell)).ThenBy(cell => cell))
        {
            hidden.Remove(cell);
            if (!IsSafe(table, rule, hidden, primary))
            {
                hidden.Add(cell);
            }
        }

        return new Suppression(primary, [.. hidden.Except(primary)], DisclosureAudit.Of(table, hidden));
    }

    private static bool IsSafe(AdditiveTable table, SuppressionRule rule, SortedSet<int> hidden, IReadOnlyList<int> asked) =>
        DisclosureAudit.Ranges(table, [.. hidden], asked).All(range => rule.Protection == 0
            ? !range.IsRecoverable
            : range.Least <= Math.Max(0, range.Count - rule.Protection) && range.Most >= range.Count + rule.Protection);

    /// <summary>The cheapest cells that, with those left out already, let the cell move up (sign 1) or down (-1); none where it cannot.</summary>
    private static IEnumerable<int> Partners(AdditiveTable table, SuppressionRule rule, SortedSet<int> hidden, int cell, int sign)
    {
        long far = Math.Max(1, rule.Protection);
        double needed = sign > 0 ? far : Math.Min(far, table.Values[cell]);
        int grandTotal = table.Values.Count - 1;
        int[] movable = [.. Enumerable.Range(0, table.Values.Count).Where(other => other != cell && other != grandTotal && (hidden.Contains(other) || table.Values[other] > 0))];
        Dictionary<int, int> places = movable.Select((other, place) => (other, place)).ToDictionary(pair => pair.other, pair => pair.place);
        int count = movable.Length;
        double[][] equations = [.. table.Sums.Select(_ => new double[2 * count])];
        double[] right = new double[table.Sums.Count];
        for (int i = 0; i < equations.Length; i++)
        {
            foreach ((int other, int weight) in table.Sums[i].Parts.Select(part => (part, 1)).Append((table.Sums[i].Total, -1)))
            {
                if (other == cell)
                {
                    right[i] -= weight * sign * needed;
                }
                else if (places.TryGetValue(other, out int place))
                {
                    (equations[i][place], equations[i][count + place]) = (weight, -weight);
                }
            }
        }

        Simplex simplex = new(equations, right, [.. movable.Select(_ => double.PositiveInfinity), .. movable.Select(other => (double)table.Values[other])]);
        if (needed == 0 || !simplex.Fits)
        {
            return [];
        }

        double[] cost = [.. movable.Select(other => hidden.Contains(other) ? 0 : Cost(table, other))];
        double[] at = simplex.Minimise([.. cost, .. cost]).At;
        return movable.Where((_, place) => at[place] > 1e-7 || at[count + place] > 1e-7);
    }

    /// <summary>As few cells as can be, and of equally many those that lose the fewest counts.</summary>
    private static double Cost(AdditiveTable table, int cell) =>
        (1 + (double)table.Values[cell] / Math.Max(1, table.Values[^1])) * (table.IsTotal[cell] ? CostOfTotal : 1);
}
