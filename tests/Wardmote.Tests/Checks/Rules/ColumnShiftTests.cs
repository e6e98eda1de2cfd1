using Wardmote.Checks;
using Wardmote.Checks.Content;
using Wardmote.Checks.Rules;
using Wardmote.Platform.Common;
using static Wardmote.Tests.Checks.Sample;

namespace Wardmote.Tests.Checks.Rules;

public sealed class ColumnShiftTests
{
    [Fact]
    public void A_status_under_the_due_date_with_words_under_the_status_has_slipped_to_the_left()
    {
        PlanContent plan = Plan([Action(start: Month(2025, 4), due: NoDate("In progress"), status: "Awaiting guidance")]);

        Fault fault = Assert.Single(FaultsOf<ColumnShift>(plan));

        Assert.Contains("left", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_under_the_status_has_slipped_to_the_right()
    {
        PlanContent plan = Plan([Action(due: Month(2025, 4), status: "March 2026") with { Leads = ["Not started"] }]);

        Fault fault = Assert.Single(FaultsOf<ColumnShift>(plan));

        Assert.Contains("right", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_under_the_owner_has_slipped_to_the_right()
    {
        Assert.Single(FaultsOf<ColumnShift>(Plan(indicators: [Indicator() with { Owner = "1,800" }])));
    }

    [Fact]
    public void Values_under_their_own_columns_are_no_fault()
    {
        PlanContent plan = Plan([Action(start: Month(2025, 4), due: Month(2026, 3), status: "In progress"), Action("2", due: new WrittenDate("Ongoing", DatePrecision.Ongoing), status: "In progress"), Action("3")],
            [Indicator() with { Owner = "Head of Community Safety" }]);

        Assert.Empty(FaultsOf<ColumnShift>(plan));
    }
}
