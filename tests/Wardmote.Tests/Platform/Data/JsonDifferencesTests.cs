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
    public void Items_with_a_key_of_their_own_are_paired_by_it_wherever_they_stand()
    {
        const string recruit = "01a2030a-ab10-74e1-9da8-444c09b9b47d", train = "01a2030a-ab10-76b2-84b0-dedbb8420108";

        IEnumerable<JsonDifference> differences = Between(
            $$"""[{ "stepId": "{{recruit}}", "text": "Recruit" }, { "stepId": "{{train}}", "text": "Train" }]""",
            $$"""[{ "stepId": "{{train}}", "text": "Train all" }, { "stepId": "{{recruit}}", "text": "Recruit" }]""");

        Assert.Equal([new JsonDifference("Milestones 1, Text", "Train", "Train all")], differences);
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
