using System.Text.Json;
using Wardmote.Checks;
using Wardmote.Checks.Content;
using Wardmote.Plans.Writing;

namespace Wardmote.Tests.Plans.Writing;

public sealed class PlanJsonTests
{
    private static readonly Fault PercentOver100 = new(
        "percent-range", Severity.Blocking, "Nor_13d 2024/25", new("Table 6", 3, "2024/25"), "103%", "0% to 100%",
        "A percentage of 103% is more than the whole") { Suggestion = "Look up the count that it was worked out from" };

    [Fact]
    public void The_documented_example_is_what_the_program_writes()
    {
        PlanContent content = DocumentedPlan();

        string json = PlanJson.Write("northmere-plan-2025-26.docx", content, [PercentOver100]);

        Documentation.HoldsBlock("docs/formats/plan-json.md", "json", json);
    }

    [Fact]
    public void The_agreed_keys_come_first_and_in_order()
    {
        using JsonDocument json = JsonDocument.Parse(PlanJson.Write("plan.docx", InventedPlan.Full, [PercentOver100]));

        JsonElement plan = json.RootElement.GetProperty("plan");

        Assert.Equal(["source", "plan", "unplaced", "faults"], Keys(json.RootElement));
        Assert.Equal(["title", "kind", "period", "sections", "priorities", "actions", "indicators", "budgets", "staff", "figures"], Keys(plan).Take(10));
        Assert.Equal(
            ["ref", "title", "code", "outcome", "priorities", "leads", "start", "due", "status", "milestones", "notes", "from"],
            Keys(plan.GetProperty("actions")[0]).Take(12));
        Assert.Equal(["number", "text", "quarter", "date"], Keys(plan.GetProperty("actions")[0].GetProperty("milestones")[0]).Take(4));
        Assert.Equal(["code", "title", "tier", "group", "unit", "values", "owner", "comment", "from"], Keys(plan.GetProperty("indicators")[0]).Take(9));
        Assert.Equal(["period", "kind", "text", "number"], Keys(plan.GetProperty("indicators")[0].GetProperty("values")[0]).Take(4));
        Assert.Equal(["rule", "severity", "where", "seen", "expected", "message"], Keys(json.RootElement.GetProperty("faults")[0]).Take(6));
    }

    [Fact]
    public void Dates_stay_as_written_numbers_are_numbers_and_what_is_absent_is_null()
    {
        using JsonDocument json = JsonDocument.Parse(PlanJson.Write("plan.docx", InventedPlan.Full, []));

        JsonElement plan = json.RootElement.GetProperty("plan");
        JsonElement bridge = plan.GetProperty("actions")[1];
        JsonElement value = plan.GetProperty("indicators")[0].GetProperty("values")[0];

        Assert.Equal("April 2025", plan.GetProperty("actions")[0].GetProperty("start").GetString());
        Assert.Equal(JsonValueKind.Null, bridge.GetProperty("status").ValueKind);
        Assert.Equal("toBeConfirmed", bridge.GetProperty("dueMeans").GetProperty("precision").GetString());
        Assert.Equal(9.52m, value.GetProperty("number").GetDecimal());
        Assert.Equal("outturn", value.GetProperty("kind").GetString());
    }

    [Fact]
    public void Pounds_and_typographic_marks_can_be_read_by_people()
    {
        string json = PlanJson.Write("Übersicht – plan.docx", InventedPlan.Full, []);

        Assert.Contains("\"£12,500\"", json, StringComparison.Ordinal);
        Assert.Contains("Mayor’s", json, StringComparison.Ordinal);
        Assert.Contains("Übersicht – plan.docx", json, StringComparison.Ordinal);
    }

    private static string[] Keys(JsonElement element) => [.. element.EnumerateObject().Select(property => property.Name)];

    private static PlanContent DocumentedPlan()
    {
        PlanContent full = InventedPlan.Full;
        return full with
        {
            Header = [full.Header[0]],
            Sections = [full.Sections[1]],
            Priorities = [full.Priorities[0]],
            Actions = [full.Actions[0] with { Milestones = [full.Actions[0].Milestones[0]] }],
            Indicators = [full.Indicators[0]],
            Budgets = [full.Budgets[0] with { Amounts = [full.Budgets[0].Amounts[0]] }],
            Staff = [full.Staff[0]],
            Lists = [full.Lists[1]],
            Unplaced = [full.Unplaced[0]],
            Furniture = [full.Furniture[1]],
            Responsibilities = [full.Responsibilities[0]],
        };
    }
}
