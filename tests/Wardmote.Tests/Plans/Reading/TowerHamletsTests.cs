using Wardmote.Checks.Content;
using Wardmote.Platform.Common;

namespace Wardmote.Tests.Plans.Reading;

public sealed class TowerHamletsTests
{
    public static TheoryData<string> Formats => ["docx", "txt"];

    [Theory]
    [MemberData(nameof(Formats))]
    [Requirement("S1.12")]
    public void Eight_objectives_are_read_with_their_milestones(string format)
    {
        PlanContent plan = ReadPlans.Plan(RealPlans.TowerHamlets, format);

        Assert.Equal(["1", "2", "3", "4", "5", "6", "7", "8"], plan.Actions.Select(action => action.Ref));
        Assert.Equal([4, 3, 3, 0, 3, 3, 2, 1], plan.Actions.Select(action => action.Milestones.Count));
        Assert.Equal("objective", plan.Vocabulary.ActionWord);
        Assert.Equal(PlanKind.ServicePlan, plan.Kind);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    [Requirement("S1.10")]
    public void Priority_6_is_the_only_one_ticked_of_nine(string format)
    {
        PlanContent plan = ReadPlans.Plan(RealPlans.TowerHamlets, format);

        Assert.Equal(["1", "2", "3", "4", "5", "6", "7", "8", "n/a"], plan.Priorities.Select(priority => priority.Ref));
        Assert.Equal("6", Assert.Single(plan.Priorities, priority => priority.IsTicked == true).Ref);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    [Requirement("S1.8")]
    public void Eight_areas_of_responsibility_are_read(string format)
    {
        PlanContent plan = ReadPlans.Plan(RealPlans.TowerHamlets, format);

        Assert.Equal(8, plan.Responsibilities.Count);
        Assert.Equal("Hate Crime", plan.Responsibilities[0].Title);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    [Requirement("S1.13")]
    public void The_allowed_statuses_are_those_of_the_text(string format)
    {
        PlanContent plan = ReadPlans.Plan(RealPlans.TowerHamlets, format);

        Assert.Equal(["Not started", "In progress", "Complete", "Overdue", "No longer required", "Business as usual"], plan.Vocabulary.Statuses);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    [Requirement("S1.15")]
    public void Themes_are_told_from_the_activity_and_from_each_other(string format)
    {
        PlanContent plan = ReadPlans.Plan(RealPlans.TowerHamlets, format);

        Assert.Equal(4, plan.Actions[0].Themes.Count);
        Assert.Equal(["Well Run Directorate: Value for Money", "Empowering Colleagues"], plan.Actions[4].Themes);
        Assert.StartsWith("Deliver the Community Safety service", plan.Actions[4].Title, StringComparison.Ordinal);
        Assert.StartsWith("Ensure all managers", plan.Actions[7].Title, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    [Requirement("S1.17")]
    public void Milestones_keep_their_quarter_and_their_date_as_written(string format)
    {
        PlanContent plan = ReadPlans.Plan(RealPlans.TowerHamlets, format);

        Assert.Equal(["Q1", "Q1", "Q2", "Q4"], plan.Actions[0].Milestones.Select(milestone => milestone.Quarter));
        Assert.Equal("April 2026", plan.Actions[0].Milestones[3].Date!.Text);
        Assert.Equal("Q!", plan.Actions[2].Milestones[0].Quarter);
        Assert.Equal("Q1/2", plan.Actions[5].Milestones[1].Quarter);
        Assert.StartsWith("TBC. Awaiting legislation", plan.Actions[3].MilestonesPending, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Cells_that_slipped_stay_where_they_were_written(string format)
    {
        PlanContent plan = ReadPlans.Plan(RealPlans.TowerHamlets, format);

        Assert.Equal(("In progress", DatePrecision.NotADate), (plan.Actions[3].Due!.Text, plan.Actions[3].Due!.Precision));
        Assert.Equal("Awaiting legislation introduction", plan.Actions[3].Status);
        Assert.Equal("April 2025 April 2025", plan.Actions[4].Start!.Text);
        Assert.Equal("March 2026 In Progress", plan.Actions[4].Due!.Text);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    [Requirement("S1.19")]
    public void A_month_stays_a_month(string format)
    {
        PlanContent plan = ReadPlans.Plan(RealPlans.TowerHamlets, format);

        WrittenDate due = plan.Actions[0].Due!;
        Assert.Equal((DatePrecision.Month, new DateOnly(2026, 3, 1), new DateOnly(2026, 3, 31)), (due.Precision, due.First, due.Last));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_row_that_runs_over_the_page_is_one_objective(string format)
    {
        PlanContent plan = ReadPlans.Plan(RealPlans.TowerHamlets, format);

        Assert.Contains("ownership and accountability", plan.Actions[4].Outcome, StringComparison.Ordinal);
        Assert.Contains("focus on delivery against strategic objectives", plan.Actions[6].Activity, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    [Requirement("S1.20")]
    public void Several_leads_are_told_apart(string format)
    {
        PlanContent plan = ReadPlans.Plan(RealPlans.TowerHamlets, format);

        Assert.Equal([2, 3, 1, 2, 2, 3, 2, 1], plan.Actions.Select(action => action.Leads.Count));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    [Requirement("S1.1")]
    public void The_header_names_the_service_its_heads_and_its_staff(string format)
    {
        PlanContent plan = ReadPlans.Plan(RealPlans.TowerHamlets, format);

        Assert.Contains(plan.Header, fact => fact is { Name: "Service", Value: "Public Protection" });
        Assert.Contains(plan.Header, fact => fact is { Name: "Last updated", Value: "12/03/2025" });
        Assert.Equal(26, Assert.Single(plan.Staff).Number);
    }
}
