using System.Globalization;
using Wardmote.Analysis.Disclosure;

namespace Wardmote.Analysis.Tests.Disclosure;

public sealed class SuppressionTests
{
    // Statistics Norway's GaussSuppression 1.2.3 on the same table leaves out 21 + 2 and 27 + 0 cells, and 22 + 6 with the totals of regions.
    [Theory]
    [InlineData(false, false, 21, 2)]
    [InlineData(true, false, 27, 0)]
    [InlineData(false, true, 22, 6)]
    public void A_ward_by_crime_table_is_protected_with_no_more_cells_than_GaussSuppression(bool protectZeros, bool byRegion, int primary, int secondary)
    {
        (long[,] counts, int[] regions) = WardCrime();
        AdditiveTable table = AdditiveTable.TwoWay(counts, byRegion ? regions : null);

        Suppression found = Suppression.Of(table, new SuppressionRule(Threshold: 4, protectZeros));

        Assert.Equal(primary, found.Primary.Count);
        Assert.InRange(found.Secondary.Count, 0, secondary * 1.2);
        Assert.DoesNotContain(found.Ranges, range => range.IsRecoverable);
        Assert.Equal(found.Primary.Count + found.Secondary.Count, found.Ranges.Count);
    }

    [Fact]
    public void With_protection_asked_for_an_outsider_is_kept_so_far_from_the_truth()
    {
        (long[,] counts, _) = WardCrime();

        Suppression found = Suppression.Of(AdditiveTable.TwoWay(counts), new SuppressionRule(Threshold: 5, Protection: 4));

        Assert.All(found.Ranges.Where(range => found.Primary.Contains(range.Cell)), range =>
        {
            Assert.True(range.Least <= Math.Max(0, range.Count - 4));
            Assert.True(range.Most >= range.Count + 4);
        });
    }

    [Fact]
    public void A_table_without_small_counts_is_shown_whole_and_one_that_cannot_be_protected_so_far_is_refused()
    {
        Suppression whole = Suppression.Of(AdditiveTable.TwoWay(new long[,] { { 10, 20 }, { 30, 0 } }), new());
        NoAnswerException refused = Assert.Throws<NoAnswerException>(() => Suppression.Of(AdditiveTable.TwoWay(new long[,] { { 2, 9 }, { 8, 7 } }), new(Protection: 100)));

        Assert.Empty(whole.Ranges);
        Assert.StartsWith("No cells can be left out that would protect the count 2", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Small_counts_of_any_table_cannot_be_worked_out_and_none_is_left_out_needlessly()
    {
        Random random = new(11);
        for (int trial = 0; trial < 15; trial++)
        {
            long[,] counts = new long[6, 5];
            foreach (int cell in Enumerable.Range(0, 30))
            {
                counts[cell / 5, cell % 5] = random.Next(4) == 0 ? random.Next(1, 5) : random.Next(5, 60);
            }

            AdditiveTable table = AdditiveTable.TwoWay(counts);
            Suppression found = Suppression.Of(table, new());

            Assert.DoesNotContain(found.Ranges.Where(range => found.Primary.Contains(range.Cell)), range => range.IsRecoverable);
            Assert.All(found.Secondary, cell => Assert.Contains(
                DisclosureAudit.Of(table, found.Primary.Concat(found.Secondary).Where(other => other != cell)), range => found.Primary.Contains(range.Cell) && range.IsRecoverable));
        }
    }

    private static (long[,] Counts, int[] Regions) WardCrime()
    {
        string[][] rows = [.. File.ReadAllLines(Shared.PathOf("reference-values/sdc_gausssuppression_ward_crime/input.csv")).Skip(1).Select(line => line.Replace("\"", "", StringComparison.Ordinal).Split(','))];
        string[] wards = [.. rows.Select(row => row[0]).Distinct().Order(StringComparer.Ordinal)];
        string[] crimes = [.. rows.Select(row => row[1]).Distinct()];
        string[] regions = [.. rows.Select(row => row[3]).Distinct()];
        long[,] counts = new long[wards.Length, crimes.Length];
        int[] regionOf = new int[wards.Length];
        foreach (string[] row in rows)
        {
            int ward = Array.IndexOf(wards, row[0]);
            counts[ward, Array.IndexOf(crimes, row[1])] = long.Parse(row[2], CultureInfo.InvariantCulture);
            regionOf[ward] = Array.IndexOf(regions, row[3]);
        }

        return (counts, regionOf);
    }
}
