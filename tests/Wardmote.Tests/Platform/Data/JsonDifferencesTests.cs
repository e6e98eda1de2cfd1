using System.Text.Json;
using Wardmote.Platform.Data;

namespace Wardmote.Tests.Platform.Data;

public sealed class JsonDifferencesTests
{
    [Fact]
    public void A_field_inside_an_item_of_a_list_is_named()
    {
        IEnumerable<JsonDifference> differences = Between(
            """[{ "text": "Recruit", "quarter": "Q1" }, { "text": "Train", "quarter": "Q2" }]""",
            """[{ "text": "Recruit", "quarter": "Q1" }, { "text": "Train", "quarter": "Q3" }]""");

        Assert.Equal([new JsonDifference("Milestones 2, Quarter", "Q2", "Q3")], differences);
    }

    [Fact]
    public void An_item_put_in_front_does_not_change_those_behind_it()
    {
        IEnumerable<JsonDifference> differences = Between(
            """[{ "text": "Train" }, { "text": "Report" }]""",
            """[{ "text": "Recruit" }, { "text": "Train" }, { "text": "Report" }]""");

        Assert.Equal([new JsonDifference("Milestones 1, Text", null, "Recruit")], differences);
    }

    [Fact]
    public void An_item_taken_away_is_told()
    {
        IEnumerable<JsonDifference> differences = Between("""[{ "text": "Recruit" }, { "text": "Train" }]""", """[{ "text": "Train" }]""");

        Assert.Equal([new JsonDifference("Milestones 1, Text", "Recruit", null)], differences);
    }

    [Fact]
    public void A_plain_list_is_told_in_one_line()
    {
        IEnumerable<JsonDifference> differences = Between("""["Council"]""", """["Council", "Police"]""");

        Assert.Equal([new JsonDifference("Milestones", "Council", "Council; Police")], differences);
    }

    [Fact]
    public void Equal_values_have_no_differences()
    {
        Assert.Empty(Between("""{ "a": [1, 2], "b": null }""", """{ "a": [1, 2] }"""));
    }

    private static IEnumerable<JsonDifference> Between(string from, string to) =>
        JsonDifferences.Between("Milestones", JsonElement.Parse(from), JsonElement.Parse(to));
}
