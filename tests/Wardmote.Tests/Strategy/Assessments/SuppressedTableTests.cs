using Wardmote.Platform.Common;
using Wardmote.Platform.Documents;
using Wardmote.Strategy.Assessments;

namespace Wardmote.Tests.Strategy.Assessments;

/// <summary>Small numbers in the tables of partners.</summary>
public sealed class SuppressedTableTests
{
    [Fact, Requirement("S2.11")]
    public void A_small_count_is_held_back_and_cannot_be_worked_out_from_totals()
    {
        PartnerTable table = Table(["Ward", "Women", "Men", "Total"], ["North", "3", "20", "23"], ["South", "30", "40", "70"], ["East", "25", "10", "35"], ["Total", "58", "70", "128"]);

        var shown = SuppressedTable.Of(table);

        Assert.Equal("fewer than 5", shown.Rows[0][1]);
        Assert.True(shown.Rows[0].Count(cell => !char.IsAsciiDigit(cell[0])) >= 3, "Another number of the row must go, or the total gives it away");
        Assert.True(Enumerable.Range(0, 4).Count(row => !char.IsAsciiDigit(shown.Rows[row][1][0])) >= 2, "Another number of the column must go");
        Assert.Equal(["128"], [shown.Rows[3][3]]);
    }

    [Fact]
    public void Without_totals_only_the_small_counts_go()
    {
        PartnerTable table = Table(["Ward", "Attendances"], ["North", "3"], ["South", "0"], ["East", "12"]);

        Assert.Equal(["fewer than 5", "0", "12"], SuppressedTable.Of(table).Rows.Select(row => row[1]));
    }

    [Fact]
    public void A_share_beside_a_count_that_is_held_back_goes_too_and_years_stay()
    {
        PartnerTable table = Table(["Group", "Year", "Count", "Share %"], ["A", "2024", "4", "2.5"], ["B", "2024", "156", "97.5"]);

        Assert.Equal(["A", "2024", "fewer than 5", "held back"], SuppressedTable.Of(table).Rows[0]);
    }

    [Fact]
    public void A_file_without_headings_says_where_they_are_missing()
    {
        var document = new SourceDocument("hospital.csv", [new SourceTable("The table", [new(1, ["Month", "", "Men"]), new(2, ["April", "4", "5"])])]);

        Assert.Contains("row 1: column 2 has no heading", Assert.Throws<RuleBrokenException>(() => TableReading.Of(document)).Message, StringComparison.Ordinal);
    }

    private static PartnerTable Table(string[] columns, params string[][] rows) =>
        new(Guid.CreateVersion7(), Guid.CreateVersion7(), "victims", new("A table", "A partner", "2024/25", "All of it", "The agreement", "", PartnerTable.UsualLeast), columns, [.. rows.Select(row => (IReadOnlyList<string>)row)]);
}
