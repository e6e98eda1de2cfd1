namespace Wardmote.Analysis;

/// <summary>
/// Chances (p-values) of many tests, adjusted for their number: of six hundred tests in which nothing is there, thirty fall below
/// 5 %. Each method takes the chances in any order and gives the adjusted ones in the same order; a test that could not be made (NaN)
/// stays NaN and does not count.
/// </summary>
/// <example><c>ManyTests.BenjaminiHochberg([0.01, 0.02, 0.9])</c> is 0.03, 0.03, 0.9.</example>
public static class ManyTests
{
    /// <summary>Benjamini and Hochberg (1995): among the tests that are called at 5 %, about one in twenty is expected to be a false alarm.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A chance is not between 0 and 1.</exception>
    public static double[] BenjaminiHochberg(IReadOnlyList<double> chances) => StepUp(chances, _ => 1);

    /// <summary>Benjamini and Yekutieli (2001): as <see cref="BenjaminiHochberg"/>, and it holds however the tests depend on each other.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A chance is not between 0 and 1.</exception>
    public static double[] BenjaminiYekutieli(IReadOnlyList<double> chances) =>
        StepUp(chances, tests => Enumerable.Range(1, tests).Sum(i => 1.0 / i));

    /// <summary>Holm (1979): the chance of even one false alarm among all that are called at 5 % is at most 5 %.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A chance is not between 0 and 1.</exception>
    public static double[] Holm(IReadOnlyList<double> chances)
    {
        double[] adjusted = Copy(chances);
        int[] order = Order(chances);
        double highest = 0;
        for (int i = 0; i < order.Length; i++)
        {
            highest = Math.Max(highest, Math.Min(1, (order.Length - i) * chances[order[i]]));
            adjusted[order[i]] = highest;
        }

        return adjusted;
    }

    /// <summary>Bonferroni: each chance times the number of tests. Holm's method promises the same and finds more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A chance is not between 0 and 1.</exception>
    public static double[] Bonferroni(IReadOnlyList<double> chances)
    {
        int tests = Order(Copy(chances)).Length;
        return [.. chances.Select(chance => double.IsNaN(chance) ? chance : Math.Min(1, tests * chance))];
    }

    private static double[] StepUp(IReadOnlyList<double> chances, Func<int, double> factor)
    {
        double[] adjusted = Copy(chances);
        int[] order = Order(chances);
        double scale = factor(order.Length);
        double lowest = 1;
        for (int i = order.Length - 1; i >= 0; i--)
        {
            lowest = Math.Min(lowest, scale * order.Length / (i + 1) * chances[order[i]]);
            adjusted[order[i]] = lowest;
        }

        return adjusted;
    }

    private static double[] Copy(IReadOnlyList<double> chances)
    {
        foreach (double chance in chances)
        {
            if (chance is < 0 or > 1)
            {
                throw new ArgumentOutOfRangeException(nameof(chances), chance, "A chance lies between 0 and 1");
            }
        }

        return [.. chances];
    }

    private static int[] Order(IReadOnlyList<double> chances) =>
        [.. Enumerable.Range(0, chances.Count).Where(i => !double.IsNaN(chances[i])).OrderBy(i => chances[i])];
}
