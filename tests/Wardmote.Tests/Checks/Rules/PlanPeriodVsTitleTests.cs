using Wardmote.Checks;
using Wardmote.Checks.Content;
using Wardmote.Checks.Rules;
using static Wardmote.Tests.Checks.Sample;

namespace Wardmote.Tests.Checks.Rules;

public sealed class PlanPeriodVsTitleTests
{
    [Fact]
    public void A_strategy_for_one_period_with_priorities_for_another_is_found()
    {
        PlanContent plan = Text("This enables a new 2027–2031 Community Safety Strategy for the borough.", "Output: a proposed set of priorities for 2026–2030.")
            with { Title = "Working towards a new Community Safety Strategy", Period = null };

        Fault fault = Assert.Single(FaultsOf<PlanPeriodVsTitle>(plan));

        Assert.Equal(Severity.Blocking, fault.Severity);
        Assert.Equal("2026–2030", fault.Seen);
    }

    [Fact]
    public void A_heading_with_the_years_of_an_older_plan_is_found()
    {
        PlanContent plan = Text("Nothing else.") with { Title = "Community Safety Service Plan 2025/26", Furniture = [Paragraph(9, "Community Safety Service Plan 2024/25")] };

        Assert.Single(FaultsOf<PlanPeriodVsTitle>(plan));
    }

    [Fact]
    public void Objectives_for_another_year_than_the_title_s_are_found()
    {
        PlanContent plan = Text("List all key service objectives for 2024-25.");

        Assert.Single(FaultsOf<PlanPeriodVsTitle>(plan));
    }

    [Fact]
    public void A_wrong_number_of_years_is_found()
    {
        PlanContent plan = Text("The Business Plan covers a three-year period.") with { Title = "Business Plan 2025–2030", Period = FinancialYears(2025, 5) };

        Assert.Single(FaultsOf<PlanPeriodVsTitle>(plan));
    }

    [Fact]
    public void Parts_of_the_period_other_plans_and_earlier_ones_are_no_fault()
    {
        PlanContent plan = Text(
            "The Business Plan covers a three-year period but will be revised annually.",
            "Key tasks and priorities for improvement 2025/26 – 2027/28",
            "This serves the Corporate Plan 2024-2028 and the White Ribbon Action Plan 2024-2027.",
            "Approve the priorities for action for the period 2026-28.",
            "Progress against the objectives for 2024-25 was reported in June.",
            "It follows the Community Safety Business Plan 2022–2025.") with { Title = "Community Safety Business Plan 2025–2028", Period = FinancialYears(2025, 3) };

        Assert.Empty(FaultsOf<PlanPeriodVsTitle>(plan));
    }

    [Theory]
    [InlineData("This plan sets out what we will do between April 2024 and March 2025.", 1)]
    [InlineData("This plan sets out what we will do between April 2025 and March 2026.", 0)]
    [InlineData("This report says what the partnership did in 2023-24 and what it will do in 2025-26.", 1)]
    [InlineData("This report says what the partnership did in 2025-26 and what it will do in 2026-27.", 0)]
    [InlineData("This plan sets out how we build on the progress made in 2023-24.", 0)]
    [InlineData("This plan describes the strategy for 2024-29 of the county.", 0)]
    public void What_a_document_says_of_itself_agrees_with_its_title(string text, int expected)
    {
        Assert.Equal(expected, FaultsOf<PlanPeriodVsTitle>(Text(text)).Count);
    }
}
