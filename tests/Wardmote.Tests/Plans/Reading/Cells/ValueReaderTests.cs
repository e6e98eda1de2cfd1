using Wardmote.Checks.Content;
using Wardmote.Platform.Common;
using Wardmote.Plans.Reading.Cells;

namespace Wardmote.Tests.Plans.Reading.Cells;

public sealed class ValueReaderTests
{
    private static readonly Origin Somewhere = new("Table 1");

    [Theory]
    [InlineData("2,185", 2185, null, 0)]
    [InlineData("60.4%", 60.4, "%", 1)]
    [InlineData("£1,142,910", 1142910, "£", 0)]
    [InlineData("£43k", 43000, "£", 0)]
    [InlineData("(13,000)", -13000, null, 0)]
    [InlineData("-4.50", -4.5, null, 2)]
    [InlineData("c. 40", 40, null, 0)]
    [InlineData("260 Visits", 260, "Visits", 0)]
    [InlineData("4 Schools Max", 4, "Schools", 0)]
    [InlineData("4 + (mini crews considered)", 4, null, 0)]
    [InlineData("at least 95%", 95, "%", 0)]
    [InlineData("75% (2023/24)", 75, "%", 0)]
    [Requirement("S4.6")]
    public void A_number_is_read_with_its_unit_and_decimals(string text, double number, string? unit, int decimals)
    {
        ValueContent value = Assert.Single(Read(text));

        Assert.Equal((ValueState.Number, (decimal)number, unit, decimals), (value.State, value.Number!.Value, value.Unit, value.Decimals));
    }

    [Theory]
    [InlineData("", ValueState.Blank)]
    [InlineData("–", ValueState.Dash)]
    [InlineData("N/A", ValueState.NotApplicable)]
    [InlineData("New Indicator", ValueState.NewIndicator)]
    [InlineData("New Footfall Indicator.", ValueState.NewIndicator)]
    [InlineData("TBC", ValueState.ToBeSet)]
    [InlineData("Yes", ValueState.Words)]
    [InlineData("*Note", ValueState.Words)]
    [InlineData("<5", ValueState.Words)]
    [InlineData("Figures show a marked fall on 2006/07.", ValueState.Words)]
    [Requirement("S5.10")]
    public void What_is_no_number_says_what_it_is(string text, ValueState state)
    {
        ValueContent value = Assert.Single(Read(text));

        Assert.Equal((state, (decimal?)null), (value.State, value.Number));
    }

    [Theory]
    [InlineData("2% reduction", -2, "%")]
    [InlineData("Reduce by 10%", -10, "%")]
    [InlineData("5% increase on last year", 5, "%")]
    [InlineData("increase of 3", 3, null)]
    public void A_change_is_relative(string text, double number, string? unit)
    {
        ValueContent value = Assert.Single(Read(text));

        Assert.Equal((ValueState.Relative, (decimal)number, unit), (value.State, value.Number!.Value, value.Unit));
    }

    [Theory]
    [InlineData("14 R (2)", "R", "part 2")]
    [InlineData("43 R 27 A", "R", "A")]
    [InlineData("98 Arrests 223 Warnings.", "Arrests", "Warnings")]
    [InlineData("13% 5% per annum", "part 1", "per annum")]
    public void A_compound_cell_is_read_by_its_own_words(string text, string first, string second)
    {
        IReadOnlyList<ValueContent> values = Read(text);

        Assert.Equal([first, second], values.Select(value => value.Measure));
        Assert.All(values, value => Assert.Equal(text, value.Text));
    }

    [Fact]
    public void A_compound_cell_is_read_by_the_parts_of_its_indicator()
    {
        IReadOnlyList<ValueContent> values = ValueReader.Read("433 79%", "2021/22", ValueKind.Outturn, Somewhere, [new("Received", "X_1"), new("Closed in time", "X_1d", "%")]);

        Assert.Equal([("X_1", 433m, null), ("X_1d", 79m, "%")], values.Select(value => (value.Measure!, value.Number!.Value, value.Unit)));
    }

    private static IReadOnlyList<ValueContent> Read(string text) => ValueReader.Read(text, "2025/26", ValueKind.Outturn, Somewhere, []);
}
