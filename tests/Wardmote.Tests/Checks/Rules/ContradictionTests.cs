using Wardmote.Checks;
using Wardmote.Checks.Content;
using Wardmote.Checks.Rules;

namespace Wardmote.Tests.Checks.Rules;

public class ContradictionTests
{
    [Fact]
    public void One_contribution_with_two_amounts_is_found()
    {
        PlanContent plan = Sample.Text("The Northmere Crime Reduction Plan draws in around £45k of work from partner agencies.") with
        {
            Actions = [Sample.Action("1", "Implement the Northmere Crime Reduction Plan") with { Budget = "The Plan draws in approx. £43k from partner agencies" }],
        };

        IReadOnlyList<Fault> faults = Sample.FaultsOf<Contradiction>(plan);

        Assert.Single(faults);
    }

    [Fact]
    public void One_measure_with_two_numbers_for_one_year_is_found()
    {
        PlanContent plan = Sample.Plan(indicators: [Sample.Indicator("NCS_1", "Reports", Sample.Outturn("2023/24", "412")), Sample.Indicator("NCS_1", "Reports", Sample.Outturn("2023/24", "421") with { Origin = Sample.Cell(9, "2023/24", "421") })]);

        IReadOnlyList<Fault> faults = Sample.FaultsOf<Contradiction>(plan);

        Assert.Single(faults);
    }

    [Fact]
    public void One_count_with_two_numbers_in_the_text_is_found()
    {
        PlanContent plan = Sample.Plan() with
        {
            Figures = [
                Count(461, "During 2022-23, 461 cases were supported by the IDVA service.", "cases were supported by the IDVA service", 3),
                Count(472, "Our IDVA service supported 472 cases in 2022-23.", "cases in", 9),
                Count(90, "The hate crime officer supported 90 cases in 2022-23.", "cases in", 10)],
        };

        IReadOnlyList<Fault> faults = Sample.FaultsOf<Contradiction>(plan);

        Assert.Single(faults);
    }

    [Fact]
    public void A_risk_scale_that_is_not_the_one_asked_about_is_found()
    {
        PlanContent plan = Sample.Text("If any task has risks assessed as Red or Amber, say why.") with { Actions = [Sample.Action("A") with { Risk = "L – M" }, Sample.Action("B") with { Risk = "M" }] };

        IReadOnlyList<Fault> faults = Sample.FaultsOf<Contradiction>(plan);

        Assert.Single(faults);
    }

    [Fact]
    public void Partners_that_were_swapped_are_found()
    {
        PlanContent plan = Sample.Plan([Sample.Action("1", "Deliver Modern Slavery Statement"), Sample.Action("2", "Deliver Serious Violence Duty") with { Partners = ["Police", "Modern Slavery Partnership"] }]);

        IReadOnlyList<Fault> faults = Sample.FaultsOf<Contradiction>(plan);

        Assert.Single(faults);
    }

    [Fact]
    public void Something_that_ended_and_yet_goes_on_is_found()
    {
        PlanContent plan = Sample.Text("The Northmere warden patrol ended in March 2024.", "The Northmere warden patrol will continue to March 2026.");

        IReadOnlyList<Fault> faults = Sample.FaultsOf<Contradiction>(plan);

        Assert.Single(faults);
    }

    [Fact]
    public void Work_that_will_start_before_the_plan_does_is_found()
    {
        PlanContent plan = Sample.Plan([Sample.Action() with { Budget = "Work will commence in late 2023/24" }]);

        IReadOnlyList<Fault> faults = Sample.FaultsOf<Contradiction>(plan);

        Assert.Single(faults);
    }

    [Fact]
    public void Two_things_with_two_amounts_are_right()
    {
        PlanContent plan = Sample.Text("The grant for taxi marshals is £45,000.", "The grant for school talks is £43,000.", "In 2024 the county gave the Northmere partnership board £50,000.", "In 2025 the county gave the Northmere partnership board £52,000.");

        IReadOnlyList<Fault> faults = Sample.FaultsOf<Contradiction>(plan);

        Assert.Empty(faults);
    }

    private static FigureContent Count(decimal number, string context, string subject, int paragraph)
        => Sample.Figure(number.ToString(System.Globalization.CultureInfo.InvariantCulture), number, context) with { Subject = subject, Period = "2022-23", Origin = Sample.Paragraph(paragraph, context) };
}
