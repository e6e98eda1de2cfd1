using System.Reflection;
using Wardmote.Checks.Content;
using Wardmote.Platform.Common;
using Wardmote.Plans.Fields;
using Wardmote.Tests.Plans.Writing;

namespace Wardmote.Tests.Plans.Fields;

public sealed class FieldTableTests
{
    [Fact]
    public void Every_property_of_an_action_can_be_seen_and_corrected() => AssertComplete(ActionFields.Table);

    [Fact]
    public void Every_property_of_an_indicator_can_be_seen_and_corrected() => AssertComplete(IndicatorFields.Table);

    [Fact]
    public void Every_property_of_a_budget_line_can_be_seen_and_corrected() => AssertComplete(LineFields.Budget);

    [Fact]
    public void Every_property_of_a_section_can_be_seen_and_corrected() => AssertComplete(LineFields.Section);

    [Fact]
    public void Saving_a_form_unchanged_changes_nothing()
    {
        ActionContent action = InventedPlan.Full.Actions[0];

        ActionContent saved = ActionFields.Table.Put(action, ActionFields.Table.Shown(action).ToDictionary(field => field.Name, field => field.Text.Replace("\n", "\r\n", StringComparison.Ordinal), StringComparer.Ordinal));

        Assert.Same(action, saved);
    }

    [Theory]
    [InlineData("banana")]
    [InlineData("31 February 2027")]
    public void What_is_no_date_is_refused_at_its_field(string typed)
    {
        ActionContent action = InventedPlan.Full.Actions[0];

        var refusal = Assert.Throws<RuleBrokenException>(() => ActionFields.Table.Put(action, PlanTests.Typed(("Due", typed))));

        Assert.Equal("Due", refusal.Field);
        Assert.Contains(typed, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_typed_anew_gives_its_number()
    {
        IndicatorContent indicator = new() { Title = "Closed cases", Origin = Origin.Typed, Values = [new("2024/25", ValueKind.Outturn, "103%", Origin.Typed) { Number = 103, Unit = "%" }] };

        IndicatorContent corrected = IndicatorFields.Table.Put(indicator, PlanTests.Typed(("Values", FieldText.Rows([["2024/25", "Outturn", "", "93.5%", "103"]]))));

        Assert.Equal((93.5m, "%"), (corrected.Values[0].Number, corrected.Values[0].Unit));
    }

    private static void AssertComplete<T>(FieldTable<T> table)
    {
        string[] places = [nameof(ActionContent.Origin), nameof(ActionContent.Sources)];
        IEnumerable<string> properties = typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.CanWrite).Select(property => property.Name).Except(places);

        Assert.Equal(properties.Order(StringComparer.Ordinal), table.Fields.Select(field => field.Name).Order(StringComparer.Ordinal));
    }
}
