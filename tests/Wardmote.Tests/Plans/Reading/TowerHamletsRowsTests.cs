using Wardmote.Checks.Content;
using Wardmote.Platform.Common;

namespace Wardmote.Tests.Plans.Reading;

/// <summary>Rows of the requirements that the service plan of Tower Hamlets asks for, shown on the document itself.</summary>
public sealed class TowerHamletsRowsTests
{
    public static TheoryData<string> Formats => ["docx", "txt"];

    [Theory]
    [MemberData(nameof(Formats))]
    [Requirement("S1.2")]
    public void The_year_of_the_plan_runs_from_April_to_March(string format)
    {
        PlanContent plan = ReadPlans.Plan(RealPlans.TowerHamlets, format);

        Assert.Equal((DatePrecision.FinancialYear, new DateOnly(2025, 4, 1), new DateOnly(2026, 3, 31)), (plan.Period!.Precision, plan.Period.First, plan.Period.Last));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    [Requirement("S1.1")]
    public void Each_level_of_the_head_has_its_name_and_the_post_that_heads_it(string format)
    {
        PlanContent plan = ReadPlans.Plan(RealPlans.TowerHamlets, format);

        Assert.Equal(
            ["Directorate", "Directorate", "Division", "Division", "Service", "Service", "No. Employees", "Last updated"],
            plan.Header.Select(fact => fact.Name));
        Assert.Contains("Corporate Director", plan.Header[1].Value, StringComparison.Ordinal);
        Assert.Contains("Director", plan.Header[3].Value, StringComparison.Ordinal);
        Assert.Contains("Head of Community Safety", plan.Header[5].Value, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    [Requirement("S1.12")]
    public void An_objective_has_every_field_of_its_row(string format)
    {
        ActionContent objective = ReadPlans.Plan(RealPlans.TowerHamlets, format).Actions[5];

        Assert.Equal("6", objective.Ref);
        Assert.StartsWith("Raise the profile", objective.Title, StringComparison.Ordinal);
        Assert.Equal(["6", "8"], objective.Priorities);
        Assert.StartsWith("Increased representation", objective.Outcome, StringComparison.Ordinal);
        Assert.Equal(("April 2025", "March 2026", "Not Started"), (objective.Start!.Text, objective.Due!.Text, objective.Status));
        Assert.Equal("Police", objective.Leads[^1]);
        Assert.Equal("Strategic Priority 6.14", objective.Notes);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    [Requirement("S1.16")]
    public void The_activity_stands_apart_and_some_objectives_have_none(string format)
    {
        PlanContent plan = ReadPlans.Plan(RealPlans.TowerHamlets, format);

        Assert.Equal(["1", "2", "4", "6", "7"], plan.Actions.Where(action => action.Activity is not null).Select(action => action.Ref));
        Assert.Contains("Work with the Chair", plan.Actions[5].Activity, StringComparison.Ordinal);
        Assert.DoesNotContain("Work with the Chair", plan.Actions[5].Title, StringComparison.Ordinal);
    }
}
