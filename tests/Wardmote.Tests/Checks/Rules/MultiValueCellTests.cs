using Wardmote.Checks;
using Wardmote.Checks.Content;
using Wardmote.Checks.Rules;
using Wardmote.Platform.Common;
using static Wardmote.Tests.Checks.Sample;

namespace Wardmote.Tests.Checks.Rules;

public sealed class MultiValueCellTests
{
    [Theory]
    [InlineData("April 2025 April 2025")]
    [InlineData("March 2026 In Progress")]
    [InlineData("March 2026\nIn progress")]
    public void A_date_cell_with_two_values_is_found(string cell)
    {
        PlanContent plan = Plan([Action(due: Month(2026, 3)) with { Sources = new Dictionary<string, Origin> { ["Due"] = Cell(2, "Due Date", cell) } }]);

        Assert.Single(FaultsOf<MultiValueCell>(plan));
    }

    [Fact]
    public void A_target_cell_with_two_numbers_where_the_row_has_one_each_is_found()
    {
        PlanContent plan = Plan(indicators: [Indicator("KPI 1", "Reduce crime by 15%", Target("2024/25", "13% 5% per annum"), Projection("2024/25", "4%"), Target("2025/26", "5%"))]);

        Fault fault = Assert.Single(FaultsOf<MultiValueCell>(plan));

        Assert.Equal("13% 5% per annum", fault.Seen);
    }

    [Fact]
    public void Two_numbers_that_look_like_years_are_two_numbers()
    {
        PlanContent plan = Plan(indicators: [Indicator("KPI 1", "Reports", Outturn("2022/23", "2200"), Outturn("2023/24", "2150"), Target("2024/25", "2040 1990"))]);

        Assert.Single(FaultsOf<MultiValueCell>(plan));
    }

    [Theory]
    [InlineData("March 2026")]
    [InlineData("April 2025 to March 2026")]
    [InlineData("Consultation January 2026, adoption March 2026")]
    public void One_date_a_span_and_a_list_of_steps_are_no_fault(string cell)
    {
        PlanContent plan = Plan([Action(due: Month(2026, 3), status: "In progress") with { Sources = new Dictionary<string, Origin> { ["Due"] = Cell(2, "Due Date", cell) } }]);

        Assert.Empty(FaultsOf<MultiValueCell>(plan));
    }

    [Fact]
    public void A_compound_row_and_a_remark_with_a_number_are_no_fault()
    {
        PlanContent plan = Plan(indicators:
        [
            Indicator("KPI 2", "Referrals and users", Projection("2024/25", "14 R (2)"), Target("2025/26", "14 R (4)"), Target("2026/27", "16R (6)")),
            Indicator("KPI 3", "Cases and share closed", Outturn("2023/24", "433 79%"), Outturn("2024/25", "438 75%"), Target("2025/26", "400 82%")),
            Indicator("KPI 4", "Repeat rate", Outturn("2023/24", "24%"), Outturn("2024/25", "26%"), Target("2025/26", "24-40%")),
            Indicator("KPI 5", "Sessions", Outturn("2023/24", "24"), Outturn("2024/25", "26"), Target("2025/26", "30 (with 4 more considered)")),
        ]);

        Assert.Empty(FaultsOf<MultiValueCell>(plan));
    }
}
