using Wardmote.Checks;
using Wardmote.Checks.Content;
using Wardmote.Checks.Rules;

namespace Wardmote.Tests.Checks.Rules;

public class RelativeTargetWithoutBaselineTests
{
    [Fact]
    [Requirement("S5.12")]
    public void A_change_of_nothing_stated_is_found()
    {
        PlanContent plan = Sample.Plan(indicators: [Sample.Indicator("NCS_003", "Fear of crime", Sample.Outturn("2023/24", "Figures to follow"), Relative("2025/26", "2% reduction"))]);

        IReadOnlyList<Fault> faults = Sample.FaultsOf<RelativeTargetWithoutBaseline>(plan);

        Fault fault = Assert.Single(faults);
        Assert.Equal("2% reduction", fault.Seen);
    }

    [Fact]
    [Requirement("S5.12")]
    public void A_change_from_a_known_outturn_is_right()
    {
        PlanContent plan = Sample.Plan(indicators: [Sample.Indicator("NCS_003", "Burglaries", Sample.Outturn("2023/24", "412"), Relative("2025/26", "2% reduction"))]);

        IReadOnlyList<Fault> faults = Sample.FaultsOf<RelativeTargetWithoutBaseline>(plan);

        Assert.Empty(faults);
    }

    [Fact]
    public void An_outcome_with_a_percentage_and_no_indicator_is_found()
    {
        PlanContent plan = Sample.Plan([Sample.Action() with { Outcome = "Reduce shoplifting by 10%" }]);

        IReadOnlyList<Fault> faults = Sample.FaultsOf<RelativeTargetWithoutBaseline>(plan);

        Assert.Single(faults);
    }

    [Fact]
    public void An_outcome_that_names_its_baseline_is_right()
    {
        PlanContent plan = Sample.Plan([Sample.Action() with { Outcome = "Reduce shoplifting by 10% compared with 2023/24 (310 offences)" }]);

        IReadOnlyList<Fault> faults = Sample.FaultsOf<RelativeTargetWithoutBaseline>(plan);

        Assert.Empty(faults);
    }

    private static ValueContent Relative(string period, string text) => Sample.Target(period, text) with { State = ValueState.Relative, Number = -2 };
}
