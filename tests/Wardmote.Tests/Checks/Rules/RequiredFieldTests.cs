using Wardmote.Checks;
using Wardmote.Checks.Content;
using Wardmote.Checks.Rules;
using Wardmote.Platform.Common;

namespace Wardmote.Tests.Checks.Rules;

public class RequiredFieldTests
{
    [Fact]
    public void A_blank_due_date_among_others_blocks()
    {
        PlanContent plan = Sample.Plan([Sample.Action("1", due: Sample.Month(2026, 3)), Sample.Action("2", due: Sample.Month(2026, 3)), Sample.Action("3")]);

        IReadOnlyList<Fault> faults = Sample.FaultsOf<RequiredField>(plan);

        Fault fault = Assert.Single(faults);
        Assert.Equal(Severity.Blocking, fault.Severity);
    }

    [Fact]
    public void A_date_that_is_not_known_yet_for_a_stated_reason_is_right()
    {
        PlanContent plan = Sample.Plan([Sample.Action("1", due: Sample.Month(2026, 3)), Sample.Action("2", due: new("TBC", DatePrecision.ToBeConfirmed, Reason: "subject to the county plan"))]);

        IReadOnlyList<Fault> faults = Sample.FaultsOf<RequiredField>(plan);

        Assert.Empty(faults);
    }

    [Fact]
    public void An_outcome_that_says_the_task_again_is_found()
    {
        PlanContent plan = Sample.Plan([Sample.Action("1", "Review the patrols of the market square") with { Outcome = "To undertake a review of the patrols of the market square and report" }]);

        IReadOnlyList<Fault> faults = Sample.FaultsOf<RequiredField>(plan);

        Assert.Single(faults);
    }

    [Fact]
    public void A_budget_line_without_its_action_code_is_found()
    {
        PlanContent plan = Sample.Plan() with { Budgets = [Line("Wardens", "12,000", "NCS_01"), Line("Saving from shared rota", "13,000", null)] };

        IReadOnlyList<Fault> faults = Sample.FaultsOf<RequiredField>(plan);

        Assert.Single(faults);
    }

    [Fact]
    public void A_target_with_nothing_to_measure_from_is_found()
    {
        PlanContent plan = Sample.Plan(indicators: [Sample.Indicator(values: [Sample.Projection("2024/25", "-"), Sample.Target("2025/26", "3")])]);

        IReadOnlyList<Fault> faults = Sample.FaultsOf<RequiredField>(plan);

        Assert.Single(faults);
    }

    [Fact]
    public void A_plan_whose_fields_are_filled_in_is_right()
    {
        PlanContent plan = Sample.Plan([Sample.Action("1", due: Sample.Month(2026, 3)) with { Outcome = "Safer journeys home", Status = "Not started" }]) with { Budgets = [Line("Wardens", "12,000", "NCS_01")] };

        IReadOnlyList<Fault> faults = Sample.FaultsOf<RequiredField>(plan);

        Assert.Empty(faults);
    }

    private static BudgetContent Line(string title, string amount, string? code)
        => new(title, Sample.Cell(2, "Budget", title)) { ActionCode = code, Amounts = [Sample.Value("2025/26", ValueKind.Amount, amount)] };
}
