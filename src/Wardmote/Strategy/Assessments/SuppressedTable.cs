using System.Globalization;
using Wardmote.Analysis;
using Wardmote.Analysis.Disclosure;

namespace Wardmote.Strategy.Assessments;

/// <summary>
/// A partner's table with small counts held back, and with as many others as would give them away through totals. In a row in
/// which a count is held back, shares and other decimals are held back too.
/// </summary>
/// <param name="Rows">The cells as they may leave.</param>
/// <param name="IsNumber">For each column whether numbers stand in it.</param>
/// <param name="HeldBack">How many counts are held back.</param>
public sealed record SuppressedTable(IReadOnlyList<IReadOnlyList<string>> Rows, IReadOnlyList<bool> IsNumber, int HeldBack)
{
    /// <summary>Linked tables larger than this are not worked through; their totals are held back instead.</summary>
    private const int MostLinked = 600;

    private static readonly string[] NoCounts = ["year", "month", "quarter", "period", "age", "code", "week", "rank", "decile", "date"];

    private static readonly string[] Totals = ["total", "all", "sum", "together"];

    /// <summary>What stands in the place of a count that is held back.</summary>
    public static string Held(int least) => least <= 2 ? "held back" : FormattableString.Invariant($"fewer than {least}");

    /// <summary>What stands in the place of a number that would give another away.</summary>
    public const string Protects = "held back";

    public static SuppressedTable Of(PartnerTable table)
    {
        bool[] isNumber = [.. table.Columns.Select((_, column) => column > 0 && table.Rows.Any(row => Number(row[column]) is not null) && table.Rows.All(row => row[column].Length == 0 || Number(row[column]) is not null))];
        int[] counts = [.. Enumerable.Range(0, table.Columns.Count).Where(column => isNumber[column] && IsCount(table, column))];
        if (counts.Length == 0 || table.Least <= 1)
        {
            return new(table.Rows, isNumber, 0);
        }

        (HashSet<(int, int)> small, HashSet<(int, int)> others) = Hidden(table, counts);
        HashSet<int> touched = [.. small.Concat(others).Select(cell => cell.Item1)];
        string[][] rows = [.. table.Rows.Select((row, at) => row.Select((cell, column) =>
            small.Contains((at, column)) ? Held(table.Least)
            : others.Contains((at, column)) || (touched.Contains(at) && isNumber[column] && !counts.Contains(column) && !NamesNoCount(table.Columns[column])) ? Protects
            : cell).ToArray())];
        return new(rows, isNumber, small.Count + others.Count);
    }

    private static (HashSet<(int Row, int Column)> Small, HashSet<(int Row, int Column)> Others) Hidden(PartnerTable table, int[] counts)
    {
        long? At(int row, int column) => (long?)Number(table.Rows[row][column]);
        HashSet<(int, int)> small = [.. from row in Enumerable.Range(0, table.Rows.Count) from column in counts where At(row, column) is > 0 and var count && count < table.Least select (row, column)];
        if (small.Count == 0)
        {
            return (small, []);
        }

        int totalRow = TotalOf(table.Rows.Count, row => table.Rows[row][0], row => [.. counts.Select(column => At(row, column) ?? 0)]);
        int totalColumn = TotalOf(counts.Length, at => table.Columns[counts[at]], at => [.. Enumerable.Range(0, table.Rows.Count).Select(row => At(row, counts[at]) ?? 0)]);
        int[] innerRows = [.. Enumerable.Range(0, table.Rows.Count).Where(row => row != totalRow)];
        int[] innerColumns = [.. counts.Where((_, at) => at != totalColumn)];
        if (totalRow < 0 && totalColumn < 0)
        {
            return (small, []);
        }

        HashSet<(int, int)> totals = [.. totalRow < 0 ? [] : counts.Select(column => (totalRow, column)), .. totalColumn < 0 ? [] : Enumerable.Range(0, table.Rows.Count).Select(row => (row, counts[totalColumn]))];
        if (innerRows.Length * innerColumns.Length > MostLinked)
        {
            return (small, [.. totals.Except(small)]);
        }

        // Totals that the table does not show cannot give anything away: each line that has none is worked through by itself.
        (int[] Rows, int[] Columns)[] linked = totalRow >= 0 && totalColumn >= 0 ? [(innerRows, innerColumns)]
            : totalRow >= 0 ? [.. innerColumns.Select(column => (innerRows, new[] { column }))]
            : [.. innerRows.Select(row => (new[] { row }, innerColumns))];
        HashSet<(int, int)> others = [];
        foreach ((int[] rows, int[] columns) in linked)
        {
            others.UnionWith(Linked(rows, columns, totalRow, totalColumn < 0 ? -1 : counts[totalColumn], At, table.Least));
        }

        return (small, [.. others.Except(small)]);
    }

    /// <summary>The cells to be held back in a table with its totals.</summary>
    private static IEnumerable<(int, int)> Linked(int[] rows, int[] columns, int totalRow, int totalColumn, Func<int, int, long?> at, int least)
    {
        long[,] counts = new long[rows.Length, columns.Length];
        for (int row = 0; row < rows.Length; row++)
        {
            for (int column = 0; column < columns.Length; column++)
            {
                counts[row, column] = at(rows[row], columns[column]) ?? 0;
            }
        }

        var table = AdditiveTable.TwoWay(counts);
        IEnumerable<int> hidden;
        try
        {
            Suppression found = Suppression.Of(table, new SuppressionRule(least));
            hidden = found.Primary.Concat(found.Secondary);
        }
        catch (NoAnswerException)
        {
            // Nothing protects a small count here: all is held back.
            hidden = Enumerable.Range(0, table.Values.Count);
        }

        return hidden.Select(cell => (Row: cell / table.Columns, Column: cell % table.Columns))
            .Select(cell => (cell.Row < rows.Length ? rows[cell.Row] : totalRow, cell.Column < columns.Length ? columns[cell.Column] : totalColumn))
            .Where(cell => cell.Item1 >= 0 && cell.Item2 >= 0);
    }

    /// <summary>The line that is the sum of all others, by its name or by its numbers; -1 where none is.</summary>
    private static int TotalOf(int lines, Func<int, string> name, Func<int, long[]> numbers)
    {
        if (lines < 3)
        {
            return Enumerable.Range(0, lines).FirstOrDefault(line => Totals.Contains(name(line).Trim().ToLowerInvariant()), -1);
        }

        long[][] all = [.. Enumerable.Range(0, lines).Select(numbers)];
        return Enumerable.Range(0, lines).FirstOrDefault(
            line => Totals.Contains(name(line).Trim().ToLowerInvariant()) || all[line].Select((sum, at) => sum == Enumerable.Range(0, lines).Where(other => other != line).Sum(other => all[other][at])).All(isSum => isSum),
            -1);
    }

    private static bool IsCount(PartnerTable table, int column) => !NamesNoCount(table.Columns[column])
        && table.Rows.Select(row => row[column]).Where(cell => cell.Length > 0).All(cell => Number(cell) is >= 0 and var number && number == Math.Floor(number) && !cell.Contains('%', StringComparison.Ordinal));

    private static bool NamesNoCount(string heading) => heading.ToLowerInvariant().Split([' ', '-', '_', '/', '(', ')'], StringSplitOptions.RemoveEmptyEntries).Any(NoCounts.Contains);

    private static double? Number(string cell) =>
        double.TryParse(cell.Replace("%", "", StringComparison.Ordinal).Trim(), NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number) ? number : null;
}
