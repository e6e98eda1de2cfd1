using Wardmote.Checks;
using Wardmote.Checks.Content;
using Wardmote.Checks.Rules;
using static Wardmote.Tests.Checks.Sample;

namespace Wardmote.Tests.Checks.Rules;

public sealed class PolarityMissingTests
{
    [Fact]
    public void A_title_that_states_a_direction_over_levels_is_noted()
    {
        PlanContent plan = Plan(indicators: [Indicator("NCS_1", "Reduction in reported cases", Outturn("2022/23", "2,139"), Outturn("2023/24", "1,975"))]);

        Fault fault = Assert.Single(FaultsOf<PolarityMissing>(plan));

        Assert.Equal(Severity.Note, fault.Severity);
    }

    [Fact]
    public void A_target_against_the_objective_without_a_word_is_noted()
    {
        PlanContent plan = Plan(indicators: [Reported() with { Group = "Work with partners to reduce violence" }]);

        Assert.Single(FaultsOf<PolarityMissing>(plan));
    }

    [Fact]
    public void A_plain_title_a_stated_polarity_and_a_change_in_percent_are_no_fault()
    {
        PlanContent plan = Plan(indicators:
        [
            Reported(),
            Reported() with { Group = "Work with partners to reduce violence", Polarity = Polarity.HigherIsBetter },
            Reported() with { Group = "Reduce violence", Comment = "New indicator - increasing target" },
            Indicator("NCS_2", "Residents who feel safe", Outturn("2023/24", "62%"), Target("2024/25", "65%")) with { Group = "Reduce the fear of crime" },
            Indicator("NCS_3", "Reduction in crime", Outturn("2022/23", "2%"), Outturn("2023/24", "3%")),
            Indicator("NCS_4", "Reduce crime by 15% by 2026", Outturn("2022/23", "2"), Outturn("2023/24", "3")),
        ]);

        Assert.Empty(FaultsOf<PolarityMissing>(plan));
    }

    private static IndicatorContent Reported() => Indicator("NCS_5", "Domestic abuse reported", Outturn("2022/23", "1,150"), Outturn("2023/24", "1,060"), Target("2024/25", "1,100"));
}
