using System.Text.Json;
using Wardmote.Analysis.Disclosure;
using Wardmote.Analysis.Tests.Reference;

namespace Wardmote.Analysis.Tests.Disclosure;

public sealed class DisclosureAuditTests
{
    [Fact]
    public void What_an_outsider_can_work_out_is_what_HiGHS_finds()
    {
        JsonElement cases = ReferenceCase.Expected("sdc_secondary_suppression_audit").GetProperty("cases");
        foreach (JsonProperty known in cases.EnumerateObject())
        {
            AdditiveTable table = AdditiveTable.TwoWay(Table(known.Value.GetProperty("table")));
            int[] hidden = [.. known.Value.GetProperty("suppressed").EnumerateArray().Select(cell => table.At(cell[0].GetInt32(), cell[1].GetInt32()))];

            Dictionary<int, AttackerRange> found = DisclosureAudit.Of(table, hidden).ToDictionary(range => range.Cell);

            Assert.Equal(hidden.Length, found.Count);
            foreach (JsonProperty interval in known.Value.GetProperty("attacker_interval").EnumerateObject())
            {
                int[] cell = [.. interval.Name.Split(',').Select(int.Parse)];
                AttackerRange range = found[table.At(cell[0], cell[1])];
                Assert.Equal(interval.Value.GetProperty("min").GetDouble(), range.Least, 1e-9);
                Assert.Equal(interval.Value.GetProperty("max").GetDouble(), range.Most, 1e-9);
                Assert.Equal(interval.Value.GetProperty("true").GetDouble(), range.Count);
            }

            Assert.Equal(known.Value.GetProperty("exactly_recoverable").GetArrayLength(), found.Values.Count(range => range.IsRecoverable));
        }
    }

    [Fact]
    public void The_true_count_is_always_possible_and_more_left_out_never_tells_more()
    {
        Random random = new(3);
        for (int trial = 0; trial < 40; trial++)
        {
            long[,] counts = new long[5, 4];
            foreach (int cell in Enumerable.Range(0, 20))
            {
                counts[cell / 4, cell % 4] = random.Next(12);
            }

            AdditiveTable table = AdditiveTable.TwoWay(counts, [0, 0, 1, 1, 1]);
            int[] hidden = [.. Enumerable.Range(0, table.Values.Count).Where(_ => random.Next(3) == 0)];

            IReadOnlyList<AttackerRange> some = DisclosureAudit.Of(table, hidden);
            Dictionary<int, AttackerRange> more = DisclosureAudit.Of(table, hidden.Concat([table.At(0, 0), table.At(3, 2)])).ToDictionary(range => range.Cell);

            Assert.All(some, range => Assert.InRange(range.Count, range.Least, range.Most));
            Assert.All(some, range => Assert.True(more[range.Cell].Least <= range.Least + 1e-9 && more[range.Cell].Most >= range.Most - 1e-9));
        }
    }

    [Fact]
    public void A_table_with_all_cells_and_totals_left_out_tells_nothing_but_that_counts_are_not_negative()
    {
        AdditiveTable table = AdditiveTable.TwoWay(new long[,] { { 1, 2 }, { 3, 4 } });

        IReadOnlyList<AttackerRange> found = DisclosureAudit.Of(table, Enumerable.Range(0, table.Values.Count));

        Assert.All(found, range => Assert.Equal((0, double.PositiveInfinity), (range.Least, range.Most)));
    }

    private static long[,] Table(JsonElement rows)
    {
        long[,] table = new long[rows.GetArrayLength(), rows[0].GetArrayLength()];
        for (int row = 0; row < table.GetLength(0); row++)
        {
            for (int column = 0; column < table.GetLength(1); column++)
            {
                table[row, column] = rows[row][column].GetInt64();
            }
        }

        return table;
    }
}
