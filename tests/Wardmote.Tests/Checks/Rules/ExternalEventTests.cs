using Wardmote.Checks;
using Wardmote.Checks.Content;
using Wardmote.Checks.Rules;

namespace Wardmote.Tests.Checks.Rules;

public class ExternalEventTests
{
    [Fact]
    public void Waiting_for_a_law_that_has_been_passed_is_found()
    {
        PlanContent plan = Sample.Plan([Sample.Action("1", "Prepare venues for Martyn’s Law") with { MilestonesPending = "TBC. Awaiting legislation" }]);

        IReadOnlyList<Fault> faults = Sample.FaultsOf<ExternalEvent>(plan);

        Assert.Single(faults);
    }

    [Fact]
    public void A_survey_that_has_another_name_since_is_found()
    {
        PlanContent plan = Sample.Text("We compare ourselves with the British Crime Survey.");

        IReadOnlyList<Fault> faults = Sample.FaultsOf<ExternalEvent>(plan);

        Assert.Single(faults);
    }

    [Fact]
    public void Text_that_knows_of_the_change_is_right()
    {
        PlanContent plan = Sample.Text("The Terrorism (Protection of Premises) Act 2025 brings duties for venues.", "Knife Crime Prevention Orders came to an end in March 2023.");

        IReadOnlyList<Fault> faults = Sample.FaultsOf<ExternalEvent>(plan);

        Assert.Empty(faults);
    }

    [Fact]
    public void A_plan_that_was_over_before_the_change_is_right()
    {
        PlanContent plan = Sample.Text("We compare ourselves with the British Crime Survey.") with { Period = Sample.FinancialYears(2008, 1) };

        IReadOnlyList<Fault> faults = Sample.FaultsOf<ExternalEvent>(plan);

        Assert.Empty(faults);
    }
}
