using Wardmote.Checks;
using Wardmote.Checks.Content;
using Wardmote.Checks.Rules;

namespace Wardmote.Tests.Checks.Rules;

public class RecurringAsOnceTests
{
    [Fact]
    public void A_duty_that_ends_long_before_the_plan_is_found()
    {
        PlanContent plan = Sample.Plan([Sample.Action("1", "Deliver the Prevent Duty", due: Sample.Month(2026, 3))]) with { Period = Sample.FinancialYears(2025, 3) };

        IReadOnlyList<Fault> faults = Sample.FaultsOf<RecurringAsOnce>(plan);

        Assert.Single(faults);
    }

    [Fact]
    public void A_duty_until_the_plans_end_and_a_task_that_ends_are_right()
    {
        PlanContent plan = Sample.Plan([Sample.Action("1", "Deliver the Prevent Duty", due: Sample.Month(2028, 3)), Sample.Action("2", "Review the graffiti policy", due: Sample.Month(2026, 3))]) with { Period = Sample.FinancialYears(2025, 3) };

        IReadOnlyList<Fault> faults = Sample.FaultsOf<RecurringAsOnce>(plan);

        Assert.Empty(faults);
    }
}
