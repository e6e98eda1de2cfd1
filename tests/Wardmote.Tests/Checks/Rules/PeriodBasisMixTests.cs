using Wardmote.Checks;
using Wardmote.Checks.Content;
using Wardmote.Checks.Rules;
using static Wardmote.Tests.Checks.Sample;

namespace Wardmote.Tests.Checks.Rules;

public sealed class PeriodBasisMixTests
{
    [Theory]
    [InlineData("2023")]
    [InlineData("March 2024")]
    public void A_row_that_mixes_kinds_of_periods_is_found(string odd)
    {
        PlanContent plan = Plan(indicators: [Indicator(values: [Outturn("2021/22", "10"), Outturn("2022/23", "12"), Outturn(odd, "11")])]);

        Fault fault = Assert.Single(FaultsOf<PeriodBasisMix>(plan));

        Assert.Equal(odd, fault.Seen);
    }

    [Fact]
    public void Figures_of_calendar_and_financial_years_side_by_side_are_found_once()
    {
        PlanContent plan = Plan([Reports("During 2022-23, 461 cases were supported."), Reports("492 cases were referred in 2022."), Reports("The team arrested 172 suspects during 2022.")]);

        Assert.Single(FaultsOf<PeriodBasisMix>(plan));
    }

    [Fact]
    public void Periods_of_one_kind_are_no_fault()
    {
        PlanContent plan = Plan(
            [Reports("During 2022-23, 461 cases were supported."), Reports("Cabinet approved the plan in October 2022 after 3 meetings."), Reports("27 people were supported in 2022/23."), Reports("The scheme was refreshed in 2022.")],
            [Indicator(values: [Outturn("2021/22", "10"), Outturn("2022/23", "12"), Target("Future Years", "11"), Outturn("Q1 2023/24", "3")])]);

        Assert.Empty(FaultsOf<PeriodBasisMix>(plan));
    }

    private static ActionContent Reports(string progress) => Action(progress[..5], progress) with { Progress = progress };
}
