using Wardmote.Checks;
using Wardmote.Checks.Content;
using Wardmote.Checks.Rules;

namespace Wardmote.Tests.Checks.Rules;

public class UnmeasuredOutcomeTests
{
    [Fact]
    [Requirement("S1.25")]
    public void A_plan_that_promises_changes_and_has_no_indicator_is_found_once()
    {
        PlanContent plan = Sample.Plan([Sample.Action("1") with { Outcome = "Increased confidence" }, Sample.Action("2") with { Outcome = "Reduced harm" }]);

        IReadOnlyList<Fault> faults = Sample.FaultsOf<UnmeasuredOutcome>(plan);

        Assert.Single(faults);
    }

    [Fact]
    [Requirement("S1.25")]
    public void A_promise_that_no_indicator_measures_is_found()
    {
        PlanContent plan = Sample.Plan([Sample.Action("1", "Renew the fraud covenant") with { Outcome = "Reduced fraud" }], [Sample.Indicator("NCS_1", "Burglaries recorded")]);

        IReadOnlyList<Fault> faults = Sample.FaultsOf<UnmeasuredOutcome>(plan);

        Assert.Single(faults);
    }

    [Fact]
    public void A_promise_that_an_indicator_measures_is_right()
    {
        PlanContent plan = Sample.Plan([Sample.Action("1", "Lock schemes") with { Outcome = "Reduced burglary" }], [Sample.Indicator("NCS_1", "Burglary offences recorded")]);

        IReadOnlyList<Fault> faults = Sample.FaultsOf<UnmeasuredOutcome>(plan);

        Assert.Empty(faults);
    }

    [Fact]
    public void An_outcome_without_a_direction_is_right()
    {
        PlanContent plan = Sample.Plan([Sample.Action("1") with { Outcome = "Policy agreed by Cabinet" }]);

        IReadOnlyList<Fault> faults = Sample.FaultsOf<UnmeasuredOutcome>(plan);

        Assert.Empty(faults);
    }
}
